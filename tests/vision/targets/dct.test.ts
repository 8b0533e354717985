import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forwardDct, inverseDct } from '#vision/targets/dct.ts';

const pixels = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: 64, maxLength: 64 });

/** The transform as its definition writes it. */
function definition(block: readonly number[], u: number, v: number): number {
  const scale = (k: number) => (k === 0 ? Math.sqrt(1 / 8) : Math.sqrt(1 / 4));
  let sum = 0;
  for (let i = 0; i < 64; i++) {
    const across = Math.cos(((2 * (i & 7) + 1) * u * Math.PI) / 16);
    const down = Math.cos(((2 * (i >> 3) + 1) * v * Math.PI) / 16);
    sum += (block[i] ?? 0) * across * down;
  }
  return scale(u) * scale(v) * sum;
}

describe('the cosine transform', () => {
  it('is what its definition says', () => {
    fc.assert(
      fc.property(pixels, (block) => {
        const frequencies = Float64Array.from(block);
        forwardDct(frequencies);
        for (let i = 0; i < 64; i++)
          expect(frequencies[i]).toBeCloseTo(definition(block, i & 7, i >> 3), 9);
      }),
      { numRuns: 20 },
    );
  });

  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(pixels, (block) => {
        const values = Float64Array.from(block);
        forwardDct(values);
        inverseDct(values);
        for (let i = 0; i < 64; i++) expect(values[i]).toBeCloseTo(block[i] ?? Number.NaN, 9);
      }),
    );
  });
});
