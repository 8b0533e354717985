import type { Pinhole } from '../camera/pinhole.ts';
import type { FramePyramid } from '../frame/frame-pyramid.ts';
import type { Rigid } from '../geometry/rigid.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { PatchPass, pixelsPerWidth } from './patch-pass.ts';
import { type PosePrior, PoseRefiner } from './refine-pose.ts';
import type { Template } from './template.ts';

/** Patches of the finest pass, and of the others. */
export const MOST_PATCHES = 96;
const COARSE_PATCHES = 40;
const MIDDLE_PATCHES = 56;
/** The coarse pass works where the sign is about so many pixels wide; the search for a shift at half of it. */
const COARSE_WIDTH = 72;
const SHIFT_WIDTH = 40;
const SEARCH_RADIUS = 3;
const SHIFT_RADIUS = 10;
const LEAST_CORRELATION = 0.5;
/** How far patches may move when aligned, pixels of their level: the coarser level has placed them already. */
const MIDDLE_REACH = 3.5;
const FINE_REACH = 2.5;
const ALIGN_ITERATIONS = 6;
const POSE_ITERATIONS = 6;
/** How far the sign may have turned (radians) or come nearer (logarithm) unforeseen since the last frame. */
const SEARCH_PRIOR = { turn: 0.12, depth: 0.08 };

/** Brings a rough pose of one sign onto a frame, coarse to fine. */
export class PoseAligner {
  readonly refiner = new PoseRefiner(MOST_PATCHES);
  readonly #template: Template;
  readonly #pass: PatchPass;
  readonly #prior: PosePrior = { pose: new Float64Array(12), ...SEARCH_PRIOR };

  constructor(kernels: Kernels, template: Template) {
    this.#template = template;
    this.#pass = new PatchPass(kernels, MOST_PATCHES);
  }

  /** Patches in view and with texture in the last pass. */
  get tried(): number {
    return this.#pass.tried;
  }

  /** Moves `pose` by the one shift of the picture that most patches agree on, however far. */
  shift(pyramid: FramePyramid, camera: Pinhole, pose: Rigid): void {
    const level = octaveOf(pyramid, pixelsPerWidth(pose, camera) / SHIFT_WIDTH);
    this.#search(pyramid, camera, pose, level, SHIFT_RADIUS);
    const { x, y } = this.#pass.commonShift(SHIFT_RADIUS);
    pose[3] += (x * 2 ** level * pose[11]) / camera.fx;
    pose[7] += (y * 2 ** level * pose[11]) / camera.fy;
  }

  /** Finds each patch anew around its place at a coarse level; false when too few agree. */
  search(pyramid: FramePyramid, camera: Pinhole, pose: Rigid): boolean {
    const level = octaveOf(pyramid, pixelsPerWidth(pose, camera) / COARSE_WIDTH);
    this.#search(pyramid, camera, pose, level, SEARCH_RADIUS);
    this.#prior.pose.set(pose);
    return this.refiner.refine(pose, camera, POSE_ITERATIONS, this.#prior);
  }

  /** Sub-pixel alignment at the middle and the finest useful level; `refiner` tells how it went. */
  align(pyramid: FramePyramid, camera: Pinhole, pose: Rigid): boolean {
    const across = pixelsPerWidth(pose, camera);
    const coarse = octaveOf(pyramid, across / COARSE_WIDTH);
    const finest = this.#finest(pyramid, across);
    for (let level = Math.min(coarse, finest + 1); level >= finest; level--) {
      this.#pass.measure(
        pyramid,
        camera,
        this.#template,
        pose,
        {
          kind: 'align',
          level,
          most: level === finest ? MOST_PATCHES : MIDDLE_PATCHES,
          leastCorrelation: LEAST_CORRELATION,
          iterations: ALIGN_ITERATIONS,
          reach: level === finest ? FINE_REACH : MIDDLE_REACH,
        },
        this.refiner.observations,
      );
      if (!this.refiner.refine(pose, camera, POSE_ITERATIONS)) return false;
    }
    return true;
  }

  #search(
    pyramid: FramePyramid,
    camera: Pinhole,
    pose: Rigid,
    level: number,
    radius: number,
  ): void {
    this.#pass.measure(
      pyramid,
      camera,
      this.#template,
      pose,
      { kind: 'search', level, most: COARSE_PATCHES, leastCorrelation: LEAST_CORRELATION, radius },
      this.refiner.observations,
    );
  }

  /** The finest octave for which the template still has the pixels. */
  #finest(pyramid: FramePyramid, across: number): number {
    return octaveOf(pyramid, (across / this.#template.levels[0].across) * 0.93);
  }
}

/** The frame's octave that is nearest to `ratio` times smaller. */
function octaveOf({ levels }: FramePyramid, ratio: number): number {
  return Math.min(levels.length - 1, Math.max(0, Math.round(Math.log2(ratio))));
}
