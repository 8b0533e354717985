import type { Rigid } from '../geometry/rigid.ts';
import { createFocalConstraint } from './focal-constraint.ts';
import type { FocalEvidence } from './focal-evidence.ts';
import { createFocalPosterior } from './focal-posterior.ts';
import type { FocalBelief } from './focal-prior.ts';
import type { Pinhole } from './pinhole.ts';
import { ViewHomography } from './view-homography.ts';

/** Below this the focal length counts as known. */
const KNOWN_SPREAD = 0.03;
/** What all views may have wrong alike, as errors of four points of the sign, pixels: lens, shutter, print. */
const SHARED_ERROR_PX = 0.5;
/** Principal point off the middle, as a share of the diagonal. */
const CENTRE_ERROR = 0.004;
/** The focal length in use goes so much of the way to the estimate in each frame. */
const PACE = 0.5;
/**
 * At most so far (logarithm): once it has come near, what stands on the sign must not be seen to
 * jump; until then the sign itself is drawn wrongly, which is worse.
 */
const LONGEST_STEP = 0.03;
const LONGEST_FIRST_STEP = 0.2;
const NEAR = 0.02;
/** A smaller change is not worth making. */
const LEAST_STEP = 1e-4;

/** Learns a camera's focal length from views of signs of known shape. */
export type FocalEstimator = {
  /** The focal length to use now, pixels: a smooth way to the estimate. */
  readonly focal: number;
  /** The estimate with its spread, to be kept for the next time. */
  readonly belief: Readonly<FocalBelief>;
  /** Whether the estimate is good to about 3 %. */
  readonly known: boolean;
  /**
   * Takes a frame's view of one sign: `pose` is the sign's under `camera`, whose fy/fx and principal
   * point are taken as they are. Returns whether `focal` changed.
   */
  observe(evidence: FocalEvidence, pose: Rigid, camera: Pinhole): boolean;
  /** The focal length that this view makes likely, pixels; nothing is kept of it. */
  guess(evidence: FocalEvidence, pose: Rigid, camera: Pinhole): number;
  /** Uses this focal length from now on, as one under which a sign was found; the estimate stays. */
  use(focal: number): void;
  /** Back to the prior, or to another one. */
  reset(prior?: FocalBelief): void;
};

/** For frames of this size in pixels; `prior.focal` is for the same size. */
export function createFocalEstimator(
  width: number,
  height: number,
  prior: FocalBelief,
): FocalEstimator {
  const diagonal = Math.hypot(width, height);
  const view = new ViewHomography();
  const constraint = createFocalConstraint();
  const posterior = createFocalPosterior();
  const guessed = { mean: 0, spread: 0 };
  const belief = { focal: prior.focal, spread: prior.spread };
  let focal = prior.focal;
  let first = prior;
  let near = false;

  function start(): void {
    posterior.reset(Math.log(first.focal / diagonal), first.spread);
    focal = belief.focal = first.focal;
    belief.spread = first.spread;
    near = first.spread < KNOWN_SPREAD;
  }
  start();

  function look(evidence: FocalEvidence, pose: Rigid, camera: Pinhole): boolean {
    if (!view.fit(evidence, pose, camera, diagonal)) return false;
    const shared = (view.information / 4) * SHARED_ERROR_PX ** 2;
    constraint.set(view, view.spread + shared, CENTRE_ERROR ** 2);
    return true;
  }

  function approach(): boolean {
    const way = Math.log(belief.focal / focal);
    if (Math.abs(way) < LEAST_STEP) return false;
    const longest = near ? LONGEST_STEP : LONGEST_FIRST_STEP;
    focal *= Math.exp(Math.min(longest, Math.max(-longest, PACE * way)));
    if (Math.abs(way) < NEAR && belief.spread < 2 * KNOWN_SPREAD) near = true;
    return true;
  }

  return {
    get focal() {
      return focal;
    },
    get known() {
      return belief.spread < KNOWN_SPREAD;
    },
    belief,
    observe(evidence, pose, camera) {
      if (!look(evidence, pose, camera)) return false;
      posterior.add(constraint, pose[2], pose[6]);
      belief.focal = diagonal * Math.exp(posterior.moments.mean);
      belief.spread = posterior.moments.spread;
      return approach();
    },
    guess(evidence, pose, camera) {
      if (!look(evidence, pose, camera)) return focal;
      posterior.foresee(constraint, guessed);
      return diagonal * Math.exp(guessed.mean);
    },
    use(next) {
      focal = next;
    },
    reset(next = first) {
      first = next;
      start();
    },
  };
}
