import type { SignImage } from './template.ts';

/** Signs whose proportions differ by more than this ratio are not taken for each other. */
const ALIKE_ASPECT = 1.08;
/** From this likeness on two signs could be taken for each other. */
const ALIKE = 0.35;
/** Both are compared as so many squares a side, in blocks of so many. */
const GRID = 32;
const BLOCK = 4;
/** Squared grey values below which a block is flat. */
const LEAST_VARIANCE = 12;
/** Blocks that correlate so well are the same; a third of all is as bad as the whole. */
const SAME_BLOCK = 0.8;
const SAME_SHARE = 3;

/** Whether two signs could be taken for each other: their thumbnails tell. */
export function lookAlike(one: SignImage, other: SignImage): boolean {
  return likeness(one, other) > ALIKE;
}

/**
 * How like two signs are, 0 to 1: as pictures in the large, or because parts of them are the same, such
 * as a series' frame. 0 for signs of other proportions.
 */
export function likeness(one: SignImage, other: SignImage): number {
  const ratio = one.height / one.width / (other.height / other.width);
  if (ratio > ALIKE_ASPECT || ratio < 1 / ALIKE_ASPECT) return 0;
  const a = squaresOf(one);
  const b = squaresOf(other);
  let blocks = 0;
  let same = 0;
  for (let y = 0; y < GRID; y += BLOCK) {
    for (let x = 0; x < GRID; x += BLOCK) {
      const { correlation, energy } = compare(a, b, x, y, BLOCK);
      if (energy < LEAST_VARIANCE * BLOCK * BLOCK) continue;
      blocks++;
      if (correlation > SAME_BLOCK) same++;
    }
  }
  const whole = compare(a, b, 0, 0, GRID).correlation;
  return Math.min(1, Math.max(0, whole, (SAME_SHARE * same) / Math.max(1, blocks)));
}

/** The picture as GRID×GRID mean grey values. */
function squaresOf({ luma, width, height }: SignImage): Float64Array {
  const grid = new Float64Array(GRID * GRID);
  for (let row = 0; row < GRID; row++) {
    const top = Math.floor((row * height) / GRID);
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / GRID));
    for (let column = 0; column < GRID; column++) {
      const left = Math.floor((column * width) / GRID);
      const right = Math.max(left + 1, Math.floor(((column + 1) * width) / GRID));
      let sum = 0;
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) sum += luma[y * width + x];
      }
      grid[row * GRID + column] = sum / ((bottom - top) * (right - left));
    }
  }
  return grid;
}

/** Correlation of a square part of both pictures, and the greater of their sums of squares about the mean. */
function compare(
  a: Float64Array,
  b: Float64Array,
  left: number,
  top: number,
  side: number,
): { correlation: number; energy: number } {
  let sumA = 0;
  let sumB = 0;
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (let y = top; y < top + side; y++) {
    for (let at = y * GRID + left; at < y * GRID + left + side; at++) {
      sumA += a[at];
      sumB += b[at];
      squaresA += a[at] * a[at];
      squaresB += b[at] * b[at];
      products += a[at] * b[at];
    }
  }
  const pixels = side * side;
  const energyA = squaresA - (sumA * sumA) / pixels;
  const energyB = squaresB - (sumB * sumB) / pixels;
  const product = products - (sumA * sumB) / pixels;
  return {
    correlation: product / Math.sqrt(energyA * energyB + 1e-9),
    energy: Math.max(energyA, energyB),
  };
}
