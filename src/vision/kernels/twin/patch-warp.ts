import type { Heap } from '../heap.ts';

const RIMMED = 10;
const TAP_PIXELS = 1.25;
const MOST_TAPS = 10;
const rimmed = new Int16Array(RIMMED * RIMMED);

/** Twin of `assembly/patch-warp.ts`: one template patch as the frame shows it, and its sums. */
export type WarpedPatch = {
  readonly values: Int16Array;
  readonly across: Int16Array;
  readonly down: Int16Array;
  frameX: number;
  frameY: number;
  xByU: number;
  xByV: number;
  yByU: number;
  yByV: number;
  blurX: number;
  blurY: number;
  taps: number;
  sum: number;
  acrossSum: number;
  downSum: number;
  energy: number;
  acrossPatch: number;
  downPatch: number;
  tensorXX: number;
  tensorXY: number;
  tensorYY: number;
};

/** Below this sum of squares a patch says nothing. */
export const LEAST_ENERGY = 64 * 256 * 4;
const PER_PIXEL = 1 / (4 * 256);

export function createWarpedPatch(): WarpedPatch {
  return {
    values: new Int16Array(64),
    across: new Int16Array(64),
    down: new Int16Array(64),
    frameX: 0,
    frameY: 0,
    xByU: 0,
    xByV: 0,
    yByU: 0,
    yByV: 0,
    blurX: 0,
    blurY: 0,
    taps: 1,
    sum: 0,
    acrossSum: 0,
    downSum: 0,
    energy: 0,
    acrossPatch: 0,
    downPatch: 0,
    tensorXX: 0,
    tensorXY: 0,
    tensorYY: 0,
  };
}

export function projectAnchor(
  heap: Heap,
  homography: number,
  x: number,
  y: number,
  patch: WarpedPatch,
): boolean {
  const { f64 } = heap;
  const h = homography >> 3;
  const weight = f64[h + 6] * x + f64[h + 7] * y + f64[h + 8];
  if (weight <= 1e-9) return false;
  const u = (f64[h] * x + f64[h + 1] * y + f64[h + 2]) / weight;
  const v = (f64[h + 3] * x + f64[h + 4] * y + f64[h + 5]) / weight;
  const ux = (f64[h] - u * f64[h + 6]) / weight;
  const uy = (f64[h + 1] - u * f64[h + 7]) / weight;
  const vx = (f64[h + 3] - v * f64[h + 6]) / weight;
  const vy = (f64[h + 4] - v * f64[h + 7]) / weight;
  const determinant = ux * vy - uy * vx;
  if (!(determinant > 0.03)) return false;
  patch.frameX = u;
  patch.frameY = v;
  patch.xByU = vy / determinant;
  patch.xByV = -uy / determinant;
  patch.yByU = -vx / determinant;
  patch.yByV = ux / determinant;
  return (
    Math.abs(patch.xByU) + Math.abs(patch.xByV) + Math.abs(patch.yByU) + Math.abs(patch.yByV) < 10
  );
}

export function measureBlur(
  heap: Heap,
  before: number,
  x: number,
  y: number,
  exposure: number,
  patch: WarpedPatch,
): void {
  patch.blurX = patch.blurY = 0;
  patch.taps = 1;
  if (exposure <= 0) return;
  const { f64 } = heap;
  const h = before >> 3;
  const weight = f64[h + 6] * x + f64[h + 7] * y + f64[h + 8];
  if (weight <= 1e-9) return;
  const wayU = (patch.frameX - (f64[h] * x + f64[h + 1] * y + f64[h + 2]) / weight) * exposure;
  const wayV = (patch.frameY - (f64[h + 3] * x + f64[h + 4] * y + f64[h + 5]) / weight) * exposure;
  const length = Math.sqrt(wayU * wayU + wayV * wayV);
  patch.taps = Math.trunc(Math.min(MOST_TAPS, 1 + length / TAP_PIXELS));
  if (patch.taps < 2) return;
  patch.blurX = patch.xByU * wayU + patch.xByV * wayV;
  patch.blurY = patch.yByU * wayU + patch.yByV * wayV;
}

export function warpPatch(
  heap: Heap,
  template: number,
  width: number,
  height: number,
  x: number,
  y: number,
  patch: WarpedPatch,
): boolean {
  const { u8 } = heap;
  const { values, across, down, xByU, xByV, yByU, yByV, blurX, blurY, taps } = patch;
  const reachX = 4.5 * (Math.abs(xByU) + Math.abs(xByV)) + 0.5 * Math.abs(blurX);
  const reachY = 4.5 * (Math.abs(yByU) + Math.abs(yByV)) + 0.5 * Math.abs(blurY);
  const left = x - 0.5;
  const top = y - 0.5;
  if (left - reachX < 0.01 || top - reachY < 0.01) return false;
  if (left + reachX > width - 1.01 || top + reachY > height - 1.01) return false;
  const a = Math.trunc(xByU * 65536);
  const b = Math.trunc(xByV * 65536);
  const c = Math.trunc(yByU * 65536);
  const d = Math.trunc(yByV * 65536);
  let rowX = Math.trunc(left * 65536) - ((9 * (a + b)) >> 1);
  let rowY = Math.trunc(top * 65536) - ((9 * (c + d)) >> 1);
  const stepX = Math.trunc((blurX / taps) * 65536);
  const stepY = Math.trunc((blurY / taps) * 65536);
  rowX -= ((taps - 1) * stepX) >> 1;
  rowY -= ((taps - 1) * stepY) >> 1;
  let to = 0;
  for (let row = 0; row < RIMMED; row++) {
    let px = rowX;
    let py = rowY;
    for (let column = 0; column < RIMMED; column++) {
      let sum = sampleSixteenths(u8, template, width, px, py);
      for (let tap = 1; tap < taps; tap++) {
        sum += sampleSixteenths(u8, template, width, px + tap * stepX, py + tap * stepY);
      }
      rimmed[to++] = taps === 1 ? sum : Math.trunc((sum + (taps >> 1)) / taps);
      px += a;
      py += c;
    }
    rowX += b;
    rowY += d;
  }
  for (let row = 0, i = 0; row < 8; row++) {
    let at = (row + 1) * RIMMED + 1;
    for (let column = 0; column < 8; column++, at++, i++) {
      values[i] = rimmed[at];
      across[i] = rimmed[at + 1] - rimmed[at - 1];
      down[i] = rimmed[at + RIMMED] - rimmed[at - RIMMED];
    }
  }
  return true;
}

/** Bilinear sample at (x, y) in 1/65536 pixel, as a grey value with four fractional bits. */
export function sampleSixteenths(
  u8: Uint8Array,
  picture: number,
  stride: number,
  x: number,
  y: number,
): number {
  const at = picture + (y >> 16) * stride + (x >> 16);
  const fx = (x >> 8) & 255;
  const fy = (y >> 8) & 255;
  const upper = u8[at] * (256 - fx) + u8[at + 1] * fx;
  const lower = u8[at + stride] * (256 - fx) + u8[at + stride + 1] * fx;
  return (upper * (256 - fy) + lower * fy + 2048) >> 12;
}

export function measurePatch(patch: WarpedPatch): void {
  const { values, across, down } = patch;
  let p = 0;
  let x = 0;
  let y = 0;
  let pp = 0;
  let xp = 0;
  let yp = 0;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < 64; i++) {
    const value = values[i];
    const dx = across[i];
    const dy = down[i];
    p += value;
    x += dx;
    y += dy;
    pp += value * value;
    xp += dx * value;
    yp += dy * value;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  patch.sum = p;
  patch.acrossSum = x;
  patch.downSum = y;
  patch.energy = pp - (p * p) / 64;
  patch.acrossPatch = xp - (x * p) / 64;
  patch.downPatch = yp - (y * p) / 64;
  const energy = patch.energy > 1 ? patch.energy : 1;
  patch.tensorXX = xx - (x * x) / 64 - (patch.acrossPatch * patch.acrossPatch) / energy;
  patch.tensorXY = xy - (x * y) / 64 - (patch.acrossPatch * patch.downPatch) / energy;
  patch.tensorYY = yy - (y * y) / 64 - (patch.downPatch * patch.downPatch) / energy;
}

export function storeRecord(
  heap: Heap,
  at: number,
  anchor: number,
  u: number,
  v: number,
  correlation: number,
  patch: WarpedPatch,
): void {
  const { f32 } = heap;
  const to = at >> 2;
  f32[to] = anchor;
  f32[to + 1] = u;
  f32[to + 2] = v;
  f32[to + 3] = correlation;
  f32[to + 4] = patch.tensorXX * PER_PIXEL;
  f32[to + 5] = patch.tensorXY * PER_PIXEL;
  f32[to + 6] = patch.tensorYY * PER_PIXEL;
  f32[to + 7] = patch.energy / (64 * 256);
}
