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

const MOST_RADIUS = 12;
const MAP_UNIT = 4096;

const patch = createWarpedPatch();
const found = { x: 0, y: 0 };
const scores = new Float64Array((2 * MOST_RADIUS + 1) ** 2);

/** Twin of `assembly/search-patches.ts`. */
export function searchPatches(
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
    radius,
    map,
    records,
  ]: Parameters<PatchKernels['searchPatches']>
): number {
  const { f32, i32 } = heap;
  const reach = Math.min(radius, MOST_RADIUS);
  const side = 2 * reach + 1;
  i32.fill(0, map >> 2, (map >> 2) + side * side);
  let tried = 0;
  for (let anchor = 0; anchor < count && tried < most; anchor++) {
    const x = f32[(anchors >> 2) + 2 * anchor];
    const y = f32[(anchors >> 2) + 2 * anchor + 1];
    if (!projectAnchor(heap, homography, x, y, patch)) continue;
    const { frameX, frameY } = patch;
    if (frameX < 4 || frameY < 4 || frameX > frameWidth - 4 || frameY > frameHeight - 4) continue;
    measureBlur(heap, before, x, y, exposure, patch);
    if (!warpPatch(heap, template, width, height, x, y, patch)) continue;
    measurePatch(patch);
    if (patch.energy < LEAST_ENERGY) continue;
    const correlation = bestWindow(heap, frame, frameWidth, frameHeight, reach, map);
    storeRecord(heap, records + 32 * tried, anchor, found.x, found.y, correlation, patch);
    tried++;
  }
  return tried;
}

function bestWindow(
  heap: Heap,
  frame: number,
  frameWidth: number,
  frameHeight: number,
  reach: number,
  map: number,
): number {
  const { u8, i32 } = heap;
  const side = 2 * reach + 1;
  const left = Math.floor(patch.frameX + 0.5) - 4 - reach;
  const top = Math.floor(patch.frameY + 0.5) - 4 - reach;
  let best = -1;
  let bestAt = -1;
  for (let i = 0, row = 0; row < side; row++) {
    for (let column = 0; column < side; column++, i++) {
      const x = left + column;
      const y = top + row;
      let score = -1;
      if (x >= 0 && y >= 0 && x + 8 <= frameWidth && y + 8 <= frameHeight) {
        score = correlate(u8, frame + y * frameWidth + x, frameWidth);
        if (score > 0) i32[(map >> 2) + i] += Math.trunc(score * score * MAP_UNIT);
      }
      scores[i] = score;
      if (score > best) {
        best = score;
        bestAt = i;
      }
    }
  }
  if (bestAt < 0) return -1;
  const row = Math.trunc(bestAt / side);
  const column = bestAt - row * side;
  found.x = left + column + 4;
  found.y = top + row + 4;
  if (column > 0 && column < side - 1) {
    found.x += vertex(scores[bestAt - 1], best, scores[bestAt + 1]);
  }
  if (row > 0 && row < side - 1) {
    found.y += vertex(scores[bestAt - side], best, scores[bestAt + side]);
  }
  return best;
}

function correlate(u8: Uint8Array, window: number, frameWidth: number): number {
  const { values } = patch;
  let total = 0;
  let squares = 0;
  let withPatch = 0;
  for (let row = 0, i = 0; row < 8; row++) {
    const from = window + row * frameWidth;
    for (let k = 0; k < 8; k++, i++) {
      const value = u8[from + k];
      total += value;
      squares += value * value;
      withPatch += value * values[i];
    }
  }
  const energy = squares - (total * total) / 64;
  if (energy < 64) return 0;
  return (withPatch - (total * patch.sum) / 64) / Math.sqrt(energy * patch.energy);
}

function vertex(before: number, top: number, after: number): number {
  const bend = before - 2 * top + after;
  return bend < 0 && before > -1 && after > -1 ? (0.5 * (before - after)) / bend : 0;
}
