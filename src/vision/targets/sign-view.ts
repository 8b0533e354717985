import { invertHomography, projectCorners } from '../geometry/homography.ts';

/** A picture of a sign in ever smaller octaves. */
export type Mipmap = readonly {
  readonly luma: Uint8Array;
  readonly width: number;
  readonly height: number;
}[];

const SMALLEST_SIDE = 8;

export function createMipmap(luma: Uint8Array, width: number, height: number): Mipmap {
  const levels = [{ luma, width, height }];
  for (let last = levels[0]; Math.min(last.width, last.height) >= 2 * SMALLEST_SIDE; ) {
    last = halved(last);
    levels.push(last);
  }
  return levels;
}

function halved(from: Mipmap[number]): Mipmap[number] {
  const width = from.width >> 1;
  const height = from.height >> 1;
  const luma = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    let at = 2 * y * from.width;
    for (let x = 0; x < width; x++, at += 2) {
      const below = at + from.width;
      const sum = from.luma[at] + from.luma[at + 1] + from.luma[below] + from.luma[below + 1];
      luma[y * width + x] = (sum + 2) >> 2;
    }
  }
  return { luma, width, height };
}

/**
 * Draws a sign as a camera sees it: four samples for each pixel. `toPlane` is the 3×3 matrix from
 * pixels to the sign's plane; what lies beside the sign stays as it is in `out`.
 */
export function drawSign(
  mipmap: Mipmap,
  toPlane: ArrayLike<number>,
  out: Uint8Array,
  width: number,
  height: number,
): void {
  const [a, b, c, d, e, f, g, h, i] = Array.from({ length: 9 }, (_, k) => toPlane[k]);
  const aspect = mipmap[0].height / mipmap[0].width;
  const box = boxOf(toPlane, aspect, width, height);
  for (let y = box.top; y < box.bottom; y++) {
    let level = mipmap[0];
    for (let x = box.left; x < box.right; x++) {
      const w = g * (x + 0.5) + h * (y + 0.5) + i;
      if (w <= 0) continue;
      const u = (a * (x + 0.5) + b * (y + 0.5) + c) / w;
      const v = (d * (x + 0.5) + e * (y + 0.5) + f) / w;
      // Plane units to one step right and down, for the level and the four samples.
      const ux = (a - u * g) / w;
      const vx = (d - v * g) / w;
      const uy = (b - u * h) / w;
      const vy = (e - v * h) / w;
      if (((x - box.left) & 7) === 0) {
        const step = Math.sqrt(Math.abs(ux * vy - uy * vx)) * mipmap[0].width * 0.7;
        level = mipmap[Math.min(mipmap.length - 1, Math.max(0, Math.round(Math.log2(step))))];
      }
      let sum = 0;
      let inside = 0;
      for (let sample = 0; sample < 4; sample++) {
        const right = (sample & 1) * 0.5 - 0.25;
        const down = (sample >> 1) * 0.5 - 0.25;
        const su = u + right * ux + down * uy;
        const sv = v + right * vx + down * vy;
        if (Math.abs(su) > 0.5 || Math.abs(sv) > 0.5 * aspect) continue;
        sum += sampleAt(level, (su + 0.5) * level.width, (sv / aspect + 0.5) * level.height);
        inside++;
      }
      if (inside === 0) continue;
      const at = y * width + x;
      out[at] = Math.round((sum + (4 - inside) * out[at]) / 4);
    }
  }
}

type Box = { left: number; top: number; right: number; bottom: number };

/** The pixels that the sign may touch: all of them where it reaches behind the camera. */
function boxOf(toPlane: ArrayLike<number>, aspect: number, width: number, height: number): Box {
  const all = { left: 0, top: 0, right: width, bottom: height };
  const toFrame = new Float64Array(9);
  const corners = new Float64Array(8);
  if (!invertHomography(Float64Array.from(toPlane), toFrame)) return all;
  if (!projectCorners(toFrame, aspect, corners)) return all;
  const across = corners.filter((_, i) => i % 2 === 0);
  const down = corners.filter((_, i) => i % 2 === 1);
  return {
    left: Math.max(0, Math.floor(Math.min(...across)) - 1),
    top: Math.max(0, Math.floor(Math.min(...down)) - 1),
    right: Math.min(width, Math.ceil(Math.max(...across)) + 1),
    bottom: Math.min(height, Math.ceil(Math.max(...down)) + 1),
  };
}

/** Bilinear, at continuous pixels. */
function sampleAt({ luma, width, height }: Mipmap[number], x: number, y: number): number {
  const px = Math.min(width - 1.001, Math.max(0, x - 0.5));
  const py = Math.min(height - 1.001, Math.max(0, y - 0.5));
  const left = px | 0;
  const top = py | 0;
  const tx = px - left;
  const at = top * width + left;
  const upper = luma[at] + (luma[at + 1] - luma[at]) * tx;
  const lower = luma[at + width] + (luma[at + width + 1] - luma[at + width]) * tx;
  return upper + (lower - upper) * (py - top);
}
