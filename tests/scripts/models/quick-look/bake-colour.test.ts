import { expect, it } from 'vitest';
import { bakeColour } from '../../../../scripts/models/quick-look/bake-colour.ts';
import { picturePyramid } from '../../../../scripts/models/quick-look/picture-pyramid.ts';
import { FLAT, WALL } from './surface-fixture.ts';

/** Black on the left, white on the right, red throughout below. */
const PICTURE = picturePyramid(
  Uint8Array.from({ length: 8 * 8 * 3 }, (_, at) => {
    const [pixel, channel] = [Math.floor(at / 3), at % 3];
    if (Math.floor(pixel / 8) >= 4) return channel === 0 ? 255 : 0;
    return pixel % 8 < 4 ? 0 : 255;
  }),
  8,
  8,
);
const pictures = new Map([['stone', PICTURE]]);
const texel = (pixels: Uint8Array, x: number, y: number) => [
  ...pixels.subarray((y * 8 + x) * 3, (y * 8 + x) * 3 + 3),
];

it('paints the picture where its coordinates say', () => {
  const pixels = bakeColour(WALL, FLAT, pictures, 8);
  expect(texel(pixels, 1, 1)).toEqual([0, 0, 0]);
  expect(texel(pixels, 6, 1)).toEqual([255, 255, 255]);
  expect(texel(pixels, 1, 6)).toEqual([255, 0, 0]);
});

it('multiplies by the tint in linear light', () => {
  const grey = { ...WALL, tints: WALL.tints.map(() => 0.5) };
  expect(texel(bakeColour(grey, FLAT, pictures, 8), 6, 1)).toEqual([188, 188, 188]);
});

it('carries colours beyond the rim, and no farther than four texels', () => {
  const small = { ...FLAT, texels: FLAT.texels.map((at) => at / 4) };
  const pixels = bakeColour(WALL, small, new Map([['stone', white()]]), 8);
  expect(texel(pixels, 5, 1)).toEqual([255, 255, 255]);
  expect(texel(pixels, 7, 1)).toEqual([0, 0, 0]);
});

it('refuses a material that nobody has painted', () => {
  expect(() => bakeColour(WALL, FLAT, new Map(), 8)).toThrow('a material has no picture');
});

function white() {
  return picturePyramid(new Uint8Array(4 * 4 * 3).fill(255), 4, 4);
}
