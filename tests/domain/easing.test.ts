import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easeShare } from '#domain/easing.ts';

describe('easeShare', () => {
  it('does 63 % of the way in one time constant', () => {
    expect(easeShare(40, 40)).toBeCloseTo(1 - 1 / Math.E, 12);
  });

  it('does all at once without a time constant, nothing in no time', () => {
    expect(easeShare(16, 0)).toBe(1);
    expect(easeShare(0, 40)).toBe(0);
  });

  it('leaves the same rest in one long frame as in many short ones', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 300 }),
        (frames, ms) => {
          const rest = (1 - easeShare(ms / frames, 80)) ** frames;
          expect(rest).toBeCloseTo(1 - easeShare(ms, 80), 10);
        },
      ),
    );
  });
});
