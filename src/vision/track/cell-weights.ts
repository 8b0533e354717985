import { PATCH_SIDE } from '../kernels/patch-kernels.ts';
import type { CellPicture, SelfLikeness } from './self-likeness.ts';

/** A cell whose weaker direction has this share of the stronger one's structure fixes its place fully. */
const FULL_STRUCTURE = 1 / 6;
/** No cell says nothing at all. */
const LEAST_WEIGHT = 0.05;

/**
 * For each cell, 0 to 1: how much it says that the frame shows what the sign shows there. A cell with one
 * straight edge says little, for any edge can be brought under it; so does one that the sign has elsewhere too.
 */
export function cellWeights(
  u8: Uint8Array,
  picture: CellPicture,
  likeness: SelfLikeness,
): Float32Array {
  return likeness.weights.map((weight, cell) => {
    const structure = crossStructure(u8, picture, cell) / FULL_STRUCTURE;
    return weight * Math.max(LEAST_WEIGHT, Math.min(1, structure));
  });
}

/** Ratio of a cell's structure tensor's eigenvalues, the smaller to the larger; 0 for a flat cell. */
function crossStructure(u8: Uint8Array, { at, columns, rows }: CellPicture, cell: number): number {
  const width = PATCH_SIDE * columns;
  const height = PATCH_SIDE * rows;
  const row = Math.floor(cell / columns);
  const left = PATCH_SIDE * (cell - row * columns);
  const top = PATCH_SIDE * row;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let y = top; y < top + PATCH_SIDE; y++) {
    const above = at + width * Math.max(0, y - 1);
    const here = at + width * y;
    const below = at + width * Math.min(height - 1, y + 1);
    for (let x = left; x < left + PATCH_SIDE; x++) {
      const across = u8[here + Math.min(width - 1, x + 1)] - u8[here + Math.max(0, x - 1)];
      const down = u8[below + x] - u8[above + x];
      xx += across * across;
      xy += across * down;
      yy += down * down;
    }
  }
  const middle = (xx + yy) / 2;
  const spread = Math.hypot((xx - yy) / 2, xy);
  return middle > 0 ? (middle - spread) / (middle + spread) : 0;
}
