import { describe, expect, test } from 'vitest';
import { tiersOfKyDai } from '../../../../../scripts/models/buildings/ky-dai-plan.ts';
import { at } from '../../../../../scripts/models/kit/vector.ts';

const tiers = tiersOfKyDai();

describe('the tiers of Kỳ Đài', () => {
  test('stand on each other up to the published height', () => {
    expect(tiers.map(({ foot, top }) => [foot, top])).toEqual([
      [0, 5.5],
      [5.5, 11.5],
      [11.5, 17.5],
    ]);
  });

  test('each leaves a terrace of the one below on all four sides', () => {
    for (const [i, tier] of tiers.slice(1).entries()) {
      const below = at(tiers, i);
      expect(below.topHalf[0] - tier.footHalf[0]).toBeGreaterThan(5);
      expect(below.topHalf[1] - tier.footHalf[1]).toBeGreaterThan(5);
    }
  });

  test('a stair ends on the tier that it climbs, before the next one and the mast', () => {
    const [, middle, highest] = tiers;
    if (!middle?.way || !highest?.way) throw new Error('the upper tiers have stairs');
    expect(middle.way.to).toBeLessThan(-highest.footHalf[1] - 1);
    expect(highest.way.to).toBeLessThan(-2.2);
    expect(middle.way.openFrom).toBeGreaterThan(-middle.topHalf[1]);
  });
});
