import { describe, expect, it } from 'vitest';
import { benchMarkdown, type SignBench, unmet } from '../../../../scripts/bench/signs/report.ts';
import type { Judgement } from '../../../../scripts/signs/check/judge.ts';
import { readCheckOptions } from '../../../../scripts/signs/check/options.ts';
import { reachOf } from '../../../../scripts/signs/check/reach.ts';
import { judgementText } from '../../../../scripts/signs/check/report-text.ts';
import { scoresOf } from '../../../../scripts/signs/check/save-scores.ts';
import { figures } from './figures.ts';

const judgement: Judgement = {
  id: 'ho-quyen',
  file: 'public/markers/ho-quyen.png',
  sha256: 'c'.repeat(64),
  score: 91.25,
  isMeasured: true,
  quickScore: 88.4,
  byKind: { facing: { found: 19, of: 20 } },
  reach: reachOf(figures(1), 63 / 59),
  trackability: figures(1),
  regions: [],
  likes: [],
  lookAlikes: [
    { id: 'ngo-mon', score: 4, own: 90, taken: 12, chance: 9, isJudged: true },
    { id: 'thai-hoa', score: 1, own: 90, taken: 10, chance: 9, isJudged: false },
  ],
  advice: ['the top is empty: add texture there'],
};

describe('the report of a sign', () => {
  it('says what was measured, of what, and what to change', () => {
    const lines = judgementText(judgement).split('\n');
    expect(lines[0]).toBe('ho-quyen: score 91 of 100, measured (foretold 88)');
    expect(lines).toContain('  scans         facing 19/20');
    expect(lines).toContain(
      '  looks like    ngo-mon 4*, thai-hoa 1  (of 100; * compared place by place)',
    );
    expect(lines.at(-1)).toBe('  advice        the top is empty: add texture there');
  });

  it('says when the score is only foretold', () => {
    const quick = { ...judgement, isMeasured: false, byKind: null, score: 88.4, advice: [] };
    const lines = judgementText(quick).split('\n');
    expect(lines[0]).toBe('ho-quyen: score 88 of 100, foretold (--scan measures it)');
    expect(lines.at(-1)).toBe('  advice        nothing to change');
  });

  it('is kept by the name of the sign, with the likest other', () => {
    const other = { ...judgement, id: 'can-chanh', lookAlikes: [] };
    expect(scoresOf([judgement, other])).toEqual({
      schemaVersion: 1,
      scans: 1,
      comparison: 1,
      signs: {
        'can-chanh': {
          targetSha256: 'c'.repeat(64),
          score: 91.3,
          likest: null,
          advice: ['the top is empty: add texture there'],
        },
        'ho-quyen': {
          targetSha256: 'c'.repeat(64),
          score: 91.3,
          likest: { id: 'ngo-mon', score: 4 },
          advice: ['the top is empty: add texture there'],
        },
      },
    });
    expect(Object.keys(scoresOf([judgement, other]).signs)).toEqual(['can-chanh', 'ho-quyen']);
  });
});

describe('the command line', () => {
  it('tells files from sites', () => {
    const { sites, files, scan } = readCheckOptions(['thai-hoa', 'my photo.JPG', 'a/b', '--scan']);
    expect([sites, files, scan]).toEqual([['thai-hoa'], ['my photo.JPG', 'a/b'], true]);
  });

  it('measures all signs to keep their scores, and no fewer', () => {
    expect(readCheckOptions(['--save']).scan).toBe(true);
    expect(() => readCheckOptions(['--save', 'thai-hoa'])).toThrow('leave out the names');
    expect(() => readCheckOptions(['--sacn'])).toThrow("Unknown option '--sacn'");
  });
});

describe('the report of the bench', () => {
  const confusion = { id: 'ho-quyen', frames: 252, right: 250, astray: 0, none: 2, wrong: {} };
  const bench: SignBench = {
    id: 'ho-quyen',
    conditions: [
      { print: 'a3', condition: 'frontal', found: 12, of: 12 },
      { print: 'a6', condition: 'pillar', found: 11, of: 12 },
    ],
    sweeps: [
      { sweep: 'tilt', last: 64, failedAt: 67 },
      { sweep: 'gain', last: 0.025, failedAt: null },
    ],
    confusion,
    stranger: { ...confusion, right: 0, none: 251, wrong: { 'ngo-mon': 1 } },
  };

  it('shows counts, limits and what was taken for another', () => {
    const text = benchMarkdown([bench]);
    expect(text).toContain('| ho-quyen | 12 of 12 | – | – | – | – | – |');
    expect(text).toContain('| ho-quyen | – | – | – | – | – | 11 of 12 |');
    expect(text).toContain('| ho-quyen | – | – | 64 (67) | – | 0.025 (never failed) | – | – |');
    expect(text).toContain('| ho-quyen | 252 | 250 | 0 | 2 | 0 | ngo-mon 1 |');
    expect(text).toContain('252 frames: 0 show another sign than they should');
  });

  it('names what is not met', () => {
    expect(unmet([bench])).toEqual([
      'ho-quyen, a6, pillar: 11 of 12',
      'ho-quyen taken for {"ngo-mon":1}',
    ]);
  });
});
