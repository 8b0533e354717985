import { seededRandom } from '../../domain/seeded-random.ts';
import { type Homography, HomographyFit } from '../geometry/homography.ts';
import type { PointPairs } from './point-pairs.ts';

/** A point within this many of its own grains agrees. */
const GRAINS = 2.5;
/** A guess with which such a share of the pairs agrees needs no search. */
const ENOUGH = 0.5;
const SAMPLES = 80;
const SAMPLES_PER_PAIR = 4;
const REFITS = 4;
/** Fewer points than this do not tell perspective from chance. */
const PERSPECTIVE_POINTS = 7;
/** Holds the perspective part down, against the weight of one point at half a sign's width. */
const STIFFNESS = 0.001;

/** The homography that most of the given pairs agree with (RANSAC, then least squares on those that do). */
export class HomographyConsensus {
  /** 1 for each pair that agrees with the last result. */
  readonly inlier: Uint8Array;
  #inliers = 0;
  readonly #fit = new HomographyFit();
  readonly #trial: Homography = new Float64Array(9);

  constructor(capacity: number) {
    this.inlier = new Uint8Array(capacity);
  }

  /** Writes the homography to `out`, which holds a first guess when `guessed`; returns how many agree. */
  find(pairs: PointPairs, out: Homography, guessed: boolean): number {
    if (guessed && this.refine(pairs, out) > ENOUGH * pairs.count) return this.#inliers;
    const random = seededRandom(pairs.count);
    let most = guessed ? this.#cost(pairs, out) : Number.POSITIVE_INFINITY;
    if (pairs.count >= 4) {
      const samples = Math.min(SAMPLES, SAMPLES_PER_PAIR * pairs.count);
      for (let sample = 0; sample < samples; sample++) {
        // Three points make an affine map, four a homography; the better liked come first.
        const size = sample % 2 === 0 ? 3 : 4;
        const reach = Math.min(pairs.count, size + 2 + ((sample * pairs.count) / samples) * 1.5);
        if (!this.#fitSample(pairs, size, reach, random)) continue;
        const cost = this.#cost(pairs, this.#trial);
        if (cost < most) {
          most = cost;
          out.set(this.#trial);
        }
      }
    }
    if (!Number.isFinite(most)) return 0;
    return this.refine(pairs, out);
  }

  /** Least squares on the pairs that agree with `out`, again and again; returns how many do. */
  refine(pairs: PointPairs, out: Homography): number {
    let count = this.#mark(pairs, out, 1.5 * GRAINS);
    for (let round = 0; round < REFITS; round++) {
      if (count < 3 || !this.#fitInliers(pairs, out, count)) break;
      out.set(this.#trial);
      count = this.#mark(pairs, out, GRAINS);
    }
    this.#inliers = count;
    return count;
  }

  #fitSample(pairs: PointPairs, size: number, reach: number, random: () => number): boolean {
    this.#fit.clear();
    const first = Math.floor(random() * reach);
    const u0 = pairs.frameX[first];
    const v0 = pairs.frameY[first];
    for (let k = 0; k < size; k++) {
      const i = k === 0 ? first : Math.floor(random() * reach);
      const u = (pairs.frameX[i] - u0) / UNIT;
      const v = (pairs.frameY[i] - v0) / UNIT;
      this.#fit.add(pairs.planeX[i], pairs.planeY[i], u, v, 1);
    }
    const stiffness = size === 3 ? 1e3 : 0;
    if (!this.#fit.solve(this.#trial, stiffness)) return false;
    uncentre(this.#trial, u0, v0);
    return isSound(this.#trial);
  }

  #fitInliers(pairs: PointPairs, at: Homography, count: number): boolean {
    this.#fit.clear();
    let u0 = 0;
    let v0 = 0;
    for (let i = 0; i < pairs.count; i++) {
      if (this.inlier[i] === 0) continue;
      u0 += pairs.frameX[i] / count;
      v0 += pairs.frameY[i] / count;
    }
    for (let i = 0; i < pairs.count; i++) {
      if (this.inlier[i] === 0) continue;
      const x = pairs.planeX[i];
      const y = pairs.planeY[i];
      const depth = at[6] * x + at[7] * y + at[8];
      const error = squaredError(pairs, i, at);
      const weight = 1 / (depth * depth * pairs.grain[i] * pairs.grain[i] * (1 + error));
      this.#fit.add(x, y, (pairs.frameX[i] - u0) / UNIT, (pairs.frameY[i] - v0) / UNIT, weight);
    }
    const stiffness = count < PERSPECTIVE_POINTS ? 1e3 : STIFFNESS;
    if (!this.#fit.solve(this.#trial, stiffness)) return false;
    uncentre(this.#trial, u0, v0);
    return isSound(this.#trial);
  }

  /** Sum of squared errors in grains, each cut off at the bound (MSAC: Torr and Zisserman 2000). */
  #cost(pairs: PointPairs, h: Homography): number {
    const bound = 4 * GRAINS * GRAINS;
    let sum = 0;
    for (let i = 0; i < pairs.count; i++) sum += Math.min(bound, squaredError(pairs, i, h));
    return sum;
  }

  #mark(pairs: PointPairs, h: Homography, grains: number): number {
    let count = 0;
    for (let i = 0; i < pairs.count; i++) {
      this.inlier[i] = squaredError(pairs, i, h) < grains * grains ? 1 : 0;
      count += this.inlier[i];
    }
    return count;
  }
}

/** Frame pixels that make one unit of the equations. */
const UNIT = 200;

function uncentre(h: Homography, u0: number, v0: number): void {
  for (let k = 0; k < 3; k++) {
    h[k] = h[k] * UNIT + u0 * h[6 + k];
    h[3 + k] = h[3 + k] * UNIT + v0 * h[6 + k];
  }
}

/** In grains; infinite behind the camera. */
function squaredError(pairs: PointPairs, i: number, h: Homography): number {
  const x = pairs.planeX[i];
  const y = pairs.planeY[i];
  const w = h[6] * x + h[7] * y + h[8];
  if (!(w > 0)) return Number.POSITIVE_INFINITY;
  const du = (h[0] * x + h[1] * y + h[2]) / w - pairs.frameX[i];
  const dv = (h[3] * x + h[4] * y + h[5]) / w - pairs.frameY[i];
  return (du * du + dv * dv) / (pairs.grain[i] * pairs.grain[i]);
}

/** In front of the camera over the whole sign, and not mirrored. */
function isSound(h: Homography): boolean {
  if (Math.abs(h[6]) + Math.abs(h[7]) > 1.5) return false;
  const a = h[0] - h[2] * h[6];
  const b = h[1] - h[2] * h[7];
  const c = h[3] - h[5] * h[6];
  const d = h[4] - h[5] * h[7];
  return a * d - b * c > 0;
}
