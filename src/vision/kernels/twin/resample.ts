import type { Heap } from '../heap.ts';

/** Twin of `assembly/resample.ts`. */
export function resample(
  heap: Heap,
  source: number,
  width: number,
  target: number,
  targetWidth: number,
  targetHeight: number,
  columns: number,
  rows: number,
) {
  const { u8, i32 } = heap;
  for (let y = 0; y < targetHeight; y++) {
    const upper = source + i32[(rows >> 2) + 2 * y] * width;
    const down = i32[(rows >> 2) + 2 * y + 1];
    const up = 64 - down;
    const to = target + y * targetWidth;
    for (let x = 0; x < targetWidth; x++) {
      const plan = columns + 48 * (x >> 3);
      const lane = x & 7;
      const left = upper + i32[plan >> 2] + u8[plan + 16 + lane];
      const right = upper + i32[plan >> 2] + u8[plan + 24 + lane];
      const a = (u8[left] * up + u8[left + width] * down + 32) >> 6;
      const b = (u8[right] * up + u8[right + width] * down + 32) >> 6;
      u8[to + x] = (a * u8[plan + 32 + lane] + b * u8[plan + 40 + lane] + 32) >> 6;
    }
  }
}
