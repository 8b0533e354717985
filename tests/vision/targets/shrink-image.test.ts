import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shrinkImage, sizeWithin } from '#vision/targets/shrink-image.ts';

describe('shrinkImage', () => {
  it('gives each pixel the mean of the area that it covers', () => {
    const image = { luma: Uint8Array.of(0, 90, 30, 60, 30, 90), width: 3, height: 2 };
    // Two new pixels of one and a half old ones: (0 + 90/2)/1.5 and (90/2 + 30)/1.5, then 50 and 70.
    expect([...shrinkImage(image, 2, 2).luma]).toEqual([30, 50, 50, 70]);
    expect([...shrinkImage(image, 1, 1).luma]).toEqual([50]);
  });

  it('leaves a picture of the same size as it is', () => {
    const image = { luma: Uint8Array.of(1, 2, 3, 250, 255, 0), width: 2, height: 3 };
    expect(shrinkImage(image, 2, 3)).toEqual(image);
  });

  it('keeps the extent: a mirrored picture gives the mirror, a slope across the same slope', () => {
    const size = fc.integer({ min: 2, max: 60 });
    fc.assert(
      fc.property(size, size, (one, other) => {
        const before = Math.max(one, other);
        const after = Math.min(one, other);
        const luma = Uint8Array.from({ length: before }, (_, x) => ((x + 0.5) / before) * 240);
        const shrink = (row: Uint8Array) =>
          shrinkImage({ luma: row, width: before, height: 1 }, after, 1).luma;
        const small = shrink(luma);
        // Half an old pixel's worth of slope, and the rounding of both pictures.
        for (let x = 0; x < after; x++)
          expect(Math.abs(small[x]! - ((x + 0.5) / after) * 240)).toBeLessThan(120 / before + 1.5);
        expect(shrink(luma.toReversed()).toReversed()).toEqual(small);
      }),
    );
  });

  it('keeps one grey', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 255 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (grey, width, height) => {
          const image = { luma: new Uint8Array(40 * 40).fill(grey), width: 40, height: 40 };
          expect(new Set(shrinkImage(image, width, height).luma)).toEqual(new Set([grey]));
        },
      ),
    );
  });
});

describe('sizeWithin', () => {
  it('keeps the shape within the area, and never enlarges', () => {
    expect(sizeWithin(1600, 1200, 120_000)).toEqual({ width: 400, height: 300 });
    expect(sizeWithin(100, 50, 120_000)).toEqual({ width: 100, height: 50 });
    expect(sizeWithin(20_000, 1, 100)).toEqual({ width: 1414, height: 1 });
  });
});
