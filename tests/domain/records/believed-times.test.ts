import { describe, expect, it } from 'vitest';
import { believedNow } from '#domain/records/believed-now.ts';
import { withBelievedTimes } from '#domain/records/believed-times.ts';
import type { SeenStop } from '#domain/tour-record.ts';

const NOW = Date.UTC(2026, 10, 22, 5);
const YEAR = 365 * 86_400_000;
const stop = (firstMs: number | null, lastMs: number | null): SeenStop => ({
  ways: ['sign'],
  firstMs,
  lastMs,
});
const believed = (seen: SeenStop, nowMs = NOW) =>
  withBelievedTimes({ round: 3, stops: { a: seen } }, nowMs);

describe('times of a record', () => {
  it.each([
    ['that can have been', stop(NOW - YEAR, NOW), stop(NOW - YEAR, NOW)],
    ['from a clock years ahead', stop(NOW - 5, NOW + 9 * YEAR), stop(NOW - 5, NOW - 5)],
    ['from a clock years ahead, and no other', stop(NOW + YEAR, NOW + YEAR), stop(null, null)],
    ['from a clock that had stopped', stop(1_000, NOW - 5), stop(NOW - 5, NOW - 5)],
    ['some minutes ahead, as another device has it', stop(NOW, NOW + 60_000), stop(NOW, NOW)],
    ['that were lost', stop(null, null), stop(null, null)],
  ])('%s', (_which, seen, wanted) => {
    expect(believed(seen)).toEqual({ round: 3, stops: { a: wanted } });
  });

  it('are judged by no clock that has stopped itself', () => {
    expect(believed(stop(NOW, NOW + YEAR), 0).stops['a']).toEqual(stop(NOW, NOW + YEAR));
  });
});

it('a day before the app was there is not believed', () => {
  expect([0, Number.NaN, Date.UTC(2015, 0, 1)].map(believedNow)).toEqual([null, null, null]);
  expect(believedNow(NOW)).toBe(NOW);
});
