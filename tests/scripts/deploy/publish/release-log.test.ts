import { expect, it } from 'vitest';
import {
  outdated,
  type ReleaseLog,
  releaseBefore,
  runningRelease,
  withRelease,
} from '../../../../scripts/deploy/publish/release-log.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const NONE: ReleaseLog = { releases: [] };
const first = withRelease(NONE, { id: 'a', files: ['1', '2'] }, day(1));
const second = withRelease(first, { id: 'b', files: ['2', '3'] }, day(5));

it('one release runs, and the one before it has ended when it began', () => {
  expect(runningRelease(NONE)).toBeNull();
  expect(releaseBefore(first)).toBeNull();
  expect(runningRelease(second)?.id).toBe('b');
  expect(releaseBefore(second)).toMatchObject({ id: 'a', until: day(5).toISOString() });
});

it('the same release put there again is one release', () => {
  const again = withRelease(second, { id: 'b', files: ['2', '3'] }, day(6));
  expect(again.releases.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(releaseBefore(again)?.id).toBe('a');
});

it('a release goes when it ended long ago, with the files that only it has', () => {
  expect(outdated(second, 30, day(34)).files).toEqual([]);
  const later = outdated(second, 30, day(36));
  expect([later.releases, later.files]).toEqual([['a'], ['1']]);
  expect(later.log.releases.map(({ id }) => id)).toEqual(['b']);
});

it('the release that runs never goes, however old it is', () => {
  expect(outdated(first, 30, day(300)).releases).toEqual([]);
});
