import { describe, expect, it } from 'vitest';
import { greyPixels, shrinkLuma } from '#adapters/camera/shrink-luma.ts';

/** A plane with three bytes before it and one more at the end of each row. */
function plane(rows: readonly (readonly number[])[]) {
  const stride = (rows[0]?.length ?? 0) + 1;
  const bytes = new Uint8Array(3 + rows.length * stride).fill(255);
  rows.forEach((row, y) => bytes.set(row, 3 + y * stride));
  return { bytes, offset: 3, stride };
}

describe('shrinkLuma', () => {
  it('takes the mean of each two by two, rounded', () => {
    const target = new Uint8Array(2);
    const rows = [
      [0, 1, 10, 20],
      [0, 1, 30, 41],
    ];
    shrinkLuma(plane(rows), 2, 2, 1, target);
    expect([...target]).toEqual([1, 25]);
  });

  it('takes the mean of each three by three, and leaves what is over', () => {
    const target = new Uint8Array(1);
    const rows = [
      [9, 9, 9, 255],
      [9, 9, 9, 255],
      [9, 9, 90, 255],
    ];
    shrinkLuma(plane(rows), 3, 1, 1, target);
    expect([...target]).toEqual([18]);
  });

  it('copies rows without their gaps when nothing is to be shrunk', () => {
    const target = new Uint8Array(4);
    const rows = [
      [1, 2],
      [3, 4],
    ];
    shrinkLuma(plane(rows), 1, 2, 2, target);
    expect([...target]).toEqual([1, 2, 3, 4]);
  });
});

describe('greyPixels', () => {
  const rgba = [0, 1, 2] as const;
  const BLACK = [0, 0, 0, 255];
  const WHITE = [255, 255, 255, 255];
  const RED = [255, 0, 0, 255];
  const GREEN = [0, 255, 0, 255];
  const BLUE = [0, 0, 255, 255];

  it('keeps black and white, and finds green the brightest and blue the darkest', () => {
    const pixels = Uint8Array.from([BLACK, WHITE, RED, GREEN, BLUE].flat());
    const target = new Uint8Array(5);
    greyPixels(pixels, 20, rgba, 1, 5, 1, target);
    expect([...target]).toEqual([0, 255, 77, 149, 29]);
  });

  it('goes by the order of the colours, and shrinks', () => {
    const pixels = Uint8Array.from([BLUE, BLACK, BLACK, BLACK].flat());
    const target = new Uint8Array(1);
    greyPixels(pixels, 8, [2, 1, 0], 2, 1, 1, target);
    expect([...target]).toEqual([19]);
  });
});
