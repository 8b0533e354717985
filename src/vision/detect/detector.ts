import type { FramePyramid } from '../frame/frame-pyramid.ts';
import type { Homography } from '../geometry/homography.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { CandidateFinder } from './candidate-finder.ts';
import { createFeatureIndex, QUERIES_AT_ONCE } from './feature-index.ts';
import { createFrameFeatures } from './frame-features.ts';
import { MatchList } from './match-list.ts';
import type { SignFeatures } from './sign-features.ts';

/** What a detector knows of a sign. */
export type DetectableSign = { readonly features: SignFeatures; readonly aspect: number };

/** A sign that may be in the frame, still to be verified. */
export type Candidate = {
  readonly signIndex: number;
  /** Plane to frame pixels. */
  readonly homography: Homography;
  /** Features of the frame that agree with it. */
  readonly inliers: number;
};

/** Looks for all signs in a frame, in steps of a few milliseconds. */
export type Detector = {
  /**
   * Begins with a frame; the pyramid must stay as it is until the last step. Nothing is looked for
   * inside the `excluded` quads (four corners as eight numbers, pixels). Attempts take turns in what
   * they look at most: what one misses the next may find.
   */
  begin(pyramid: FramePyramid, excluded?: readonly Float64Array[]): void;
  /** Does one step; true when the search is over. */
  step(): boolean;
  /** Once the search is over: what was found, strongest first. */
  readonly candidates: readonly Candidate[];
  /** How many of the frame's features were found, for reports. */
  readonly featureCount: number;
};

const MATCHES_PER_FEATURE = 12;

export function createDetector(
  kernels: Kernels,
  signs: readonly DetectableSign[],
  width: number,
  height: number,
): Detector {
  const features = createFrameFeatures(kernels, width, height);
  const index = createFeatureIndex(
    kernels,
    signs.map((sign) => sign.features),
  );
  const matches = new MatchList(features.x.length * MATCHES_PER_FEATURE);
  const finder = new CandidateFinder(kernels.heap, signs, features, matches, width, height);

  let frame: FramePyramid | null = null;
  let excluded: readonly Float64Array[] = [];
  let attempt = -1;
  let stage = 0;
  let matched = 0;

  return {
    get candidates() {
      return finder.candidates;
    },
    get featureCount() {
      return features.count;
    },
    begin(pyramid, leftOut = []) {
      frame = pyramid;
      excluded = leftOut;
      attempt++;
      stage = 0;
      matched = 0;
      matches.count = 0;
      finder.candidates.length = 0;
    },
    step() {
      if (frame === null) return true;
      if (stage < features.stages) {
        features.run(stage++, frame, excluded, attempt);
        return false;
      }
      if (matched < features.count) {
        const end = Math.min(features.count, matched + QUERIES_AT_ONCE);
        index.match(features, matched, end, matches);
        matched = end;
        if (matched === features.count) finder.begin();
        return false;
      }
      if (!finder.step()) return false;
      frame = null;
      return true;
    },
  };
}
