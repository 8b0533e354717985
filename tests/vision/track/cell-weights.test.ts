import { expect, it } from 'vitest';
import { cellWeights } from '#vision/track/cell-weights.ts';

/** One cell of 8×8 pixels by its pixels' values. */
function weightOf(value: (x: number, y: number) => number, repeated = 1): number {
  const pixels = Uint8Array.from({ length: 64 }, (_, i) => value(i % 8, i >> 3));
  const picture = { at: 0, columns: 1, rows: 1 };
  const likeness = { shifts: [], weights: Float32Array.of(repeated) };
  return cellWeights(pixels, picture, likeness)[0]!;
}

it('counts a corner in full, a straight edge and a flat cell for next to nothing', () => {
  expect(weightOf((x, y) => (x < 4 && y < 4 ? 200 : 40))).toBe(1);
  expect(weightOf((x) => (x < 4 ? 200 : 40))).toBeCloseTo(0.05);
  expect(weightOf((x, y) => 20 * x + 10 * y)).toBeLessThan(0.2);
  expect(weightOf(() => 90)).toBeCloseTo(0.05);
});

it('counts what the sign shows elsewhere too for as little as the likeness says', () => {
  expect(weightOf((x, y) => (x < 4 && y < 4 ? 200 : 40), 0.25)).toBe(0.25);
});
