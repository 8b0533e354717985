import {
  LEAST_ENERGY,
  across,
  acrossPatch,
  acrossSum,
  down,
  downPatch,
  downSum,
  frameX,
  frameY,
  measureBlur,
  measurePatch,
  patch,
  patchEnergy,
  patchSum,
  projectAnchor,
  storeRecord,
  sumLanes,
  tensorXX,
  tensorXY,
  tensorYY,
  warpPatch,
} from './patch-warp';

/** Share of the tensor's trace added to both its axes, so that an edge's patch does not slide along it. */
const DAMPING: f64 = 0.01;
/** A step this short, pixels squared, is the last. */
const STILL: f64 = 0.0004;

let patchX: f64 = 0;
let patchY: f64 = 0;

/** Inverse-compositional alignment of template patches; see `PatchKernels.alignPatches`. */
export function alignPatches(
  frame: usize,
  frameWidth: i32,
  frameHeight: i32,
  template: usize,
  width: i32,
  height: i32,
  homography: usize,
  before: usize,
  exposure: f64,
  anchors: usize,
  count: i32,
  most: i32,
  iterations: i32,
  reach: f64,
  records: usize,
): i32 {
  let tried = 0;
  for (let anchor = 0; anchor < count && tried < most; anchor++) {
    const x = <f64>load<f32>(anchors + 8 * anchor);
    const y = <f64>load<f32>(anchors + 8 * anchor, 4);
    if (!projectAnchor(homography, x, y)) continue;
    if (frameX < 5 || frameY < 5) continue;
    if (frameX > <f64>(frameWidth - 5) || frameY > <f64>(frameHeight - 5)) continue;
    measureBlur(before, x, y, exposure);
    if (!warpPatch(template, width, height, x, y)) continue;
    measurePatch();
    if (patchEnergy < LEAST_ENERGY) continue;
    patchX = frameX;
    patchY = frameY;
    const correlation = slide(frame, frameWidth, frameHeight, iterations, reach);
    storeRecord(records + 32 * tried, anchor, patchX, patchY, correlation);
    tried++;
  }
  return tried;
}

/** Moves the patch over the frame until it fits; the correlation there, −1 when it does not. */
function slide(frame: usize, frameWidth: i32, frameHeight: i32, iterations: i32, reach: f64): f64 {
  const damping = DAMPING * (tensorXX + tensorYY) + 1;
  const xx = tensorXX + damping;
  const yy = tensorYY + damping;
  const determinant = xx * yy - tensorXY * tensorXY;
  let x = frameX - 4;
  let y = frameY - 4;
  let correlation: f64 = -1;
  for (let iteration = 0; iteration < iterations; iteration++) {
    const column = <i32>floor(x);
    const row = <i32>floor(y);
    if (column < 0 || row < 0 || column + 8 >= frameWidth || row + 8 >= frameHeight) return -1;
    const fx = <i32>((x - <f64>column) * 128);
    const fy = <i32>((y - <f64>row) * 128);
    const nearX = i16x8.splat(<i16>(128 - fx));
    const farX = i16x8.splat(<i16>fx);
    const farY = i16x8.splat(<i16>(fy << 8));
    const ones = i16x8.splat(1);
    let sum = i32x4.splat(0);
    let squares = i32x4.splat(0);
    let withPatch = i32x4.splat(0);
    let withAcross = i32x4.splat(0);
    let withDown = i32x4.splat(0);
    let at = frame + row * frameWidth + column;
    let upper = i16x8.add(
      i16x8.mul(v128.load8x8_u(at), nearX),
      i16x8.mul(v128.load8x8_u(at + 1), farX),
    );
    for (let line: usize = 0; line < 128; line += 16) {
      at += frameWidth;
      const lower = i16x8.add(
        i16x8.mul(v128.load8x8_u(at), nearX),
        i16x8.mul(v128.load8x8_u(at + 1), farX),
      );
      const value = i16x8.shr_s(
        i16x8.add(upper, i16x8.q15mulr_sat_s(i16x8.sub(lower, upper), farY)),
        3,
      );
      upper = lower;
      sum = i32x4.add(sum, i32x4.dot_i16x8_s(value, ones));
      squares = i32x4.add(squares, i32x4.dot_i16x8_s(value, value));
      withPatch = i32x4.add(withPatch, i32x4.dot_i16x8_s(value, v128.load(patch + line)));
      withAcross = i32x4.add(withAcross, i32x4.dot_i16x8_s(value, v128.load(across + line)));
      withDown = i32x4.add(withDown, i32x4.dot_i16x8_s(value, v128.load(down + line)));
    }
    const total = <f64>sumLanes(sum);
    const energy = <f64>sumLanes(squares) - (total * total) / 64;
    if (energy < 64 * 16) return -1;
    const alongPatch = <f64>sumLanes(withPatch) - (total * patchSum) / 64;
    const share = alongPatch / patchEnergy;
    const pullX = <f64>sumLanes(withAcross) - (total * acrossSum) / 64 - acrossPatch * share;
    const pullY = <f64>sumLanes(withDown) - (total * downSum) / 64 - downPatch * share;
    const slopeX = (yy * pullX - tensorXY * pullY) / determinant;
    const slopeY = (xx * pullY - tensorXY * pullX) / determinant;
    const gain = (alongPatch - acrossPatch * slopeX - downPatch * slopeY) / patchEnergy;
    correlation = alongPatch / sqrt(energy * patchEnergy);
    if (gain < 0.02) return -1;
    const stepX = (-2 * slopeX) / gain;
    const stepY = (-2 * slopeY) / gain;
    x = <f64>column + <f64>fx / 128 + stepX;
    y = <f64>row + <f64>fy / 128 + stepY;
    if (abs(x + 4 - frameX) > reach || abs(y + 4 - frameY) > reach) return -1;
    if (stepX * stepX + stepY * stepY < STILL) break;
  }
  patchX = x + 4;
  patchY = y + 4;
  return correlation;
}
