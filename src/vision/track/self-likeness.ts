import type { Kernels } from '../kernels/kernels.ts';
import { PATCH_RECORD_BYTES, PATCH_SIDE } from '../kernels/patch-kernels.ts';

/** A picture cut into cells of 8×8 pixels, in the heap. */
export type CellPicture = { readonly at: number; readonly columns: number; readonly rows: number };

/** How a sign can be mistaken for itself, shifted: a pattern that repeats. */
export type SelfLikeness = {
  /** Shifts, pixels, after which much of the picture looks the same. */
  readonly shifts: readonly { readonly x: number; readonly y: number }[];
  /** For each cell, 0 to 1: how well it tells the right place from those shifts. */
  readonly weights: Float32Array;
};

const RADIUS = 12;
const SIDE = 2 * RADIUS + 1;
/** Shifts shorter than this, pixels, are the picture's own softness. */
const LEAST_SHIFT = 3;
/** Mean squared correlation from which on a shift counts. */
const LEAST_LIKENESS = 0.35;
const MOST_SHIFTS = 8;
/** No cell says nothing at all. */
const LEAST_WEIGHT = 0.03;
/** Parts of one in the kernel's map. */
const MAP_UNIT = 4096;

/** Compares a sign's picture with itself. */
export function selfLikeness(kernels: Kernels, picture: CellPicture): SelfLikeness {
  const shifts = likeShifts(likenessMap(kernels, picture));
  const weights = new Float32Array(picture.columns * picture.rows).fill(1);
  const { u8 } = kernels.heap;
  for (let cell = 0; cell < weights.length; cell++) {
    for (const { x, y } of shifts) {
      const likeness = cellLikeness(u8, picture, cell, x, y);
      weights[cell] = Math.max(
        LEAST_WEIGHT,
        Math.min(weights[cell], (1 - likeness * likeness) ** 2),
      );
    }
  }
  return { shifts, weights };
}

/** Mean squared correlation of the picture's cells with what lies (x, y) away, −RADIUS to RADIUS. */
function likenessMap(kernels: Kernels, { at, columns, rows }: CellPicture): Float32Array {
  const { heap } = kernels;
  const width = columns * PATCH_SIDE;
  const height = rows * PATCH_SIDE;
  const cells = columns * rows;
  const homography = heap.allocate(9 * 8);
  const anchors = heap.allocate(cells * 8);
  const map = heap.allocate(SIDE * SIDE * 4);
  const records = heap.allocate(cells * PATCH_RECORD_BYTES);
  heap.f64.set([1, 0, 0, 0, 1, 0, 0, 0, 1], homography >> 3);
  for (let cell = 0; cell < cells; cell++) {
    const row = Math.floor(cell / columns);
    heap.f32[(anchors >> 2) + 2 * cell] = PATCH_SIDE * (cell - row * columns + 0.5);
    heap.f32[(anchors >> 2) + 2 * cell + 1] = PATCH_SIDE * (row + 0.5);
  }
  const compared = kernels.searchPatches(
    at,
    width,
    height,
    at,
    width,
    height,
    homography,
    homography,
    0,
    anchors,
    cells,
    cells,
    RADIUS,
    map,
    records,
  );
  const sums = heap.i32.subarray(map >> 2, (map >> 2) + SIDE * SIDE);
  return Float32Array.from(sums, (sum) => sum / MAP_UNIT / Math.max(1, compared));
}

/** The map's peaks, its middle left out, the highest first. */
function likeShifts(map: Float32Array): { x: number; y: number }[] {
  const peaks: { x: number; y: number; likeness: number }[] = [];
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const likeness = map[row * SIDE + column];
      const x = column - RADIUS;
      const y = row - RADIUS;
      if (likeness < LEAST_LIKENESS || Math.hypot(x, y) < LEAST_SHIFT) continue;
      if (isPeak(map, row, column)) peaks.push({ x, y, likeness });
    }
  }
  peaks.sort((one, other) => other.likeness - one.likeness);
  return peaks.slice(0, MOST_SHIFTS).map(({ x, y }) => ({ x, y }));
}

function isPeak(map: Float32Array, row: number, column: number): boolean {
  const own = map[row * SIDE + column];
  for (let y = Math.max(0, row - 1); y <= Math.min(SIDE - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(SIDE - 1, column + 1); x++) {
      if (map[y * SIDE + x] > own) return false;
    }
  }
  return true;
}

/** Correlation of a cell with what lies (x, y) away; 0 where that is outside, or anything is flat. */
function cellLikeness(
  u8: Uint8Array,
  { at, columns, rows }: CellPicture,
  cell: number,
  x: number,
  y: number,
): number {
  const width = columns * PATCH_SIDE;
  const row = Math.floor(cell / columns);
  const left = PATCH_SIDE * (cell - row * columns);
  const top = PATCH_SIDE * row;
  if (left + x < 0 || top + y < 0) return 0;
  if (left + x + PATCH_SIDE > width || top + y + PATCH_SIDE > rows * PATCH_SIDE) return 0;
  let sumA = 0;
  let sumB = 0;
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (let i = 0; i < PATCH_SIDE * PATCH_SIDE; i++) {
    const here = at + (top + (i >> 3)) * width + left + (i & 7);
    const a = u8[here];
    const b = u8[here + y * width + x];
    sumA += a;
    sumB += b;
    squaresA += a * a;
    squaresB += b * b;
    products += a * b;
  }
  const energy = (squaresA - sumA ** 2 / 64) * (squaresB - sumB ** 2 / 64);
  return energy > 1e5 ? Math.max(0, (products - (sumA * sumB) / 64) / Math.sqrt(energy)) : 0;
}
