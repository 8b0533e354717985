import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  lastRelease,
  newestVersion,
  readReport,
  RELEASES_FOLDER,
  withParts,
  writeReportFile,
} from '../../../../scripts/bench/report/releases.ts';
import { figure, part, report } from './report-fixture.ts';

describe('newestVersion', () => {
  it('counts, and does not spell', () => {
    expect(newestVersion(['0.9.1', '0.10.0', '0.2.30'], null)).toBe('0.10.0');
  });

  it('passes over one, and over what is no version', () => {
    expect(newestVersion(['0.1.0', '0.2.0', 'notes'], '0.2.0')).toBe('0.1.0');
    expect(newestVersion(['0.1.0'], '0.1.0')).toBeNull();
  });
});

describe('withParts', () => {
  const old = part({ id: 'start', commit: 'old' });

  it('puts what was measured now in its place and keeps the rest', () => {
    const parts = withParts([old, part()], [part({ commit: 'new' })], ['bytes', 'start']);
    expect(parts.map(({ id, commit }) => [id, commit])).toEqual([
      ['bytes', 'new'],
      ['start', 'old'],
    ]);
  });

  it('does not let a part that failed push out one that was whole', () => {
    const failed = part({ id: 'start', figures: [], fault: 'no browser' });
    expect(withParts([old], [failed], ['start'])).toEqual([old]);
    expect(withParts([], [failed], ['start'])).toEqual([failed]);
  });
});

describe('files', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'releases-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  it('finds the newest release, as it was written', async () => {
    const older = report('0.1.0', [part()]);
    const newer = report('0.2.0', [part({ figures: [figure({ value: 7 })] })]);
    await writeReportFile(join(root, RELEASES_FOLDER, '0.1.0.json'), older);
    await writeReportFile(join(root, RELEASES_FOLDER, '0.2.0.json'), newer);
    expect(await lastRelease(root, null)).toEqual(newer);
    expect(await lastRelease(root, '0.2.0')).toEqual(older);
  });

  it('has none before the first', async () => {
    expect(await lastRelease(root, null)).toBeNull();
  });

  it('says which file it cannot read, so that nothing is written over it', async () => {
    const file = join(root, 'report.json');
    await writeFile(file, '{"schemaVersion": 9}');
    await expect(readReport(file)).rejects.toThrow(`${file} holds no figures`);
  });
});
