import type { Heap } from '../heap.ts';

/** Twin of `assembly/smooth.ts`. */
export function smooth(
  heap: Heap,
  source: number,
  width: number,
  height: number,
  target: number,
  scratch: number,
) {
  const { u8, u16 } = heap;
  const last = height - 1;
  const padded = scratch >> 1;
  const sums = padded + 2;
  for (let y = 0; y < height; y++) {
    const a = source + Math.max(y - 2, 0) * width;
    const b = source + Math.max(y - 1, 0) * width;
    const c = source + y * width;
    const d = source + Math.min(y + 1, last) * width;
    const e = source + Math.min(y + 2, last) * width;
    for (let x = 0; x < width; x++) {
      u16[sums + x] = u8[a + x] + u8[e + x] + 4 * (u8[b + x] + u8[d + x]) + 6 * u8[c + x];
    }
    u16[padded] = u16[padded + 1] = u16[sums];
    u16[sums + width] = u16[sums + width + 1] = u16[sums + width - 1];
    const to = target + y * width;
    for (let x = 0; x < width; x++) {
      const at = padded + x;
      const sum = u16[at] + u16[at + 4] + 4 * (u16[at + 1] + u16[at + 3]) + 6 * u16[at + 2];
      u8[to + x] = (sum + 128) >> 8;
    }
  }
}
