import { scaleIntrinsics } from '../../domain/intrinsics.ts';
import { createFocalEstimator } from './focal-estimator.ts';
import type { FocalEvidence } from './focal-evidence.ts';
import { priorFocal } from './focal-prior.ts';
import type { Pinhole } from './pinhole.ts';
import type { Rigid } from '../geometry/rigid.ts';

/** Spread of given intrinsics of which no more is said: they may be for another mode of the camera. */
const GIVEN_SPREAD = 0.35;
/** No camera is better known: lens and print have errors of their own. */
const LEAST_SPREAD = 0.008;
/** A change of the focal length below this share is not worth a second look at the same frame. */
const WORTH_A_LOOK = 0.01;
/**
 * A sign that moves faster, widths of the picture per millisecond, teaches nothing: motion blur and a shutter
 * that reads row by row bend it as another focal length would. What is known already is guarded better.
 */
const FASTEST_TEACHER = 0.0016;
const FASTEST_WATCHER = 0.0006;

/** What a caller knows of the camera beforehand. */
export type GivenCamera = Pinhole & { spread?: number | undefined };

/** The camera in use, with what is learnt of its focal length. */
export class LearntCamera {
  /** The camera in use; the same object all along. */
  readonly pinhole: Pinhole;
  readonly #estimator;

  /** Throws a RangeError for a given camera that cannot be. */
  constructor(width: number, height: number, given: GivenCamera | undefined) {
    if (given !== undefined) checkCamera(given);
    const prior = priorFocal(width, height);
    this.pinhole =
      given === undefined
        ? { fx: prior.focal, fy: prior.focal, cx: width / 2, cy: height / 2, width, height }
        : scaleIntrinsics(given, width, height);
    const belief =
      given === undefined
        ? prior
        : {
            focal: this.pinhole.fx,
            spread: Math.max(LEAST_SPREAD, given.spread ?? GIVEN_SPREAD),
          };
    this.#estimator = createFocalEstimator(width, height, belief);
  }

  /** Standard deviation of the logarithm of the learnt focal length; 0.03 is 3 %. */
  get spread(): number {
    return this.#estimator.belief.spread;
  }

  /**
   * Takes up the focal length to use now. Returns by how many times that made it longer: what is known
   * of signs keeps its place in the picture when it goes as many times farther away.
   */
  takeUp(): number {
    return this.#use(this.#estimator.focal);
  }

  /** Learns from a sign in `pose` that moves at `speed`, pixels per millisecond. */
  observe(evidence: FocalEvidence, pose: Rigid, speed: number): void {
    const fastest = this.#estimator.known ? FASTEST_WATCHER : FASTEST_TEACHER;
    if (speed > this.pinhole.width * fastest) return;
    this.#estimator.observe(evidence, pose, this.pinhole);
  }

  /** The camera that a sign in `pose` makes likely; null where that is the one in use. */
  likely(evidence: FocalEvidence, pose: Rigid): Pinhole | null {
    if (this.#estimator.known) return null;
    const { pinhole } = this;
    const ratio = this.#estimator.guess(evidence, pose, pinhole) / pinhole.fx;
    if (Math.abs(ratio - 1) < WORTH_A_LOOK) return null;
    return { ...pinhole, fx: ratio * pinhole.fx, fy: ratio * pinhole.fy };
  }

  /** Uses this camera from now on, as one under which a sign was found. Returns what `takeUp` does. */
  adopt(camera: Pinhole): number {
    this.#estimator.use(camera.fx);
    return this.#use(camera.fx);
  }

  /** Back to what was known beforehand. */
  reset(): void {
    this.#estimator.reset();
    this.#use(this.#estimator.focal);
  }

  #use(focal: number): number {
    const ratio = focal / this.pinhole.fx;
    this.pinhole.fx *= ratio;
    this.pinhole.fy *= ratio;
    return ratio;
  }
}

function checkCamera({ fx, fy, cx, cy, width, height, spread = GIVEN_SPREAD }: GivenCamera): void {
  const isReal =
    [fx, fy, width, height].every((length) => Number.isFinite(length) && length > 0) &&
    [cx, cy].every(Number.isFinite) &&
    spread >= 0;
  if (isReal) return;
  throw new RangeError(
    `no camera has focal lengths of ${fx} and ${fy}, its middle at ${cx}, ${cy} and a spread of ${spread} for ${width}×${height} pixels`,
  );
}
