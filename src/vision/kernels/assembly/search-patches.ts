import {
  LEAST_ENERGY,
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
  warpPatch,
} from './patch-warp';

const MOST_RADIUS = 12;
const MOST_SIDE = 25;
/** One patch's correlation at every offset, f64. */
const scores: usize = memory.data(5_000, 16);
/** Parts of one in the map of summed correlations. */
const MAP_UNIT: f64 = 4096;

let foundX: f64 = 0;
let foundY: f64 = 0;

/** Search by zero-mean normalised correlation; see `PatchKernels.searchPatches`. */
export function searchPatches(
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
  radius: i32,
  map: usize,
  records: usize,
): i32 {
  const reach = min(radius, MOST_RADIUS);
  const side = 2 * reach + 1;
  for (let i = 0; i < side * side; i++) store<i32>(map + 4 * i, 0);
  let tried = 0;
  for (let anchor = 0; anchor < count && tried < most; anchor++) {
    const x = <f64>load<f32>(anchors + 8 * anchor);
    const y = <f64>load<f32>(anchors + 8 * anchor, 4);
    if (!projectAnchor(homography, x, y)) continue;
    if (frameX < 4 || frameY < 4) continue;
    if (frameX > <f64>(frameWidth - 4) || frameY > <f64>(frameHeight - 4)) continue;
    measureBlur(before, x, y, exposure);
    if (!warpPatch(template, width, height, x, y)) continue;
    measurePatch();
    if (patchEnergy < LEAST_ENERGY) continue;
    const correlation = bestWindow(frame, frameWidth, frameHeight, reach, map);
    storeRecord(records + 32 * tried, anchor, foundX, foundY, correlation);
    tried++;
  }
  return tried;
}

/** The best of all windows, to a fraction of a pixel; its correlation, −1 when none lies in the frame. */
function bestWindow(frame: usize, frameWidth: i32, frameHeight: i32, reach: i32, map: usize): f64 {
  const side = 2 * reach + 1;
  const left = <i32>floor(frameX + 0.5) - 4 - reach;
  const top = <i32>floor(frameY + 0.5) - 4 - reach;
  let best: f64 = -1;
  let bestAt = -1;
  for (let i = 0, row = 0; row < side; row++) {
    for (let column = 0; column < side; column++, i++) {
      const x = left + column;
      const y = top + row;
      let score: f64 = -1;
      if (x >= 0 && y >= 0 && x + 8 <= frameWidth && y + 8 <= frameHeight) {
        score = correlate(frame + y * frameWidth + x, frameWidth);
        if (score > 0) {
          const cell = map + 4 * i;
          store<i32>(cell, load<i32>(cell) + <i32>(score * score * MAP_UNIT));
        }
      }
      store<f64>(scores + 8 * i, score);
      if (score > best) {
        best = score;
        bestAt = i;
      }
    }
  }
  if (bestAt < 0) return -1;
  const row = bestAt / side;
  const column = bestAt - row * side;
  foundX = <f64>(left + column + 4);
  foundY = <f64>(top + row + 4);
  const at = scores + 8 * bestAt;
  if (column > 0 && column < side - 1) foundX += vertex(load<f64>(at - 8), best, load<f64>(at + 8));
  if (row > 0 && row < side - 1) {
    foundY += vertex(load<f64>(at - 8 * side), best, load<f64>(at + 8 * side));
  }
  return best;
}

function correlate(window: usize, frameWidth: i32): f64 {
  let at = window;
  let sum = i16x8.splat(0);
  let squares = i32x4.splat(0);
  let withPatch = i32x4.splat(0);
  for (let line: usize = 0; line < 128; line += 16) {
    const value = v128.load8x8_u(at);
    sum = i16x8.add(sum, value);
    squares = i32x4.add(squares, i32x4.dot_i16x8_s(value, value));
    withPatch = i32x4.add(withPatch, i32x4.dot_i16x8_s(value, v128.load(patch + line)));
    at += frameWidth;
  }
  const total = <f64>sumLanes(i32x4.extadd_pairwise_i16x8_s(sum));
  const energy = <f64>sumLanes(squares) - (total * total) / 64;
  if (energy < 64) return 0;
  return (<f64>sumLanes(withPatch) - (total * patchSum) / 64) / sqrt(energy * patchEnergy);
}

/** Where a parabola through three neighbours has its top. */
function vertex(before: f64, top: f64, after: f64): f64 {
  const bend = before - 2 * top + after;
  return bend < 0 && before > -1 && after > -1 ? (0.5 * (before - after)) / bend : 0;
}
