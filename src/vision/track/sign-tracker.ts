import type { Pinhole } from '../camera/pinhole.ts';
import type { FramePyramid } from '../frame/frame-pyramid.ts';
import { flipPose } from '../geometry/planar-pose.ts';
import type { Rigid } from '../geometry/rigid.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { PatchPass, pixelsPerWidth } from './patch-pass.ts';
import { type Observations, type PoseFit, PoseRefiner } from './refine-pose.ts';
import type { Template } from './template.ts';
import { type Verification, Verifier } from './verification.ts';

/** A sign as one frame shows it. Belongs to the tracker: good until its next call. */
export type SignSighting = {
  readonly pose: Rigid;
  /** 0 to 1: how sure it is that the sign is there, in this pose. */
  readonly quality: number;
  readonly fit: Readonly<PoseFit>;
  readonly verification: Readonly<Verification>;
  /** The patches of the last pass, for the camera's and the motion's estimation. */
  readonly observations: Readonly<Observations>;
};

const MOST_PATCHES = 96;
const COARSE_PATCHES = 40;
const MIDDLE_PATCHES = 48;
/** The coarse pass works where the sign is about so many pixels wide. */
const COARSE_WIDTH = 72;
const FOLLOW_RADIUS = 3;
const WIDE_RADIUS = 7;
const LEAST_CORRELATION = 0.5;
/** Least share of cells in view that must agree. */
const LEAST_AGREEMENT = 0.25;
const LEAST_AGREEING_CELLS = 4;
/** So often, frames, is the other of the two planar poses tried. */
const FLIP_INTERVAL = 10;
const YOUNG_FRAMES = 3;
/** Frames without agreement after which the sign is given up. */
const MOST_DOUBTFUL_FRAMES = 6;

/** Follows one sign from frame to frame. */
export class SignTracker {
  readonly template: Template;
  readonly #refiner = new PoseRefiner(MOST_PATCHES);
  readonly #pass: PatchPass;
  readonly #verifier: Verifier;
  readonly #pose: Rigid = new Float64Array(12);
  readonly #trial: Rigid = new Float64Array(12);
  readonly #best: Rigid = new Float64Array(12);
  #age = 0;
  #doubtful = 0;
  readonly #sighting: { -readonly [Key in keyof SignSighting]: SignSighting[Key] };

  constructor(kernels: Kernels, template: Template) {
    this.template = template;
    this.#pass = new PatchPass(kernels, MOST_PATCHES);
    this.#verifier = new Verifier(kernels);
    this.#sighting = {
      pose: this.#pose,
      quality: 0,
      fit: this.#refiner.fit,
      verification: this.#verifier.result,
      observations: this.#refiner.observations,
    };
  }

  /**
   * Takes up the sign from rough poses, such as the detector's; null when none of them, nor its mirrored
   * twin, shows the whole sign.
   */
  acquire(pyramid: FramePyramid, camera: Pinhole, starts: readonly Rigid[]): SignSighting | null {
    let bestScore = 0;
    for (const start of starts) {
      for (let side = 0; side < 2; side++) {
        if (side === 0) this.#trial.set(start);
        else flipPose(start, this.#trial);
        if (!this.#refine(pyramid, camera, this.#trial, WIDE_RADIUS)) continue;
        const score = this.#score(pyramid, camera, this.#trial);
        if (score <= bestScore) continue;
        bestScore = score;
        this.#best.set(this.#trial);
      }
    }
    if (bestScore === 0) return null;
    this.#pose.set(this.#best);
    if (!this.#align(pyramid, camera, this.#pose)) return null;
    this.#age = 0;
    this.#doubtful = 0;
    return this.#judge(pyramid, camera) ? this.#sighting : null;
  }

  /** Finds the sign again near `predicted`; null when it is lost. */
  follow(pyramid: FramePyramid, camera: Pinhole, predicted: Rigid): SignSighting | null {
    this.#trial.set(predicted);
    let found = this.#refine(pyramid, camera, this.#trial, FOLLOW_RADIUS);
    if (found) this.#verifier.verify(pyramid, camera, this.template, this.#trial);
    if (!found || !this.#agrees()) {
      this.#trial.set(predicted);
      found = this.#refine(pyramid, camera, this.#trial, WIDE_RADIUS);
      if (!found) {
        this.#trial.set(this.#pose);
        found = this.#refine(pyramid, camera, this.#trial, WIDE_RADIUS);
      }
      if (!found) return null;
    }
    this.#pose.set(this.#trial);
    if (this.#age < YOUNG_FRAMES || this.#age % FLIP_INTERVAL === 0) this.#tryFlip(pyramid, camera);
    this.#age++;
    if (this.#judge(pyramid, camera)) this.#doubtful = 0;
    else if (++this.#doubtful > MOST_DOUBTFUL_FRAMES) return null;
    return this.#sighting;
  }

  /** The focal length in use was changed by this ratio: the sign keeps its place and size in the picture. */
  refocus(ratio: number): void {
    this.#pose[11] *= ratio;
  }

  /** Search at a coarse level, then alignment down to the finest. */
  #refine(pyramid: FramePyramid, camera: Pinhole, pose: Rigid, radius: number): boolean {
    const level = coarseLevel(pyramid, pixelsPerWidth(pose, camera));
    const { observations } = this.#refiner;
    this.#pass.measure(
      pyramid,
      camera,
      this.template,
      pose,
      { kind: 'search', level, most: COARSE_PATCHES, leastCorrelation: LEAST_CORRELATION, radius },
      observations,
    );
    if (!this.#refiner.refine(pose, camera, 6)) return false;
    return this.#align(pyramid, camera, pose);
  }

  /** Sub-pixel alignment at the middle and the finest useful level. */
  #align(pyramid: FramePyramid, camera: Pinhole, pose: Rigid): boolean {
    const across = pixelsPerWidth(pose, camera);
    const finest = fineLevel(pyramid, across, this.template.levels[0].across);
    const coarse = coarseLevel(pyramid, across);
    const { observations } = this.#refiner;
    for (let level = Math.min(coarse, finest + 1); level >= finest; level--) {
      this.#pass.measure(
        pyramid,
        camera,
        this.template,
        pose,
        {
          kind: 'align',
          level,
          most: level === finest ? MOST_PATCHES : MIDDLE_PATCHES,
          leastCorrelation: LEAST_CORRELATION,
          iterations: 6,
          reach: 3.5,
        },
        observations,
      );
      if (!this.#refiner.refine(pose, camera, 6)) return false;
    }
    return true;
  }

  /** Takes the other planar pose where it explains the frame better. */
  #tryFlip(pyramid: FramePyramid, camera: Pinhole): void {
    const own = this.#score(pyramid, camera, this.#pose);
    flipPose(this.#pose, this.#trial);
    if (
      this.#refine(pyramid, camera, this.#trial, FOLLOW_RADIUS) &&
      this.#score(pyramid, camera, this.#trial) > own
    ) {
      this.#pose.set(this.#trial);
    } else {
      // The statistics are the last refinement's: they must be this pose's again.
      this.#align(pyramid, camera, this.#pose);
    }
  }

  /** What tells the better of two poses: the share of the sign that agrees, and how well. */
  #score(pyramid: FramePyramid, camera: Pinhole, pose: Rigid): number {
    this.#verifier.verify(pyramid, camera, this.template, pose);
    return this.#agrees() ? this.#verifier.result.correlation : 0;
  }

  #agrees(): boolean {
    const { visibleCells, agreeingCells } = this.#verifier.result;
    return agreeingCells >= LEAST_AGREEING_CELLS && agreeingCells >= LEAST_AGREEMENT * visibleCells;
  }

  #judge(pyramid: FramePyramid, camera: Pinhole): boolean {
    this.#verifier.verify(pyramid, camera, this.template, this.#pose);
    const { visibleCells, agreeingCells } = this.#verifier.result;
    const share = agreeingCells / Math.max(1, visibleCells);
    const sharpness = 1 / (1 + (this.#refiner.fit.rms / 2) ** 2);
    this.#sighting.quality = this.#agrees()
      ? Math.min(1, Math.max(0, (share - 0.15) / 0.65)) * sharpness
      : 0;
    return this.#agrees();
  }
}

/** The octave on which the sign is about COARSE_WIDTH pixels wide. */
function coarseLevel({ levels }: FramePyramid, across: number): number {
  const octave = Math.round(Math.log2(across / COARSE_WIDTH));
  return Math.min(levels.length - 1, Math.max(0, octave));
}

/** The finest octave for which the template still has the pixels. */
function fineLevel({ levels }: FramePyramid, across: number, templateAcross: number): number {
  const octave = Math.round(Math.log2(across / templateAcross) - 0.1);
  return Math.min(levels.length - 1, Math.max(0, octave));
}
