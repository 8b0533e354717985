import { type Homography, projectCorners } from '../geometry/homography.ts';
import type { Heap } from '../kernels/heap.ts';
import { AffineConsensus } from './affine-consensus.ts';
import type { Candidate, DetectableSign } from './detector.ts';
import type { FrameFeatures } from './frame-features.ts';
import { GuidedMatching } from './guided-matching.ts';
import { HomographyConsensus } from './homography-consensus.ts';
import type { MatchList } from './match-list.ts';
import { PointPairs } from './point-pairs.ts';
import { SignMatches } from './sign-matches.ts';

const MOST_CANDIDATES = 6;
const MATCHES_PER_SIGN = 800;
const PAIRS = 512;
/** Matches of one sign below which it is not looked at. */
const FEWEST_MATCHES = 4;
const FEWEST_SUPPORTERS = 4;
const FEWEST_INLIERS = 5;
/** Candidates whose corners lie so near each other, as a share of the sign's size, are one. */
const SAME_PLACE = 0.06;
const MANY_INLIERS = 20;
const RIVAL = 0.6;
/** Hypotheses tried for each sign, where there are few signs and where there are many. */
const HYPOTHESES = 5;
const HYPOTHESES_OF_MANY = 2;
/** Work of one step: pairs of matches held against each other. */
const WORK_PER_STEP = 150_000;
/** Signs looked at closely in one frame. */
const MOST_LOOKED_AT = 10;
/** Matches tried as the one that predicts the others, in the survey and in the closer look. */
const SURVEY_TRIES = 36;
const MOST_TRIES = 120;
const FARTHEST = 256;

/** From matches to candidates: agreement among each sign's matches, a homography, more matches by it. */
export class CandidateFinder {
  readonly candidates: Candidate[] = [];
  readonly #signs: readonly DetectableSign[];
  readonly #frame: FrameFeatures;
  readonly #matches: MatchList;
  readonly #width: number;
  readonly #height: number;
  readonly #order: Int32Array;
  readonly #starts: Int32Array;
  /** By sign: how many of its matches agree. */
  readonly #support: Int32Array;
  /** The signs worth a closer look, best first. */
  readonly #promising: number[] = [];
  readonly #byDistance: Int32Array;
  readonly #distances = new Int32Array(FARTHEST + 2);
  readonly #signMatches: SignMatches;
  readonly #affine: AffineConsensus;
  readonly #guided: GuidedMatching;
  readonly #pairs = new PointPairs(PAIRS);
  readonly #consensus = new HomographyConsensus(PAIRS);
  readonly #trial: Homography = new Float64Array(9);
  readonly #corners = new Float64Array(8);
  readonly #otherCorners = new Float64Array(8);
  readonly #querySeen: Int32Array;
  #round = 0;
  #surveyed = 0;
  #looked = 0;
  /** Of the sign that is being looked at. */
  #isOpen = false;
  #hypotheses = 0;
  #fewest = 0;

  constructor(
    heap: Heap,
    signs: readonly DetectableSign[],
    frame: FrameFeatures,
    matches: MatchList,
    width: number,
    height: number,
  ) {
    this.#signs = signs;
    this.#frame = frame;
    this.#matches = matches;
    this.#width = width;
    this.#height = height;
    this.#order = new Int32Array(matches.capacity);
    this.#byDistance = new Int32Array(matches.capacity);
    this.#support = new Int32Array(signs.length);
    this.#starts = new Int32Array(signs.length + 1);
    const mostFeatures = signs.reduce((most, { features }) => Math.max(most, features.count), 0);
    this.#signMatches = new SignMatches(MATCHES_PER_SIGN, mostFeatures);
    this.#affine = new AffineConsensus(MATCHES_PER_SIGN, mostFeatures, frame.x.length);
    this.#guided = new GuidedMatching(heap, width, height, frame.x.length);
    this.#querySeen = new Int32Array(frame.x.length);
  }

  /** Sorts the matches by sign, nearest first. */
  begin(): void {
    this.candidates.length = 0;
    this.#surveyed = 0;
    this.#looked = 0;
    this.#isOpen = false;
    this.#promising.length = 0;
    const { count, distance, sign } = this.#matches;
    const distances = this.#distances.fill(0);
    for (let i = 0; i < count; i++) distances[distance[i] + 1]++;
    for (let d = 1; d < distances.length; d++) distances[d] += distances[d - 1];
    for (let i = 0; i < count; i++) this.#byDistance[distances[distance[i]]++] = i;
    const starts = this.#starts.fill(0);
    for (let i = 0; i < count; i++) starts[sign[i] + 1]++;
    for (let s = 1; s < starts.length; s++) starts[s] += starts[s - 1];
    for (let i = 0; i < count; i++) {
      const match = this.#byDistance[i];
      this.#order[starts[sign[match]]++] = match;
    }
    // Filling has moved each beginning to its end, which is the next one's beginning.
    starts.copyWithin(1, 0, starts.length - 1);
    starts[0] = 0;
    this.#guided.take(this.#frame);
  }

  /** Surveys some signs, or takes up a promising one, or raises a hypothesis of it; true after the last. */
  step(): boolean {
    if (this.#surveyed < this.#signs.length) {
      for (let work = 0; this.#surveyed < this.#signs.length && work < WORK_PER_STEP; ) {
        work += this.#survey(this.#surveyed++);
      }
      if (this.#surveyed === this.#signs.length) this.#rank();
      return false;
    }
    if (this.#looked < this.#promising.length) {
      const signIndex = this.#promising[this.#looked];
      if (!this.#isOpen) {
        this.#open(signIndex);
      } else if (!this.#raiseNext(signIndex)) {
        this.#isOpen = false;
        this.#looked++;
      }
      return false;
    }
    this.candidates.sort((a, b) => b.inliers - a.inliers);
    this.candidates.length = Math.min(this.candidates.length, MOST_CANDIDATES);
    return true;
  }

  /** How many of a sign's matches agree at best; returns the work that it was. */
  #survey(signIndex: number): number {
    // Few signs are all looked at, and need no survey.
    const few = this.#signs.length <= MOST_LOOKED_AT;
    this.#support[signIndex] = few ? FEWEST_SUPPORTERS : 0;
    if (few || !this.#fill(signIndex)) return 1;
    const tries = Math.min(SURVEY_TRIES, this.#signMatches.count);
    this.#support[signIndex] = this.#affine.count(this.#signMatches, tries);
    return tries * this.#signMatches.count;
  }

  #rank(): void {
    const support = this.#support;
    for (let sign = 0; sign < support.length; sign++) {
      if (support[sign] >= FEWEST_SUPPORTERS) this.#promising.push(sign);
    }
    this.#promising.sort((a, b) => support[b] - support[a] || a - b);
    this.#promising.length = Math.min(this.#promising.length, MOST_LOOKED_AT);
  }

  /** Takes in a sign's matches; false when there are too few. */
  #fill(signIndex: number): boolean {
    const from = this.#starts[signIndex];
    const to = this.#starts[signIndex + 1];
    if (to - from < FEWEST_MATCHES) return false;
    const { features } = this.#signs[signIndex];
    this.#signMatches.fill(this.#frame, features, this.#matches, this.#order, from, to);
    return true;
  }

  /** Begins to look at a sign: which of its matches agree. */
  #open(signIndex: number): void {
    const many = this.#signs.length > MOST_LOOKED_AT;
    this.#hypotheses = 0;
    if (this.#fill(signIndex)) {
      this.#affine.count(this.#signMatches, MOST_TRIES);
      this.#hypotheses = many ? HYPOTHESES_OF_MANY : HYPOTHESES;
    }
    this.#isOpen = true;
    this.#fewest = FEWEST_SUPPORTERS;
  }

  /** Raises the sign's next best hypothesis; false when it has no more. */
  #raiseNext(signIndex: number): boolean {
    if (this.#hypotheses-- === 0) return false;
    const matches = this.#signMatches;
    if (!this.#affine.next(matches, this.#fewest)) return false;
    this.#pairUp();
    const inliers = this.#raise(signIndex);
    if (inliers === 0) return true;
    this.#affine.leaveOut(matches, this.#trial, SAME_PLACE * this.#sizeOf(this.#trial));
    // Once it is found well, only a rival nearly as good is worth a look.
    if (inliers >= MANY_INLIERS)
      this.#fewest = Math.max(this.#fewest, Math.ceil(RIVAL * this.#affine.supporterCount));
    return true;
  }

  /** The supporters as pairs. */
  #pairUp(): void {
    const { planeX, planeY, frameX, frameY, grain, feature, query } = this.#signMatches;
    this.#pairs.count = 0;
    for (let k = 0; k < this.#affine.supporterCount; k++) {
      const i = this.#affine.supporters[k];
      this.#pairs.push(planeX[i], planeY[i], frameX[i], frameY[i], grain[i], feature[i], query[i]);
    }
  }

  /** Makes a candidate of the pairs where they are worth one; how many features agree with it. */
  #raise(signIndex: number): number {
    const { features, aspect } = this.#signs[signIndex];
    const trial = this.#trial;
    if (this.#consensus.find(this.#pairs, trial, false) < 3) return 0;
    if (!this.#isPlausible(trial, aspect)) return 0;
    this.#guided.find(features, trial, this.#sizeOf(trial) * 0.03 + 3, this.#pairs);
    if (this.#consensus.find(this.#pairs, trial, true) < FEWEST_INLIERS) return 0;
    if (!this.#isPlausible(trial, aspect)) return 0;
    this.#guided.find(features, trial, 2, this.#pairs);
    this.#consensus.refine(this.#pairs, trial);
    const inliers = this.#countInliers();
    if (inliers < FEWEST_INLIERS || !this.#isPlausible(trial, aspect)) return 0;
    this.#keep(signIndex, aspect, inliers);
    return inliers;
  }

  /** Adds a candidate, or puts it in the place of a weaker one of the same sign in the same place. */
  #keep(signIndex: number, aspect: number, inliers: number): void {
    const candidate = { signIndex, homography: this.#trial.slice(), inliers };
    const corners = this.#corners;
    const others = this.#otherCorners;
    const near = SAME_PLACE * this.#sizeOf(this.#trial);
    for (let i = 0; i < this.candidates.length; i++) {
      const other = this.candidates[i];
      if (other.signIndex !== signIndex) continue;
      projectCorners(other.homography, aspect, others);
      if (corners.some((place, k) => Math.abs(place - others[k]) > near)) continue;
      if (inliers > other.inliers) this.candidates[i] = candidate;
      return;
    }
    this.candidates.push(candidate);
  }

  /** A feature of the frame counts once, however many of the sign's it stands for. */
  #countInliers(): number {
    const round = ++this.#round;
    let inliers = 0;
    for (let i = 0; i < this.#pairs.count; i++) {
      const query = this.#pairs.query[i];
      if (this.#consensus.inlier[i] === 0 || this.#querySeen[query] === round) continue;
      this.#querySeen[query] = round;
      inliers++;
    }
    return inliers;
  }

  #sizeOf(h: Homography): number {
    return Math.sqrt(
      Math.abs(
        (h[0] - h[2] * h[6]) * (h[4] - h[5] * h[7]) - (h[1] - h[2] * h[7]) * (h[3] - h[5] * h[6]),
      ),
    );
  }

  /** A convex quad, the right way round, neither tiny nor far larger than the frame. */
  #isPlausible(h: Homography, aspect: number): boolean {
    const corners = this.#corners;
    if (!projectCorners(h, aspect, corners)) return false;
    let area = 0;
    for (let i = 0; i < 8; i += 2) {
      const dx = corners[(i + 2) % 8] - corners[i];
      const dy = corners[(i + 3) % 8] - corners[i + 1];
      const ex = corners[(i + 4) % 8] - corners[(i + 2) % 8];
      const ey = corners[(i + 5) % 8] - corners[(i + 3) % 8];
      if (!(dx * ey - dy * ex > 0)) return false;
      area += (corners[i] * corners[(i + 3) % 8] - corners[(i + 2) % 8] * corners[i + 1]) / 2;
    }
    return area > 400 && area < 30 * this.#width * this.#height;
  }
}
