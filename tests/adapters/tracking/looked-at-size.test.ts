import { expect, it } from 'vitest';
import { lookedAtSize } from '#adapters/tracking/looked-at-size.ts';

it.each([
  [640, 480, 640, 480],
  [1280, 720, 853, 480],
  [720, 1280, 480, 853],
  [320, 240, 320, 240],
])('pictures of %i × %i are looked at as %i × %i', (width, height, seenWidth, seenHeight) => {
  expect(lookedAtSize(width, height)).toEqual({ width: seenWidth, height: seenHeight });
});

it('no picture is looked at as a square, which would be taken for a turned one', () => {
  expect(lookedAtSize(640, 640)).toEqual({ width: 480, height: 479 });
});
