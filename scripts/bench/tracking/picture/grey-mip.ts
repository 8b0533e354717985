import { type FloatPicture, type GreyPicture, shrink } from './grey-picture.ts';

/** A picture with its halved copies down to a few pixels, for reading it at any size without flicker. */
export type GreyMip = readonly FloatPicture[];

const SMALLEST_SIDE = 2;

export function greyMip({ width, height, luma }: GreyPicture): GreyMip {
  const levels: FloatPicture[] = [{ width, height, pixels: Float32Array.from(luma) }];
  for (let last = levels[0]; Math.min(last.width, last.height) >= 2 * SMALLEST_SIDE; ) {
    last = shrink(last, last.width >> 1, last.height >> 1);
    levels.push(last);
  }
  return levels;
}

/** Reads a level between its pixels; u and v run from 0 to 1 over the picture, beyond which its edge goes on. */
export function readBetween({ width, height, pixels }: FloatPicture, u: number, v: number): number {
  let x = u * width - 0.5;
  let y = v * height - 0.5;
  x = x < 0 ? 0 : x > width - 1 ? width - 1 : x;
  y = y < 0 ? 0 : y > height - 1 ? height - 1 : y;
  const left = x | 0;
  const top = y | 0;
  const fx = x - left;
  const fy = y - top;
  const at = top * width + left;
  const right = left + 1 < width ? 1 : 0;
  const down = top + 1 < height ? width : 0;
  const upper = pixels[at] + (pixels[at + right] - pixels[at]) * fx;
  const lower = pixels[at + down] + (pixels[at + down + right] - pixels[at + down]) * fx;
  return upper + (lower - upper) * fy;
}

/** Reads a level that repeats itself without end; its sides must be powers of two. u and v count whole pictures. */
export function readTiled({ width, height, pixels }: FloatPicture, u: number, v: number): number {
  const x = u * width - 0.5;
  const y = v * height - 0.5;
  const left = Math.floor(x);
  const top = Math.floor(y);
  const fx = x - left;
  const fy = y - top;
  const x0 = left & (width - 1);
  const x1 = (left + 1) & (width - 1);
  const y0 = (top & (height - 1)) * width;
  const y1 = ((top + 1) & (height - 1)) * width;
  const upper = pixels[y0 + x0] + (pixels[y0 + x1] - pixels[y0 + x0]) * fx;
  const lower = pixels[y1 + x0] + (pixels[y1 + x1] - pixels[y1 + x0]) * fx;
  return upper + (lower - upper) * fy;
}
