/** Side of a patch with its rim; a patch is 8×8, so that a row fills one vector. Values carry four fractional bits. */
const RIMMED = 10;

/** The warped patch with one pixel of rim for the gradients, 10×10 i16. */
const rimmed: usize = memory.data(256, 16);
/** The patch, and the differences of its neighbours across and down (twice the gradient), 8×8 i16 each. */
export const patch: usize = memory.data(128, 16);
export const across: usize = memory.data(128, 16);
export const down: usize = memory.data(128, 16);

/** Where the homography puts an anchor in the frame, and the affine map from frame to template there. */
export let frameX: f64 = 0;
export let frameY: f64 = 0;
let xByU: f64 = 0;
let xByV: f64 = 0;
let yByU: f64 = 0;
let yByV: f64 = 0;
/** The anchor's way through the frame while the shutter was open, template pixels, and in how many parts it is drawn. */
let blurX: f64 = 0;
let blurY: f64 = 0;
let taps: i32 = 1;

/** One part of a blurred patch per so many frame pixels. */
const TAP_PIXELS: f64 = 1.25;
const MOST_TAPS: i32 = 10;

/** False when the anchor is behind the camera or seen too small or too slanted to be measured. */
export function projectAnchor(homography: usize, x: f64, y: f64): bool {
  const weight =
    load<f64>(homography, 48) * x + load<f64>(homography, 56) * y + load<f64>(homography, 64);
  if (weight <= 1e-9) return false;
  const u =
    (load<f64>(homography, 0) * x + load<f64>(homography, 8) * y + load<f64>(homography, 16)) /
    weight;
  const v =
    (load<f64>(homography, 24) * x + load<f64>(homography, 32) * y + load<f64>(homography, 40)) /
    weight;
  const ux = (load<f64>(homography, 0) - u * load<f64>(homography, 48)) / weight;
  const uy = (load<f64>(homography, 8) - u * load<f64>(homography, 56)) / weight;
  const vx = (load<f64>(homography, 24) - v * load<f64>(homography, 48)) / weight;
  const vy = (load<f64>(homography, 32) - v * load<f64>(homography, 56)) / weight;
  const determinant = ux * vy - uy * vx;
  if (!(determinant > 0.03)) return false;
  frameX = u;
  frameY = v;
  xByU = vy / determinant;
  xByV = -uy / determinant;
  yByU = -vx / determinant;
  yByV = ux / determinant;
  return abs(xByU) + abs(xByV) + abs(yByU) + abs(yByV) < 10;
}

/** How far the anchor has come since the frame before, for the share of that time that the shutter was open. */
export function measureBlur(before: usize, x: f64, y: f64, exposure: f64): void {
  blurX = 0;
  blurY = 0;
  taps = 1;
  if (exposure <= 0) return;
  const weight = load<f64>(before, 48) * x + load<f64>(before, 56) * y + load<f64>(before, 64);
  if (weight <= 1e-9) return;
  const u = (load<f64>(before, 0) * x + load<f64>(before, 8) * y + load<f64>(before, 16)) / weight;
  const v = (load<f64>(before, 24) * x + load<f64>(before, 32) * y + load<f64>(before, 40)) / weight;
  const wayU = (frameX - u) * exposure;
  const wayV = (frameY - v) * exposure;
  taps = <i32>min(<f64>MOST_TAPS, 1 + sqrt(wayU * wayU + wayV * wayV) / TAP_PIXELS);
  if (taps < 2) return;
  blurX = xByU * wayU + xByV * wayV;
  blurY = yByU * wayU + yByV * wayV;
}

/** Draws the template around (x, y) as the frame shows it; false when it would leave the template. */
export function warpPatch(template: usize, width: i32, height: i32, x: f64, y: f64): bool {
  const reachX = 4.5 * (abs(xByU) + abs(xByV)) + 0.5 * abs(blurX);
  const reachY = 4.5 * (abs(yByU) + abs(yByV)) + 0.5 * abs(blurY);
  const left = x - 0.5;
  const top = y - 0.5;
  if (left - reachX < 0.01 || top - reachY < 0.01) return false;
  if (left + reachX > <f64>width - 1.01 || top + reachY > <f64>height - 1.01) return false;
  const a = <i32>(xByU * 65536);
  const b = <i32>(xByV * 65536);
  const c = <i32>(yByU * 65536);
  const d = <i32>(yByV * 65536);
  let rowX = <i32>(left * 65536) - ((9 * (a + b)) >> 1);
  let rowY = <i32>(top * 65536) - ((9 * (c + d)) >> 1);
  const stepX = <i32>((blurX / <f64>taps) * 65536);
  const stepY = <i32>((blurY / <f64>taps) * 65536);
  rowX -= ((taps - 1) * stepX) >> 1;
  rowY -= ((taps - 1) * stepY) >> 1;
  let to = rimmed;
  for (let row = 0; row < RIMMED; row++) {
    let px = rowX;
    let py = rowY;
    for (let column = 0; column < RIMMED; column++) {
      let sum = sampleSixteenths(template, width, px, py);
      for (let tap = 1; tap < taps; tap++) {
        sum += sampleSixteenths(template, width, px + tap * stepX, py + tap * stepY);
      }
      store<i16>(to, <i16>(taps == 1 ? sum : (sum + (taps >> 1)) / taps));
      to += 2;
      px += a;
      py += c;
    }
    rowX += b;
    rowY += d;
  }
  for (let row: usize = 0; row < 8; row++) {
    const upper = rimmed + 20 * row;
    v128.store(patch + 16 * row, v128.load(upper + 22));
    v128.store(across + 16 * row, i16x8.sub(v128.load(upper + 24), v128.load(upper + 20)));
    v128.store(down + 16 * row, i16x8.sub(v128.load(upper + 42), v128.load(upper + 2)));
  }
  return true;
}

/** Bilinear sample at (x, y) in 1/65536 pixel, as a grey value with four fractional bits. */
// @ts-ignore: decorator
@inline
export function sampleSixteenths(picture: usize, stride: i32, x: i32, y: i32): i32 {
  const at = picture + (y >> 16) * stride + (x >> 16);
  const fx = (x >> 8) & 255;
  const fy = (y >> 8) & 255;
  const upper = (<i32>load<u8>(at)) * (256 - fx) + (<i32>load<u8>(at, 1)) * fx;
  const lower = (<i32>load<u8>(at + stride)) * (256 - fx) + (<i32>load<u8>(at + stride, 1)) * fx;
  return (upper * (256 - fy) + lower * fy + 2048) >> 12;
}

/** The patch's own sums: what does not change while it is moved over the frame. */
export let patchSum: f64 = 0;
export let acrossSum: f64 = 0;
export let downSum: f64 = 0;
/** Sum of squares of the patch about its mean. */
export let patchEnergy: f64 = 0;
/** Products of differences and patch, about their means. */
export let acrossPatch: f64 = 0;
export let downPatch: f64 = 0;
/** Structure tensor of the differences, with what a change of contrast explains taken out. */
export let tensorXX: f64 = 0;
export let tensorXY: f64 = 0;
export let tensorYY: f64 = 0;

export function sumLanes(v: v128): i32 {
  return (
    i32x4.extract_lane(v, 0) +
    i32x4.extract_lane(v, 1) +
    i32x4.extract_lane(v, 2) +
    i32x4.extract_lane(v, 3)
  );
}

export function measurePatch(): void {
  const ones = i16x8.splat(1);
  let p = i32x4.splat(0);
  let x = i32x4.splat(0);
  let y = i32x4.splat(0);
  let pp = i32x4.splat(0);
  let xp = i32x4.splat(0);
  let yp = i32x4.splat(0);
  let xx = i32x4.splat(0);
  let xy = i32x4.splat(0);
  let yy = i32x4.splat(0);
  for (let row: usize = 0; row < 128; row += 16) {
    const value = v128.load(patch + row);
    const dx = v128.load(across + row);
    const dy = v128.load(down + row);
    p = i32x4.add(p, i32x4.dot_i16x8_s(value, ones));
    x = i32x4.add(x, i32x4.dot_i16x8_s(dx, ones));
    y = i32x4.add(y, i32x4.dot_i16x8_s(dy, ones));
    pp = i32x4.add(pp, i32x4.dot_i16x8_s(value, value));
    xp = i32x4.add(xp, i32x4.dot_i16x8_s(dx, value));
    yp = i32x4.add(yp, i32x4.dot_i16x8_s(dy, value));
    xx = i32x4.add(xx, i32x4.dot_i16x8_s(dx, dx));
    xy = i32x4.add(xy, i32x4.dot_i16x8_s(dx, dy));
    yy = i32x4.add(yy, i32x4.dot_i16x8_s(dy, dy));
  }
  patchSum = <f64>sumLanes(p);
  acrossSum = <f64>sumLanes(x);
  downSum = <f64>sumLanes(y);
  patchEnergy = <f64>sumLanes(pp) - (patchSum * patchSum) / 64;
  acrossPatch = <f64>sumLanes(xp) - (acrossSum * patchSum) / 64;
  downPatch = <f64>sumLanes(yp) - (downSum * patchSum) / 64;
  const energy = patchEnergy > 1 ? patchEnergy : 1;
  tensorXX =
    <f64>sumLanes(xx) - (acrossSum * acrossSum) / 64 - (acrossPatch * acrossPatch) / energy;
  tensorXY = <f64>sumLanes(xy) - (acrossSum * downSum) / 64 - (acrossPatch * downPatch) / energy;
  tensorYY = <f64>sumLanes(yy) - (downSum * downSum) / 64 - (downPatch * downPatch) / energy;
}

/** Below this sum of squares (twice a grey value's deviation) a patch says nothing. */
export const LEAST_ENERGY: f64 = 64 * 256 * 4;

/** Squared differences of four fractional bits over two pixels, to squared grey values per pixel. */
const PER_PIXEL: f64 = 1 / (4 * 256);

/** Writes one patch's result; see `PatchKernels` for the layout. */
export function storeRecord(to: usize, anchor: i32, u: f64, v: f64, correlation: f64): void {
  store<f32>(to, <f32>anchor, 0);
  store<f32>(to, <f32>u, 4);
  store<f32>(to, <f32>v, 8);
  store<f32>(to, <f32>correlation, 12);
  store<f32>(to, <f32>(tensorXX * PER_PIXEL), 16);
  store<f32>(to, <f32>(tensorXY * PER_PIXEL), 20);
  store<f32>(to, <f32>(tensorYY * PER_PIXEL), 24);
  store<f32>(to, <f32>(patchEnergy / (64 * 256)), 28);
}
