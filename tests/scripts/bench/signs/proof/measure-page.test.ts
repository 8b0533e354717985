import { describe, expect, it } from 'vitest';
import {
  difference,
  misplacement,
  rulerLength,
} from '../../../../../scripts/bench/signs/proof/measure-page.ts';

/** A smooth pattern that repeats nowhere, as a picture of any size. */
function pattern(width: number, height: number, from = { x: 0, y: 0, width, height }) {
  const luma = Uint8Array.from({ length: width * height }, (_, at) => {
    const u = ((at % width) + 0.5 - from.x) / from.width;
    const v = (Math.floor(at / width) + 0.5 - from.y) / from.height;
    return 128 + 60 * Math.sin(9 * u + 5 * v * v) + 60 * Math.cos(11 * v - 3 * u * v);
  });
  return { width, height, luma };
}

const PICTURE = pattern(118, 126);
const AREA = { x: 40, y: 30, width: 118, height: 126 };

describe('misplacement', () => {
  it('is nothing where the picture lies in its place', () => {
    const page = pattern(200, 200, AREA);
    expect(difference(page, AREA, PICTURE)).toBeLessThan(1);
    const { right, down, larger } = misplacement(page, AREA, PICTURE);
    expect(Math.hypot(right, down)).toBeLessThan(0.15);
    expect(Math.abs(larger)).toBeLessThan(0.002);
  });

  it('finds a shift and a wrong size', () => {
    const page = pattern(200, 200, { x: 41.5, y: 27.5, width: 118, height: 126 });
    const shift = misplacement(page, AREA, PICTURE);
    expect(shift.right).toBeCloseTo(1.5, 0);
    expect(shift.down).toBeCloseTo(-2.5, 0);
    const scaled = pattern(200, 200, { x: 37.05, y: 26.85, width: 123.9, height: 132.3 });
    expect(misplacement(scaled, AREA, PICTURE).larger).toBeCloseTo(0.05, 2);
  });
});

describe('rulerLength', () => {
  it('measures the dark line from end to end', () => {
    const luma = new Uint8Array(100 * 20).fill(255);
    for (let x = 10; x < 90; x += 1) luma[10 * 100 + x] = 0;
    const raster = { width: 100, height: 20, luma };
    expect(rulerLength(raster, { x: 8, y: 8, width: 82, height: 5 }, false)).toBeCloseTo(80, 0);
  });
});
