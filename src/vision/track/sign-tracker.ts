import type { Pinhole } from '../camera/pinhole.ts';
import type { FramePyramid } from '../frame/frame-pyramid.ts';
import { flipPose } from '../geometry/planar-pose.ts';
import type { Rigid } from '../geometry/rigid.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { conviction, isLikely } from './conviction.ts';
import { cornerDeviation } from './corner-deviation.ts';
import { PoseAligner } from './pose-aligner.ts';
import type { Observations, PoseFit } from './refine-pose.ts';
import type { Template } from './template.ts';
import { type Verification, Verifier } from './verification.ts';

/** A sign as one frame shows it. Belongs to the tracker: good until its next call. */
export type SignSighting = {
  readonly pose: Rigid;
  /** 0 to 1: how sure it is that the sign is there, in this pose. */
  readonly quality: number;
  /** Pixels by which the corners may be off, as far as the patches' own disagreement tells. */
  readonly deviation: number;
  readonly fit: Readonly<PoseFit>;
  readonly verification: Readonly<Verification>;
  /** The patches of the last pass, for the camera's and the motion's estimation. */
  readonly observations: Readonly<Observations>;
};

/** A frame that agrees less than this share of what the last ones did is looked at again, more widely. */
const EXPECTED_SHARE = 0.85;
/** Likewise one whose patches contradict each other so many times more than in the last frames, and at least so much. */
const EXPECTED_SPREAD = 2.5;
const LEAST_SPREAD = 5;
/** How quickly the expectations follow. */
const EXPECTATION_PACE = 0.3;
/**
 * Patches that contradict each other (variance over what was expected) mean nothing while the whole sign
 * agrees: the camera then has faults of its own. Together with cells that disagree, a product of this
 * size means a wrong pose.
 */
const CONTRADICTING = 4;
/** So often, frames, is the other of the two planar poses tried; in each of the first few. */
const FLIP_INTERVAL = 10;
const YOUNG_FRAMES = 3;
/** While cells disagree, a sign that repeats itself is looked for one period aside so often, frames. */
const LIKES_INTERVAL = 4;
const LIKES_ROUNDS = 3;
/** From this agreement on nothing is in doubt. */
const FULL_AGREEMENT = 0.9;
/** The other planar pose must be better by this much. */
const FLIP_MARGIN = 1.02;
/** A pose whose corners may be off by so many pixels is worth half. */
const OPEN_DEVIATION = 4;
/** What is of lower quality than this is not taken up: on bare walls flat signs come up to it by chance. */
const LEAST_FOUND_QUALITY = 0.55;
/** A sign that is followed may be of lower quality than this, covered or blurred, for so many frames in a row. */
const LEAST_QUALITY = 0.3;
const LEAST_FOLLOWED_QUALITY = 0.08;
const MOST_DOUBTFUL_FRAMES = 8;

/** Follows one sign from frame to frame. */
export class SignTracker {
  readonly template: Template;
  readonly #aligner: PoseAligner;
  readonly #verifier: Verifier;
  /** The pose of the last frame, the one on trial, and the best so far. */
  readonly #pose: Rigid = new Float64Array(12);
  readonly #trial: Rigid = new Float64Array(12);
  readonly #best: Rigid = new Float64Array(12);
  readonly #base: Rigid = new Float64Array(12);
  /** The focal length under which the last pose was found, pixels. */
  #focal = 1;
  #bestScore = 0;
  /** Correlation that the last frames lead to expect. */
  #expected = 0;
  #expectedSpread = 1;
  #age = 0;
  /** Whether the last frame did not show the sign. */
  #isMissed = false;
  /** Whether it takes more to believe a pose than for a sign that the last frame showed. */
  #isStrict = true;
  /** How many of the last frames in a row were of a quality too low to take the sign up. */
  #doubtfulFrames = 0;
  readonly #sighting: { -readonly [Key in keyof SignSighting]: SignSighting[Key] };

  constructor(kernels: Kernels, template: Template) {
    this.template = template;
    this.#aligner = new PoseAligner(kernels, template);
    this.#verifier = new Verifier(kernels);
    const { fit, observations } = this.#aligner.refiner;
    const verification = this.#verifier.result;
    this.#sighting = {
      pose: this.#pose,
      quality: 0,
      deviation: 0,
      fit,
      verification,
      observations,
    };
  }

  /**
   * Takes up the sign from rough poses, such as the detector's; null when none of them, nor its mirrored
   * twin, shows the whole sign.
   */
  acquire(pyramid: FramePyramid, camera: Pinhole, starts: readonly Rigid[]): SignSighting | null {
    this.#bestScore = 0;
    this.#isStrict = true;
    this.#aligner.comeFrom(null);
    for (const start of starts) {
      this.#trial.set(start);
      this.#attempt(pyramid, camera, true, false);
      flipPose(start, this.#trial);
      this.#attempt(pyramid, camera, true, false);
    }
    if (this.#bestScore === 0 && starts.length > 0) {
      this.#trial.set(starts[0]);
      this.#attempt(pyramid, camera, true, true);
    }
    this.#tryLikeShifts(pyramid, camera);
    if (this.#bestScore === 0) return null;
    this.#age = 0;
    return this.#conclude(pyramid, camera, 1);
  }

  /**
   * Finds the sign again near `predicted`; null when the frame does not show it there. It may be asked
   * again in the next frames: it also looks where the sign was seen last.
   */
  follow(pyramid: FramePyramid, camera: Pinhole, predicted: Rigid): SignSighting | null {
    this.#bestScore = 0;
    this.#isStrict = this.#age < YOUNG_FRAMES;
    this.#refocus(camera);
    this.#aligner.comeFrom(this.#isMissed ? null : this.#pose);
    this.#trial.set(predicted);
    // Where the prediction already shows the sign, a search can only mislead.
    const foreseen = this.#correlation(pyramid, camera, this.#trial) > this.#satisfying;
    let content = this.#attempt(pyramid, camera, !foreseen, false);
    if (!content && foreseen) {
      this.#trial.set(predicted);
      content = this.#attempt(pyramid, camera, true, false);
    }
    if (!content) content = this.#recover(pyramid, camera, predicted);
    const isDueForLikes = this.#age % LIKES_INTERVAL === 0;
    if (!content || (isDueForLikes && !this.#isPlain)) {
      if (this.#tryLikeShifts(pyramid, camera)) content = true;
    }
    if (this.#bestScore === 0) {
      this.#isMissed = true;
      return null;
    }
    if (!content || this.#age < YOUNG_FRAMES || this.#age % FLIP_INTERVAL === 0) {
      flipPose(this.#best, this.#trial);
      this.#attempt(pyramid, camera, true, false, FLIP_MARGIN);
    }
    this.#age++;
    const sighting = this.#conclude(pyramid, camera, EXPECTATION_PACE);
    if (content) this.#aligner.learnExposure(pyramid, camera, this.#pose);
    return sighting;
  }

  /** Under another focal length than in the last frame, the last pose shows the same from another distance. */
  #refocus({ fx }: Pinhole): void {
    this.#pose[11] *= fx / this.#focal;
    this.#focal = fx;
  }

  /** Wide searches from the best so far, from where the sign should be and from where it was last. */
  #recover(pyramid: FramePyramid, camera: Pinhole, predicted: Rigid): boolean {
    if (this.#bestScore > 0) {
      this.#trial.set(this.#best);
      if (this.#attempt(pyramid, camera, true, false)) return true;
    }
    this.#trial.set(predicted);
    if (this.#attempt(pyramid, camera, true, true)) return true;
    this.#trial.set(this.#pose);
    return this.#attempt(pyramid, camera, true, true);
  }

  /**
   * Tries the places at which a sign that repeats itself looks much like itself, and from the best of them
   * on; whether one satisfies.
   */
  #tryLikeShifts(pyramid: FramePyramid, camera: Pinhole): boolean {
    const { across, down, likeness } = this.template.whole;
    if (this.#bestScore === 0 || likeness.shifts.length === 0) return false;
    // The way to a like place is no way that the sign has come, and blurs nothing.
    this.#aligner.comeFrom(null);
    let satisfies = false;
    for (let round = 0; round < LIKES_ROUNDS && !satisfies; round++) {
      const before = this.#bestScore;
      this.#base.set(this.#best);
      for (const shift of likeness.shifts) {
        const x = shift.x / across;
        const y = shift.y / down;
        this.#trial.set(this.#base);
        for (let row = 0; row < 12; row += 4) {
          this.#trial[row + 3] += x * this.#base[row] + y * this.#base[row + 1];
        }
        const best = this.#bestScore;
        const isContent = this.#attempt(pyramid, camera, false, false);
        satisfies = isContent && this.#bestScore > best && this.#isPlain;
        if (satisfies) break;
      }
      if (this.#bestScore === before) break;
    }
    return satisfies;
  }

  /** Whether all that the last attempt's cells can say agrees. */
  get #isPlain(): boolean {
    return this.#verifier.result.agreement >= FULL_AGREEMENT;
  }

  get #satisfying(): number {
    return EXPECTED_SHARE * this.#expected;
  }

  /** Refines the trial pose and keeps it if it is the best so far; whether it is as good as expected. */
  #attempt(
    pyramid: FramePyramid,
    camera: Pinhole,
    search: boolean,
    wide: boolean,
    margin = 1,
  ): boolean {
    const pose = this.#trial;
    if (wide) this.#aligner.shift(pyramid, camera, pose);
    if (search && !this.#aligner.search(pyramid, camera, pose)) return false;
    if (!this.#aligner.align(pyramid, camera, pose)) return false;
    const correlation = this.#correlation(pyramid, camera, pose);
    if (!this.#agrees()) return false;
    const doubt = this.#contradiction();
    const { inliers, spread } = this.#aligner.refiner.fit;
    const score =
      (correlation * Math.sqrt(inliers / Math.max(1, this.#aligner.tried))) / (1 + spread / 10);
    if (score > margin * this.#bestScore) {
      this.#bestScore = score;
      this.#best.set(pose);
    }
    return (
      correlation > this.#satisfying &&
      doubt < CONTRADICTING &&
      spread < Math.max(LEAST_SPREAD, EXPECTED_SPREAD * this.#expectedSpread)
    );
  }

  /** Takes the best pose as this frame's; null, the last good one being kept, when it is not good enough. */
  #conclude(pyramid: FramePyramid, camera: Pinhole, pace: number): SignSighting | null {
    this.#isMissed = true;
    const pose = this.#best;
    // The statistics are those of the last attempt: they must be this pose's again.
    if (pose.some((value, i) => value !== this.#trial[i])) {
      if (!this.#aligner.align(pyramid, camera, pose)) return null;
      this.#correlation(pyramid, camera, pose);
    }
    const { correlation, agreement } = this.#verifier.result;
    const { inliers, spread } = this.#aligner.refiner.fit;
    const { aspect } = this.template;
    const deviation = cornerDeviation(this.#aligner.refiner.fit, pose, camera, aspect);
    const quality =
      (clamp((agreement - 0.15) / 0.65) * clamp(inliers / 20)) /
      (1 + this.#contradiction() / CONTRADICTING) /
      (1 + (deviation / OPEN_DEVIATION) ** 2);
    const isGood = quality >= LEAST_QUALITY;
    this.#doubtfulFrames = isGood ? 0 : this.#doubtfulFrames + 1;
    const isEnough =
      quality >= LEAST_FOLLOWED_QUALITY && this.#doubtfulFrames <= MOST_DOUBTFUL_FRAMES;
    if (pace === 1 ? quality < LEAST_FOUND_QUALITY : !isGood && !isEnough) return null;
    this.#isMissed = false;
    this.#sighting.deviation = deviation;
    this.#sighting.quality = quality;
    this.#pose.set(pose);
    this.#focal = camera.fx;
    if (!isGood) return this.#sighting;
    this.#expected += pace * (correlation - this.#expected);
    this.#expectedSpread += pace * (spread - this.#expectedSpread);
    return this.#sighting;
  }

  #correlation(pyramid: FramePyramid, camera: Pinhole, pose: Rigid): number {
    this.#verifier.verify(pyramid, camera, this.template, pose);
    return this.#verifier.result.correlation;
  }

  /** By how much the patches contradict each other where cells disagree too; 0 when all is well. */
  #contradiction(): number {
    const disagreeing = 1 - this.#verifier.result.agreement;
    return disagreeing * Math.max(0, this.#aligner.refiner.fit.spread - 3);
  }

  #agrees(): boolean {
    const { result } = this.#verifier;
    return isLikely(result) && (!this.#isStrict || conviction(result) >= 1);
  }
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
