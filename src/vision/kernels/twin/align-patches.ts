import type { Heap } from '../heap.ts';
import type { PatchKernels } from '../patch-kernels.ts';
import {
  createWarpedPatch,
  LEAST_ENERGY,
  measureBlur,
  measurePatch,
  projectAnchor,
  storeRecord,
  warpPatch,
} from './patch-warp.ts';

const DAMPING = 0.01;
const STILL = 0.0004;

const patch = createWarpedPatch();
const found = { x: 0, y: 0 };
/** Two rows of the frame, interpolated across, in 1/128 grey value. */
const rowAbove = new Int32Array(8);
const rowBelow = new Int32Array(8);

/** Twin of `assembly/align-patches.ts`. */
export function alignPatches(
  heap: Heap,
  ...[
    frame,
    frameWidth,
    frameHeight,
    template,
    width,
    height,
    homography,
    before,
    exposure,
    anchors,
    count,
    most,
    iterations,
    reach,
    records,
  ]: Parameters<PatchKernels['alignPatches']>
): number {
  const { f32 } = heap;
  let tried = 0;
  for (let anchor = 0; anchor < count && tried < most; anchor++) {
    const x = f32[(anchors >> 2) + 2 * anchor];
    const y = f32[(anchors >> 2) + 2 * anchor + 1];
    if (!projectAnchor(heap, homography, x, y, patch)) continue;
    const { frameX, frameY } = patch;
    if (frameX < 5 || frameY < 5 || frameX > frameWidth - 5 || frameY > frameHeight - 5) continue;
    measureBlur(heap, before, x, y, exposure, patch);
    if (!warpPatch(heap, template, width, height, x, y, patch)) continue;
    measurePatch(patch);
    if (patch.energy < LEAST_ENERGY) continue;
    found.x = frameX;
    found.y = frameY;
    const correlation = slide(heap.u8, frame, frameWidth, frameHeight, iterations, reach);
    storeRecord(heap, records + 32 * tried, anchor, found.x, found.y, correlation, patch);
    tried++;
  }
  return tried;
}

function slide(
  u8: Uint8Array,
  frame: number,
  frameWidth: number,
  frameHeight: number,
  iterations: number,
  reach: number,
): number {
  const { values, across, down, tensorXX, tensorXY, tensorYY, energy: patchEnergy } = patch;
  const damping = DAMPING * (tensorXX + tensorYY) + 1;
  const xx = tensorXX + damping;
  const yy = tensorYY + damping;
  const determinant = xx * yy - tensorXY * tensorXY;
  let x = patch.frameX - 4;
  let y = patch.frameY - 4;
  let correlation = -1;
  for (let iteration = 0; iteration < iterations; iteration++) {
    const column = Math.floor(x);
    const row = Math.floor(y);
    if (column < 0 || row < 0 || column + 8 >= frameWidth || row + 8 >= frameHeight) return -1;
    const fx = Math.trunc((x - column) * 128);
    const fy = Math.trunc((y - row) * 128);
    let total = 0;
    let squares = 0;
    let withPatch = 0;
    let withAcross = 0;
    let withDown = 0;
    let at = frame + row * frameWidth + column;
    let upper = rowAbove;
    let lower = rowBelow;
    interpolateRow(u8, at, fx, upper);
    for (let line = 0, i = 0; line < 8; line++) {
      at += frameWidth;
      interpolateRow(u8, at, fx, lower);
      for (let k = 0; k < 8; k++, i++) {
        const value = (upper[k] + (((lower[k] - upper[k]) * (fy << 8) + 0x4000) >> 15)) >> 3;
        total += value;
        squares += value * value;
        withPatch += value * values[i];
        withAcross += value * across[i];
        withDown += value * down[i];
      }
      [upper, lower] = [lower, upper];
    }
    const energy = squares - (total * total) / 64;
    if (energy < 64 * 16) return -1;
    const alongPatch = withPatch - (total * patch.sum) / 64;
    const share = alongPatch / patchEnergy;
    const pullX = withAcross - (total * patch.acrossSum) / 64 - patch.acrossPatch * share;
    const pullY = withDown - (total * patch.downSum) / 64 - patch.downPatch * share;
    const slopeX = (yy * pullX - tensorXY * pullY) / determinant;
    const slopeY = (xx * pullY - tensorXY * pullX) / determinant;
    const gain = (alongPatch - patch.acrossPatch * slopeX - patch.downPatch * slopeY) / patchEnergy;
    correlation = alongPatch / Math.sqrt(energy * patchEnergy);
    if (gain < 0.02) return -1;
    const stepX = (-2 * slopeX) / gain;
    const stepY = (-2 * slopeY) / gain;
    x = column + fx / 128 + stepX;
    y = row + fy / 128 + stepY;
    if (Math.abs(x + 4 - patch.frameX) > reach || Math.abs(y + 4 - patch.frameY) > reach) return -1;
    if (stepX * stepX + stepY * stepY < STILL) break;
  }
  found.x = x + 4;
  found.y = y + 4;
  return correlation;
}

function interpolateRow(u8: Uint8Array, at: number, fx: number, out: Int32Array): void {
  for (let k = 0; k < 8; k++) out[k] = u8[at + k] * (128 - fx) + u8[at + k + 1] * fx;
}
