import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOffMs } from '#domain/packs/back-off.ts';
import { seededRandom } from '#domain/seeded-random.ts';

describe('backOffMs', () => {
  it.each([
    [1, 500],
    [2, 1_000],
    [3, 2_000],
    [6, 16_000],
    [7, 30_000],
    [500, 30_000],
  ])('after %i failures is %i at the least', (failures, ms) => {
    expect(backOffMs(failures, () => 0)).toBe(ms);
  });

  it('lies in the upper half of what doubles up to a minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer(), (failures, seed) => {
        const least = backOffMs(failures, () => 0);
        const ms = backOffMs(failures, seededRandom(seed));
        expect(ms).toBeGreaterThanOrEqual(least);
        expect(ms).toBeLessThanOrEqual(Math.min(60_000, 2 * least));
      }),
    );
  });
});
