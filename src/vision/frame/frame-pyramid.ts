import type { Kernels } from '../kernels/kernels.ts';

/** One picture in the heap. */
export type PictureLevel = {
  /** Byte offset of its first pixel. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
};

/** A camera frame in octaves: level k is 2^k times smaller. */
export type FramePyramid = {
  readonly levels: readonly PictureLevel[];
  /** Takes in a frame of width·height luma bytes and makes its smaller levels. */
  fill(luma: Uint8Array): void;
};

/** Smallest side worth a level of its own, pixels. */
const SMALLEST_SIDE = 40;
const MOST_LEVELS = 5;

export function createFramePyramid(kernels: Kernels, width: number, height: number): FramePyramid {
  const levels: PictureLevel[] = [];
  for (let w = width, h = height; levels.length < MOST_LEVELS; w >>= 1, h >>= 1) {
    if (levels.length > 0 && Math.min(w, h) < SMALLEST_SIDE) break;
    levels.push({ at: kernels.heap.allocate(w * h), width: w, height: h });
  }
  return {
    levels,
    fill(luma) {
      if (luma.length !== width * height) {
        throw new RangeError(
          `a frame of ${width}×${height} has ${width * height} bytes, not ${luma.length}`,
        );
      }
      kernels.heap.u8.set(luma, levels[0].at);
      for (let i = 1; i < levels.length; i++) {
        const from = levels[i - 1];
        kernels.halve(from.at, from.width, from.height, levels[i].at);
      }
    },
  };
}
