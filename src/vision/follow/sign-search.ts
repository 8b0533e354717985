import type { Pinhole } from '../camera/pinhole.ts';
import { createDetector, type Candidate } from '../detect/detector.ts';
import { createFramePyramid, type FramePyramid } from '../frame/frame-pyramid.ts';
import { planarPoses } from '../geometry/planar-pose.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { SignTarget } from '../targets/sign-target.ts';
import type { SignSighting } from '../track/sign-tracker.ts';
import type { FollowedSign } from './followed-sign.ts';

/** A sign that a search has found. */
export type Found = { readonly sign: FollowedSign; readonly sighting: SignSighting };

/** What a search needs of the tracker around it. */
export type SearchScene = {
  /** The newest frame, in which candidates are verified. */
  readonly pyramid: FramePyramid;
  readonly camera: Pinhole;
  /** The registered sign of this index; null when it is followed already. */
  signOf(index: number): FollowedSign | null;
  /** Whether this frame's time is up. */
  late(): boolean;
};

/** Candidates verified in one search: each costs about a millisecond. */
const MOST_VERIFIED = 4;

/** Looks for signs in whole frames, spread over several of them where one frame's time does not suffice. */
export class SignSearch {
  readonly #detector;
  readonly #pyramid: FramePyramid;
  readonly #targets: readonly SignTarget[];
  #busy = false;

  constructor(kernels: Kernels, targets: readonly SignTarget[], width: number, height: number) {
    this.#targets = targets;
    this.#detector = createDetector(kernels, targets, width, height);
    // A search that takes several frames goes on with the one it began with.
    this.#pyramid = createFramePyramid(kernels, width, height);
  }

  /** Whether a search is under way. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Begins a search in a frame, leaving out the quads (four corners as eight pixels each). */
  begin(luma: Uint8Array, excluded: readonly Float64Array[]): void {
    this.#pyramid.fill(luma);
    this.#detector.begin(this.#pyramid, excluded);
    this.#busy = true;
  }

  /** Goes on while there is time; the signs found once the search is over, until then none. */
  advance(scene: SearchScene): Found[] {
    while (!this.#detector.step()) if (scene.late()) return [];
    this.#busy = false;
    const found: Found[] = [];
    let verified = 0;
    for (const candidate of this.#detector.candidates) {
      if (verified === MOST_VERIFIED) break;
      const sign = scene.signOf(candidate.signIndex);
      if (sign === null) continue;
      verified++;
      const sighting = this.#verify(candidate, sign, scene);
      if (sighting !== null) found.push({ sign, sighting });
    }
    return found;
  }

  /** Gives up the search under way. */
  stop(): void {
    this.#busy = false;
  }

  #verify(candidate: Candidate, sign: FollowedSign, { pyramid, camera }: SearchScene) {
    const { aspect } = this.#targets[candidate.signIndex];
    const poses = planarPoses(candidate.homography, camera, aspect);
    if (poses === null) return null;
    return sign.tracker.acquire(
      pyramid,
      camera,
      poses.map(({ pose }) => pose),
    );
  }
}
