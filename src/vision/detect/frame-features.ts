import type { FramePyramid } from '../frame/frame-pyramid.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { createDisc, createPattern, PATCH_RADIUS } from './descriptor-pattern.ts';
import { createResamplingPlan } from './resampling-plan.ts';
import { DESCRIPTOR_BYTES } from './sign-features.ts';

/** Local features of one frame; arrays are valid up to `count` and until the next frame. */
export type FrameFeatures = {
  readonly count: number;
  /** Byte offset of the descriptors in the heap, DESCRIPTOR_BYTES each. */
  readonly descriptors: number;
  /** Place in the frame, continuous full-resolution pixels. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Full-resolution pixels to one pixel of the level on which it was found. */
  readonly scale: Float32Array;
  /** In 256ths of a turn, clockwise from right. */
  readonly angle: Uint8Array;
  readonly bright: Uint8Array;
  /** How many stages `run` has for one frame: two for each level. */
  readonly stages: number;
  /** Runs one stage, in order from 0; features inside one of the quads (eight numbers each) are left out, and attempts differ in what they take. */
  run(
    stage: number,
    pyramid: FramePyramid,
    excluded: readonly Float64Array[],
    attempt?: number,
  ): void;
};

export type FeatureBudget = {
  /** Most features on the full-resolution level; each half-octave further takes `share` of it. */
  readonly finest: number;
  readonly share: number;
  readonly perCell: number;
};

export const FRAME_BUDGET: FeatureBudget = { finest: 600, share: 0.77, perCell: 8 };

/** Least response: a blob of about three grey levels. */
const THRESHOLD = 100;
const MARGIN = PATCH_RADIUS + 1;
const SMALLEST_SIDE = 56;
/**
 * So many of each cell are taken whatever their strength; the rest of the budget goes to the strongest
 * of all. Attempts take turns: a dark sign is found by the one, a small one by the other.
 */
const BEST_OF_CELL = [1, 3];
const CELL_SHIFT = 5;
const PLACE_WORDS = 3;

type Level = {
  /** Byte offset of its own picture; null where the frame pyramid has it. */
  readonly at: number | null;
  readonly octave: number;
  readonly width: number;
  readonly height: number;
  readonly pattern: number;
  readonly most: number;
  readonly scaleX: number;
  readonly scaleY: number;
};

export function createFrameFeatures(
  kernels: Kernels,
  width: number,
  height: number,
  budget: FeatureBudget = FRAME_BUDGET,
): FrameFeatures {
  const { heap } = kernels;
  const levels = createLevels(kernels, width, height, budget);
  const most = levels.reduce((sum, level) => sum + level.most, 0);
  const cellsAcross = Math.ceil(width / 32);
  const cellWords = 1 + 2 * budget.perCell;
  const mostCells = cellsAcross * Math.ceil(height / 32);
  const cells = heap.allocate(4 * mostCells * cellWords);
  const scratch = heap.allocate(12 * width + 256);
  const fine = heap.allocate(width * height);
  const coarse = heap.allocate(width * height);
  const points = heap.allocate(4 * most);
  const places = heap.allocate(4 * PLACE_WORDS * most);
  const descriptors = heap.allocate(DESCRIPTOR_BYTES * most);
  const disc = createDisc(heap);
  const halfOctave = levels.length > 1 ? createResamplingPlan(heap, levels[0], levels[1]) : null;
  const ranked = new Float64Array(mostCells * budget.perCell);

  const x = new Float32Array(most);
  const y = new Float32Array(most);
  const scale = new Float32Array(most);
  const angle = new Uint8Array(most);
  const bright = new Uint8Array(most);
  let count = 0;
  let bestOfCell = 0;
  /** Points of the level that is being worked on. */
  let found = 0;

  /** The pictures half an octave off the frame pyramid's. */
  function makeHalfOctaves(pyramid: FramePyramid): void {
    let finer: Level | null = null;
    for (const level of levels) {
      if (level.at === null) continue;
      if (finer !== null && finer.at !== null) {
        kernels.halve(finer.at, finer.width, finer.height, level.at);
      } else if (halfOctave !== null) {
        const { columns, rows } = halfOctave;
        kernels.resample(
          pyramid.levels[0].at,
          width,
          level.at,
          level.width,
          level.height,
          columns,
          rows,
        );
      }
      finer = level;
    }
  }

  /** The level's best points, written to `points`; returns how many. */
  function findPoints(
    level: Level,
    pyramid: FramePyramid,
    excluded: readonly Float64Array[],
  ): number {
    const picture = level.at ?? pyramid.levels[level.octave].at;
    kernels.smooth(picture, level.width, level.height, fine, scratch);
    kernels.smooth(fine, level.width, level.height, coarse, scratch);
    kernels.findBlobs(
      fine,
      level.width,
      level.height,
      MARGIN,
      THRESHOLD,
      budget.perCell,
      cells,
      scratch,
    );
    const { i32 } = heap;
    const cellCount = ((level.width + 31) >> CELL_SHIFT) * ((level.height + 31) >> CELL_SHIFT);
    let listed = 0;
    for (let cell = 0; cell < cellCount; cell++) {
      const at = (cells >> 2) + cell * cellWords;
      for (let i = 0; i < i32[at]; i++) {
        const position = i32[at + 2 + 2 * i];
        if (excluded.length > 0 && isExcluded(level, position, excluded)) continue;
        const score = i32[at + 1 + 2 * i];
        let rank = 0;
        for (let k = 0; k < i32[at]; k++) rank += i32[at + 1 + 2 * k] > score ? 1 : 0;
        // One number, exact in double precision, so that sorting is cheap. A cell's best come before
        // all others, so that a dark sign is not left out for its bright surroundings.
        const first = rank < bestOfCell ? 2 ** 24 : 0;
        ranked[listed++] =
          (first + score) * 2 ** 26 + (position >> 16) * 2 ** 13 + (position & 0xffff);
      }
    }
    const sorted = ranked.subarray(0, listed).sort();
    const kept = Math.min(level.most, listed);
    for (let i = 0; i < kept; i++) {
      const packed = sorted[listed - 1 - i] % 2 ** 26;
      i32[(points >> 2) + i] = ((packed >> 13) << 16) | (packed & 0x1fff);
    }
    return kept;
  }

  function describeLevel(level: Level): void {
    const at = descriptors + DESCRIPTOR_BYTES * count;
    kernels.describe(coarse, fine, level.width, points, found, disc, level.pattern, at, places);
    const { f32, i32 } = heap;
    for (let i = 0; i < found; i++, count++) {
      const place = (places >> 2) + PLACE_WORDS * i;
      x[count] = f32[place] * level.scaleX;
      y[count] = f32[place + 1] * level.scaleY;
      scale[count] = Math.sqrt(level.scaleX * level.scaleY);
      angle[count] = i32[place + 2] & 255;
      bright[count] = i32[place + 2] >> 8;
    }
  }

  return {
    get count() {
      return count;
    },
    descriptors,
    x,
    y,
    scale,
    angle,
    bright,
    stages: 2 * levels.length,
    run(stage, pyramid, excluded, attempt = 0) {
      if (stage === 0) {
        count = 0;
        bestOfCell = BEST_OF_CELL[attempt % BEST_OF_CELL.length];
        makeHalfOctaves(pyramid);
      }
      const level = levels[stage >> 1];
      if (stage % 2 === 0) found = findPoints(level, pyramid, excluded);
      else describeLevel(level);
    },
  };
}

function createLevels(
  kernels: Kernels,
  width: number,
  height: number,
  budget: FeatureBudget,
): Level[] {
  const { heap } = kernels;
  const levels: Level[] = [];
  const half = { width: Math.round(width / Math.SQRT2), height: Math.round(height / Math.SQRT2) };
  for (let i = 0; ; i++) {
    const octave = i >> 1;
    const between = i % 2 === 1;
    const base = between ? half : { width, height };
    const w = base.width >> octave;
    const h = base.height >> octave;
    if (i > 0 && Math.min(w, h) < SMALLEST_SIDE) return levels;
    levels.push({
      at: between ? heap.allocate(w * h) : null,
      octave,
      width: w,
      height: h,
      pattern: createPattern(heap, w),
      most: Math.round(budget.finest * budget.share ** i),
      scaleX: (width / base.width) * 2 ** octave,
      scaleY: (height / base.height) * 2 ** octave,
    });
  }
}

function isExcluded(level: Level, position: number, quads: readonly Float64Array[]): boolean {
  const x = ((position & 0xffff) + 0.5) * level.scaleX;
  const y = ((position >> 16) + 0.5) * level.scaleY;
  return quads.some((quad) => isInside(quad, x, y));
}

/** Whether a point lies in a convex quad whose corners go round either way. */
function isInside(quad: Float64Array, x: number, y: number): boolean {
  let left = 0;
  for (let i = 0; i < 8; i += 2) {
    const dx = quad[(i + 2) % 8] - quad[i];
    const dy = quad[(i + 3) % 8] - quad[i + 1];
    if (dx * (y - quad[i + 1]) - dy * (x - quad[i]) > 0) left++;
  }
  return left === 0 || left === 4;
}
