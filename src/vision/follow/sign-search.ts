import type { FocalEvidence } from '../camera/focal-evidence.ts';
import { HomographyEvidence } from '../camera/homography-evidence.ts';
import type { Pinhole } from '../camera/pinhole.ts';
import { type Candidate, createDetector } from '../detect/detector.ts';
import { createFramePyramid, type FramePyramid } from '../frame/frame-pyramid.ts';
import { planarPoses } from '../geometry/planar-pose.ts';
import type { Rigid } from '../geometry/rigid.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { SignTarget } from '../targets/sign-target.ts';
import type { SignSighting } from '../track/sign-tracker.ts';
import { LookAlikeJudge } from '../track/look-alikes.ts';
import type { FollowedSign } from './followed-sign.ts';
import { Rivals } from './rivals.ts';

/** A sign that a search has found, in a pose under `camera`. */
export type Found = {
  readonly sign: FollowedSign;
  readonly sighting: SignSighting;
  readonly camera: Pinhole;
};

/** What a search needs of the tracker around it. */
export type SearchScene = {
  /** The newest frame, in which candidates are verified. */
  readonly pyramid: FramePyramid;
  readonly camera: Pinhole;
  /** The camera that a sign seen like this (its pose under `camera`) makes likely; null to keep to `camera`. */
  likelyCamera(evidence: FocalEvidence, pose: Rigid): Pinhole | null;
  /** The registered sign of this index. */
  signOf(index: number): FollowedSign;
  /** Whether this frame's time is up. */
  late(): boolean;
};

/** Signs verified in one search: each costs a millisecond or two. */
const MOST_SIGNS = 4;

/** Looks for signs in whole frames, spread over several of them where one frame's time does not suffice. */
export class SignSearch {
  readonly #detector;
  readonly #pyramid: FramePyramid;
  readonly #targets: readonly SignTarget[];
  readonly #evidence = new HomographyEvidence();
  readonly #judge: LookAlikeJudge;
  readonly #rivals: Rivals;
  #busy = false;
  /** Signs with their candidates, still to be verified; null while features are looked for. */
  #waiting: [number, Candidate[]][] | null = null;

  constructor(kernels: Kernels, targets: readonly SignTarget[], width: number, height: number) {
    this.#targets = targets;
    this.#detector = createDetector(kernels, targets, width, height);
    this.#judge = new LookAlikeJudge(kernels);
    this.#rivals = new Rivals(targets);
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
    this.#waiting = null;
    this.#busy = true;
  }

  /** Goes on while there is time; the signs found meanwhile. */
  advance(scene: SearchScene): Found[] {
    if (this.#waiting === null) {
      while (!this.#detector.step()) if (scene.late()) return [];
      this.#waiting = [...this.#bySign()].slice(0, MOST_SIGNS);
    }
    const found: Found[] = [];
    for (;;) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      const settled = this.#look(next[1], scene.signOf(next[0]), found, scene);
      if (settled !== null) found.push(settled);
      if (this.#waiting.length > 0 && scene.late()) return found;
    }
    this.stop();
    return found;
  }

  /** Verifies one sign's candidates; null when it is not to be seen, or is known of already. */
  #look(
    candidates: readonly Candidate[],
    sign: FollowedSign,
    found: readonly Found[],
    scene: SearchScene,
  ): Found | null {
    if (isFollowed(sign) || isAmong(found, sign)) return null;
    const likely = this.#likelyCamera(candidates[0], scene);
    // A wrong focal length may hide the sign altogether: the likely one comes first.
    for (const camera of likely === null ? [scene.camera] : [likely, scene.camera]) {
      const sighting = this.#verify(candidates, sign, scene.pyramid, camera);
      if (sighting === null) continue;
      const settled = this.settle({ sign, sighting, camera }, scene);
      // A sign's look-alikes are found where it hangs, and turn out to be itself.
      return settled === null || isAmong(found, settled.sign) ? null : settled;
    }
    return null;
  }

  /** Gives up the search under way. */
  stop(): void {
    this.#busy = false;
    this.#waiting = null;
  }

  /** The candidates of each sign, the sign with the strongest first. */
  #bySign(): Map<number, Candidate[]> {
    const bySign = new Map<number, Candidate[]>();
    for (const candidate of this.#detector.candidates) {
      const own = bySign.get(candidate.signIndex);
      if (own === undefined) bySign.set(candidate.signIndex, [candidate]);
      else own.push(candidate);
    }
    return bySign;
  }

  /**
   * Which of the signs that look like the found one it really is, the found one where it has no likes; null
   * when this frame does not tell.
   */
  settle(found: Found, scene: Pick<SearchScene, 'pyramid' | 'signOf'>): Found | null {
    const { sign, sighting, camera } = found;
    const { pyramid } = scene;
    const rivals = this.#rivals.of(sign.index).map((index) => scene.signOf(index));
    const rest = rivals.filter((rival) => !isFollowed(rival));
    if (rest.length === 0) return found;
    const all = [sign, ...rest];
    const templates = all.map(({ template }) => template);
    const winner = this.#judge.judge(pyramid, camera, sighting.pose, templates);
    if (winner === null) return null;
    if (winner === 0) return found;
    const right = all[winner];
    const again = right.seeker.acquire(pyramid, camera, [sighting.pose]);
    return again === null ? null : { sign: right, sighting: again, camera };
  }

  #likelyCamera(candidate: Candidate, scene: SearchScene): Pinhole | null {
    const { homography, inliers, signIndex } = candidate;
    const { aspect } = this.#targets[signIndex];
    const poses = planarPoses(homography, scene.camera, aspect);
    if (poses === null) return null;
    this.#evidence.set(homography, aspect, inliers);
    return scene.likelyCamera(this.#evidence, poses[0].pose);
  }

  #verify(
    candidates: readonly Candidate[],
    sign: FollowedSign,
    pyramid: FramePyramid,
    camera: Pinhole,
  ): SignSighting | null {
    const starts: Rigid[] = [];
    for (const { homography, signIndex } of candidates) {
      const poses = planarPoses(homography, camera, this.#targets[signIndex].aspect);
      if (poses !== null) starts.push(poses[0].pose);
    }
    return starts.length === 0 ? null : sign.seeker.acquire(pyramid, camera, starts);
  }
}

function isAmong(found: readonly Found[], sign: FollowedSign): boolean {
  return found.some((other) => other.sign === sign);
}

function isFollowed(sign: FollowedSign): boolean {
  return sign.seen && !sign.doubted;
}
