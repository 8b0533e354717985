import type { Pinhole } from '../camera/pinhole.ts';
import type { FramePyramid } from '../frame/frame-pyramid.ts';
import type { Rigid } from '../geometry/rigid.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { type Blur, type PassPlan, PatchPass, pixelsPerWidth } from './patch-pass.ts';
import { type PosePrior, PoseRefiner } from './refine-pose.ts';
import type { Template } from './template.ts';

/** Patches of the finest pass, and of the others. */
export const MOST_PATCHES = 96;
const COARSE_PATCHES = 40;
const MIDDLE_PATCHES = 56;
const EXPOSURE_PATCHES = 32;
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
/** How far the sign may have turned (radians) or come nearer (share) unforeseen since the last frame. */
const SEARCH_PRIOR = { turn: 0.12, depth: 0.08 };
/** The shutter's share of a frame: where the guess begins, how far it is varied, what it is at most. */
const FIRST_EXPOSURE = 0.3;
const EXPOSURE_STEP = 0.15;
const MOST_EXPOSURE = 1;
/** A shorter way than this since the last frame, pixels, tells nothing of it. */
const TELLING_WAY = 4;

/** Brings a rough pose of one sign onto a frame, coarse to fine. */
export class PoseAligner {
  readonly refiner = new PoseRefiner(MOST_PATCHES);
  readonly #template: Template;
  readonly #pass: PatchPass;
  readonly #prior: PosePrior = { pose: new Float64Array(12), ...SEARCH_PRIOR };
  readonly #blur: { -readonly [Key in keyof Blur]: Blur[Key] } = {
    before: new Float64Array(12),
    exposure: 0,
  };
  /** What is believed of the shutter, and the side on which it is tried out next. */
  #exposure = FIRST_EXPOSURE;
  #exposureStep = EXPOSURE_STEP;

  constructor(kernels: Kernels, template: Template) {
    this.#template = template;
    this.#pass = new PatchPass(kernels, MOST_PATCHES);
  }

  /** Patches in view and with texture in the last pass. */
  get tried(): number {
    return this.#pass.tried;
  }

  /** Tells where the sign was in the frame before, from which its motion blurs it; null when that is not known. */
  comeFrom(before: Rigid | null): void {
    this.#blur.exposure = before === null ? 0 : this.#exposure;
    if (before !== null) this.#blur.before.set(before);
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
    const { observations } = this.refiner;
    for (let level = Math.min(coarse, finest + 1); level >= finest; level--) {
      const plan =
        level === finest
          ? alignPlan(level, MOST_PATCHES, FINE_REACH)
          : alignPlan(level, MIDDLE_PATCHES, MIDDLE_REACH);
      this.#pass.measure(this.#scene(pyramid, camera, pose), plan, observations);
      if (!this.refiner.refine(pose, camera, POSE_ITERATIONS)) return false;
    }
    return true;
  }

  /** Learns from a frame in which the sign moved, and which shows it at `pose`, how long the shutter is open. */
  learnExposure(pyramid: FramePyramid, camera: Pinhole, pose: Rigid): void {
    if (this.#blur.exposure === 0) return;
    if (cornersWay(this.#blur.before, pose, camera, this.#template.aspect) < TELLING_WAY) return;
    const finest = this.#finest(pyramid, pixelsPerWidth(pose, camera));
    const plan = alignPlan(finest, EXPOSURE_PATCHES, FINE_REACH);
    const likeness = (exposure: number) => {
      this.#blur.exposure = exposure;
      return this.#pass.meanCorrelation(this.#scene(pyramid, camera, pose), plan);
    };
    const other = this.#exposure + this.#exposureStep;
    if (other > EXPOSURE_STEP / 4 && other <= MOST_EXPOSURE + EXPOSURE_STEP / 4) {
      if (likeness(other) > likeness(this.#exposure)) this.#exposure += this.#exposureStep / 2;
    }
    this.#exposureStep = -this.#exposureStep;
  }

  #search(
    pyramid: FramePyramid,
    camera: Pinhole,
    pose: Rigid,
    level: number,
    radius: number,
  ): void {
    this.#pass.measure(
      this.#scene(pyramid, camera, pose),
      { kind: 'search', level, most: COARSE_PATCHES, leastCorrelation: LEAST_CORRELATION, radius },
      this.refiner.observations,
    );
  }

  #scene(pyramid: FramePyramid, camera: Pinhole, pose: Rigid) {
    return { pyramid, camera, template: this.#template, pose, blur: this.#blur };
  }

  /** The finest octave for which the template still has the pixels. */
  #finest(pyramid: FramePyramid, across: number): number {
    return octaveOf(pyramid, (across / this.#template.levels[0].across) * 0.93);
  }
}

function alignPlan(level: number, most: number, reach: number): PassPlan {
  return {
    kind: 'align',
    level,
    most,
    leastCorrelation: LEAST_CORRELATION,
    iterations: ALIGN_ITERATIONS,
    reach,
  };
}

/** Mean way of the sign's corners from one pose to another, pixels. */
function cornersWay(from: Rigid, to: Rigid, { fx, fy }: Pinhole, aspect: number): number {
  let sum = 0;
  for (let corner = 0; corner < 4; corner++) {
    const x = corner & 1 ? 0.5 : -0.5;
    const y = corner & 2 ? aspect / 2 : -aspect / 2;
    const fromDepth = from[8] * x + from[9] * y + from[11];
    const toDepth = to[8] * x + to[9] * y + to[11];
    const across =
      (to[0] * x + to[1] * y + to[3]) / toDepth - (from[0] * x + from[1] * y + from[3]) / fromDepth;
    const down =
      (to[4] * x + to[5] * y + to[7]) / toDepth - (from[4] * x + from[5] * y + from[7]) / fromDepth;
    sum += Math.hypot(fx * across, fy * down) / 4;
  }
  return sum;
}

/** The frame's octave that is nearest to `ratio` times smaller. */
function octaveOf({ levels }: FramePyramid, ratio: number): number {
  return Math.min(levels.length - 1, Math.max(0, Math.round(Math.log2(ratio))));
}
