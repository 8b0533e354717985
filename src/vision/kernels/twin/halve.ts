import type { Heap } from '../heap.ts';

/** Twin of `assembly/halve.ts`. */
export function halve(heap: Heap, source: number, width: number, height: number, target: number) {
  const { u8 } = heap;
  const halfWidth = width >> 1;
  const halfHeight = height >> 1;
  for (let y = 0; y < halfHeight; y++) {
    let from = source + 2 * y * width;
    const to = target + y * halfWidth;
    for (let x = 0; x < halfWidth; x++, from += 2) {
      u8[to + x] = (u8[from] + u8[from + 1] + u8[from + width] + u8[from + width + 1] + 2) >> 2;
    }
  }
}
