import { expect, it } from 'vitest';
import { createTwinKernels } from '#vision/kernels/twin-kernels.ts';
import { createTemplate } from '#vision/track/template.ts';
import { testSign } from '../../fixtures/sign-frames.ts';

function likenessOf(name: string) {
  const sign = testSign(name);
  const { whole } = createTemplate(createTwinKernels(), sign, sign.height / sign.width);
  return { ...whole.likeness, columns: whole.columns, rows: whole.rows };
}

it('finds no shift of a sign that repeats nothing', () => {
  const { shifts, weights } = likenessOf('rich');
  expect(shifts).toEqual([]);
  expect(new Set(weights)).toEqual(new Set([1]));
});

it('finds the period of a pattern, and trusts what breaks it', () => {
  const { shifts, weights, columns, rows } = likenessOf('repetitive');
  // Eleven tiles across 80 pixels.
  expect(shifts).toContainEqual({ x: 7, y: 0 });
  expect(shifts).toContainEqual({ x: 0, y: -7 });
  const middle = weights[Math.floor(rows / 2) * columns + Math.floor(columns / 2)]!;
  expect(middle).toBeGreaterThan(4 * weights[columns + 1]!);
});
