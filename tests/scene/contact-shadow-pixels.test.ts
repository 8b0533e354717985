import { expect, it } from 'vitest';
import { contactShadowPixels } from '#scene/contact-shadow-pixels.ts';

it('is black, dark in the middle, gone at the edge, and alike on all sides', () => {
  const side = 8;
  const pixels = contactShadowPixels(side, 0.5, false);
  const alpha = (row: number, column: number) => pixels[(row * side + column) * 4 + 3];
  expect(pixels.some((value, index) => index % 4 !== 3 && value !== 0)).toBe(false);
  expect(alpha(4, 4)).toBe(107);
  expect(alpha(2, 5)).toBe(107);
  expect(alpha(4, 7)).toBe(17);
  expect(alpha(7, 4)).toBe(17);
  expect(alpha(0, 0)).toBe(0);
});

it('leaves the corners of its ground light under what is round', () => {
  const pixels = contactShadowPixels(8, 0.75, true);
  const alpha = (row: number, column: number) => pixels[(row * 8 + column) * 4 + 3];
  expect(alpha(4, 6)).toBe(107);
  expect(alpha(6, 6)).toBe(48);
  expect(alpha(7, 7)).toBe(0);
});
