import type { Heap } from '../heap.ts';

const MOST_BEND = 10;

/** Twin of `assembly/blobs.ts`. */
export function findBlobs(
  heap: Heap,
  picture: number,
  width: number,
  height: number,
  margin: number,
  threshold: number,
  perCell: number,
  cells: number,
  scratch: number,
) {
  const { u8, i32 } = heap;
  const across = (width + 31) >> 5;
  const cellWords = 1 + 2 * perCell;
  const down = (height + 31) >> 5;
  for (let i = 0; i < across * down; i++) i32[(cells >> 2) + i * cellWords] = 0;

  const rowWords = ((4 * width + 79) & ~15) >> 2;
  const right = width - margin;
  const bottom = height - margin;
  for (let y = margin - 1; y <= bottom; y++) {
    const below = (scratch >> 2) + (y % 3) * rowWords;
    respond(u8, i32, picture + y * width, width, margin - 1, right, below);
    if (y <= margin) continue;
    const middle = y - 1;
    const above = (scratch >> 2) + ((y + 1) % 3) * rowWords;
    const here = (scratch >> 2) + (middle % 3) * rowWords;
    const cellRow = (cells >> 2) + (middle >> 5) * across * cellWords;
    for (let x = margin; x < right; x++) {
      const value = i32[here + x];
      if (value <= threshold) continue;
      if (value <= i32[here + x - 1] || value < i32[here + x + 1]) continue;
      const a = above + x;
      if (value <= i32[a - 1] || value <= i32[a] || value <= i32[a + 1]) continue;
      const c = below + x;
      if (value < i32[c - 1] || value < i32[c] || value < i32[c + 1]) continue;
      if (isEdge(u8, picture + middle * width + x, width, value)) continue;
      insert(i32, cellRow + (x >> 5) * cellWords, perCell, value, (middle << 16) | x);
    }
  }
}

function respond(
  u8: Uint8Array,
  i32: Int32Array,
  row: number,
  width: number,
  from: number,
  to: number,
  out: number,
) {
  const two = 2 * width;
  for (let x = from; x <= to; x++) {
    const at = row + x;
    const twice = 2 * u8[at];
    const xx = u8[at - 2] + u8[at + 2] - twice;
    const yy = u8[at - two] + u8[at + two] - twice;
    const xy = u8[at - two - 2] + u8[at + two + 2] - u8[at - two + 2] - u8[at + two - 2];
    i32[out + x] = 16 * xx * yy - xy * xy;
  }
}

function isEdge(u8: Uint8Array, at: number, width: number, score: number): boolean {
  const two = 2 * width;
  const trace = u8[at - 2] + u8[at + 2] + u8[at - two] + u8[at + two] - 4 * u8[at];
  return 16 * trace * trace > MOST_BEND * score;
}

function insert(i32: Int32Array, cell: number, most: number, score: number, position: number) {
  const count = i32[cell];
  let entry = cell + 1 + 2 * count;
  if (count < most) {
    i32[cell] = count + 1;
  } else {
    entry = cell + 1;
    for (let i = 1; i < most; i++) {
      if (i32[cell + 1 + 2 * i] < i32[entry]) entry = cell + 1 + 2 * i;
    }
    if (score <= i32[entry]) return;
  }
  i32[entry] = score;
  i32[entry + 1] = position;
}
