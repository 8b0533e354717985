import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../scripts/bench/tracking/metrics/summary.ts';
import { overall } from '../../../../scripts/bench/tracking/report/aggregate.ts';
import { goalsTable } from '../../../../scripts/bench/tracking/report/goals.ts';
import { markdownReport } from '../../../../scripts/bench/tracking/report/markdown.ts';
import { errorBars, errorPlot } from '../../../../scripts/bench/tracking/report/plots.ts';
import { withFigures } from '../../../../scripts/bench/tracking/report/publish.ts';
import { figure, percent } from '../../../../scripts/bench/tracking/report/progress.ts';
import type { ScenarioResult } from '../../../../scripts/bench/tracking/session/run-scenario.ts';
import { scenarioOf } from '../../../../scripts/bench/tracking/session/scenario.ts';

const EMPTY = summarize([], { isStill: false, jumpsAt: null, registered: [] });

describe('overall', () => {
  it('takes means of shares, medians of errors, sums of counts, the worst of the worst', () => {
    const films = [
      { ...EMPTY, within3: 1, errorMedian: 0.1, falsePoses: 1, errorWorst: 2 },
      { ...EMPTY, within3: 0.5, errorMedian: 0.2, falsePoses: 2, errorWorst: 9 },
      { ...EMPTY, within3: null, errorMedian: 4, falsePoses: 0, errorWorst: null },
    ];
    expect(overall(films)).toMatchObject({
      within3: 0.75,
      errorMedian: 0.2,
      falsePoses: 3,
      errorWorst: 9,
      firstPose: null,
    });
    expect(overall([])).toBeNull();
  });
});

describe('markdownReport', () => {
  it('puts trackers side by side and lists who failed', () => {
    const scenario = scenarioOf({ sequence: 'glare', set: 'tune', seed: 1, sign: 'rich' });
    const start = { startMs: 90, targetBytes: 20_000 };
    const summary = { ...EMPTY, within3: 0.5, errorMedian: 0.123 };
    const result: ScenarioResult = {
      scenario,
      results: [{ tracker: 'engine', start, summary, errors: [] }],
      kernelsApart: null,
      failures: [{ tracker: 'mind-ar', message: 'no WebGL' }],
    };
    const report = markdownReport([result], ['engine', 'mind-ar'], {
      place: 'Node 20',
      machine: 'two cores',
      films: 'Set tune',
      codeBytes: { engine: 30_000 },
    });
    expect(report).toContain('| glare | 50.0 % / – | 0.12 / – |');
    expect(report).toContain('| ≤ 45 | 30.0 | – |');
    expect(report).toContain('mind-ar failed on glare with rich: no WebGL');
  });
});

describe('goalsTable', () => {
  it('takes each figure from the films that show it', () => {
    const film = (sequence: string, sign: string, more: Partial<typeof EMPTY>): ScenarioResult => ({
      scenario: scenarioOf({ sequence, set: 'tune', seed: 1, sign }),
      results: [
        {
          tracker: 'engine',
          start: { startMs: 90, targetBytes: 20_000 },
          summary: { ...EMPTY, ...more },
          errors: [],
        },
      ],
      kernelsApart: null,
      failures: [],
    });
    const table = goalsTable(
      [
        film('glare', 'rich', { within3: 1, errorMedian: 0.1, firstPose: 1 }),
        film('tiny', 'rich', { within3: 0.5, errorMedian: 0.3, firstPose: 7 }),
        film('glare', 'poor', { within3: 0.25, errorMedian: 0.4 }),
        film('clutter', 'rich', { frames: 1_000, falsePoses: 2, searchMedianMs: 33 }),
        film('look-alikes', 'rich', { within3: 0, posed: 0.98, wrongSign: 0.01 }),
      ],
      ['engine'],
      {},
    );
    expect(table).toContain('| 75.0 % / 25.0 % |');
    expect(table).toContain('| 0.20 / 0.40 |');
    expect(table).toContain('| 4 (7) |');
    expect(table).toContain('| 2 of 1000 |');
    expect(table).toContain('| 98.0 % / 1.0 % |');
    expect(table).toContain('| 33.0 (–) |');
  });
});

describe('plots', () => {
  it('leaves a gap where there was no pose', () => {
    const plot = errorPlot('a < b', [{ name: 'engine', values: [1, 1, null, 1] }]);
    const moves = /d="(M[^"]+h\.1)"/.exec(plot)?.[1]?.match(/[ML]/g);
    expect(moves).toEqual(['M', 'L', 'M']);
    expect(plot).toContain('a &lt; b');
  });

  it('draws a bar for every figure there is', () => {
    const plot = errorBars(
      'errors',
      ['engine', 'mind-ar'],
      [
        { name: 'glare', values: [0.1, 2] },
        { name: 'tiny', values: [0.3, null] },
      ],
    );
    expect(plot.match(/<rect/g)).toHaveLength(1 + 2 + 3);
  });
});

describe('figures', () => {
  it('are short, and a dash where there is none', () => {
    expect([figure(0.126, 2), figure(null, 2)]).toEqual(['0.13', '–']);
    expect([percent(1), percent(0.5), percent(0), percent(null)]).toEqual([
      '100 %',
      '50.0 %',
      '0 %',
      '–',
    ]);
  });
});

describe('withFigures', () => {
  it('replaces what stands between a set’s marks and nothing else', () => {
    const page = 'a\n<!-- figures tune -->\nold\n<!-- /figures tune -->\nb';
    const filled = withFigures(page, 'tune', '## By sign\n\nnew\n');
    expect(filled).toBe(
      'a\n<!-- figures tune -->\n\n#### By sign\n\nnew\n\n<!-- /figures tune -->\nb',
    );
    expect(withFigures(filled, 'tune', '## By sign\n\nnew\n')).toBe(filled);
    expect(() => withFigures(page, 'held-out', 'new')).toThrow('held-out');
  });
});
