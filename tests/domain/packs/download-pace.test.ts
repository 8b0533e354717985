import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Arrival,
  bytesPerSecond,
  timeLeft,
  withArrival,
} from '#domain/packs/download-pace.ts';

const every = (ms: number, bytes: number, untilMs: number): readonly Arrival[] => {
  let arrivals: readonly Arrival[] = [];
  for (let atMs = ms; atMs <= untilMs; atMs += ms)
    arrivals = withArrival(arrivals, { atMs, bytes });
  return arrivals;
};

describe('bytesPerSecond', () => {
  it('is not known before two pieces and two seconds', () => {
    expect(bytesPerSecond([{ atMs: 2_500, bytes: 9 }], 0, 3_000)).toBeNull();
    expect(bytesPerSecond(every(500, 9, 1_500), 0, 1_500)).toBeNull();
  });

  it('is what came since the start', () => {
    expect(bytesPerSecond(every(500, 100, 4_000), 0, 4_000)).toBe(200);
  });

  it('forgets what came more than ten seconds ago', () => {
    const fast = every(500, 1_000, 5_000);
    const slow = every(500, 10, 20_000).filter(({ atMs }) => atMs > 5_000);
    expect(bytesPerSecond([...fast, ...slow], 0, 20_000)).toBe(20);
  });

  it('is not known of a line that is silent', () => {
    expect(bytesPerSecond(every(500, 100, 4_000), 0, 9_001)).toBeNull();
  });
});

describe('timeLeft', () => {
  it.each([
    [1, { unit: 'seconds', count: 10 }],
    [31, { unit: 'seconds', count: 40 }],
    [50, { unit: 'seconds', count: 50 }],
    [51, { unit: 'minutes', count: 1 }],
    [61, { unit: 'minutes', count: 2 }],
    [5_340, { unit: 'minutes', count: 89 }],
    [5_401, { unit: 'hours', count: 2 }],
  ])('of %i seconds is %o', (seconds, left) => {
    expect(timeLeft(seconds * 100, 100)).toEqual(left);
  });

  it('is not said while the pace is not known, at the end, and beyond a day', () => {
    expect(timeLeft(100, null)).toBeNull();
    expect(timeLeft(0, 100)).toBeNull();
    expect(timeLeft(90_000, 1)).toBeNull();
  });

  it('never promises less than it takes at this pace', () => {
    const unit = { seconds: 1, minutes: 60, hours: 3_600 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5e7 }),
        fc.integer({ min: 1e3, max: 1e7 }),
        (bytes, pace) => {
          const left = timeLeft(bytes, pace);
          if (left === null) return;
          const said = left.count * unit[left.unit];
          expect(said).toBeGreaterThanOrEqual(bytes / pace - 0.001);
        },
      ),
    );
  });
});
