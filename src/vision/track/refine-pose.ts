import type { Pinhole } from '../camera/pinhole.ts';
import { factorCholesky, solveCholesky } from '../geometry/cholesky.ts';
import { movePose, poseDifference } from '../geometry/pose-tangent.ts';
import { orthonormalize, type Rigid } from '../geometry/rigid.ts';

/** Where points of the sign's plane were seen, with the inverse of each sighting's covariance (1/pixel²). */
export type Observations = {
  count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly wuu: Float64Array;
  readonly wuv: Float64Array;
  readonly wvv: Float64Array;
  /** 0 (rejected) to 1, set by the refinement. */
  readonly trust: Float64Array;
};

/** Pose and logarithm of the focal length: rotation (3), translation (3), log focal. */
export const FOCAL_UNKNOWNS = 7;

/** What is believed of a pose beforehand: its turn (radians) and its distance (share) have these deviations. */
export type PosePrior = {
  readonly pose: Rigid;
  readonly turn: number;
  readonly depth: number;
};

/** What a refinement found out. */
export type PoseFit = {
  inliers: number;
  /** Pixels, root mean square of the inliers' residuals, each axis weighted by what it can tell. */
  rms: number;
  /** Variance of the whitened residuals, at least 1: by how much the sightings were too sure of themselves. */
  spread: number;
  /**
   * JᵀWJ (7×7, row-major) and −JᵀWr (7) at the solution. Unknowns: rotation vector applied in the camera's
   * axes about the sign's centre, radians; translation, sign widths; logarithm of the focal length.
   */
  readonly normal: Float64Array;
  readonly gradient: Float64Array;
};

/** Tukey's constant: a residual this many deviations off counts for nothing. */
const TUKEY = 4.685;
/** Median of the length of a plane vector whose two parts have deviation one. */
const RAYLEIGH_MEDIAN = 1.1774;
/** Least sightings for a pose. */
const LEAST_INLIERS = 5;
/** A step that lowers the whitened cost by less than this is the last. */
const STILL = 1e-4;
/** A longer turn, radians, says that the linearisation does not hold. */
const LONGEST_TURN = 0.35;

export function createObservations(capacity: number): Observations {
  const array = () => new Float64Array(capacity);
  return {
    count: 0,
    x: array(),
    y: array(),
    u: array(),
    v: array(),
    wuu: array(),
    wuv: array(),
    wvv: array(),
    trust: array(),
  };
}

/** Robust refinement of poses over SE(3); one instance keeps the scratch for any number of calls. */
export class PoseRefiner {
  readonly observations: Observations;
  readonly fit: PoseFit = {
    inliers: 0,
    rms: 0,
    spread: 1,
    normal: new Float64Array(FOCAL_UNKNOWNS * FOCAL_UNKNOWNS),
    gradient: new Float64Array(FOCAL_UNKNOWNS),
  };
  readonly #lengths: Float64Array;
  readonly #sorted: Float64Array;
  readonly #factor = new Float64Array(36);
  readonly #step = new Float64Array(6);
  readonly #rowU = new Float64Array(FOCAL_UNKNOWNS);
  readonly #rowV = new Float64Array(FOCAL_UNKNOWNS);

  constructor(capacity: number) {
    this.observations = createObservations(capacity);
    this.#lengths = new Float64Array(capacity);
    this.#sorted = new Float64Array(capacity);
  }

  /**
   * Gauss–Newton with Tukey weights on `pose`, in place; `fit` tells how well it went. False, with the pose
   * spoilt, when too few sightings agree or they do not fix the pose. A prior steadies it where sightings
   * are few; it has no part in the fit's normal equations.
   */
  refine(pose: Rigid, camera: Pinhole, iterations: number, prior?: PosePrior): boolean {
    if (this.observations.count < LEAST_INLIERS) return false;
    for (let iteration = 0; iteration < iterations; iteration++) {
      this.#weigh(pose, camera);
      if (this.fit.inliers < LEAST_INLIERS) return false;
      this.#accumulate(pose, camera, 6);
      if (prior) this.#addPrior(pose, prior);
      const gain = this.#move(pose);
      if (gain === null || !(pose[11] > 0)) return false;
      if (gain < STILL) break;
    }
    orthonormalize(pose);
    this.#weigh(pose, camera);
    if (this.fit.inliers < LEAST_INLIERS) return false;
    this.#accumulate(pose, camera, FOCAL_UNKNOWNS);
    this.#measure();
    return true;
  }

  /** Residuals, their robust scale, and each sighting's trust. */
  #weigh(pose: Rigid, { fx, fy, cx, cy }: Pinhole): void {
    const { count, x, y, u, v, wuu, wuv, wvv, trust } = this.observations;
    const lengths = this.#lengths;
    for (let i = 0; i < count; i++) {
      const depth = pose[8] * x[i] + pose[9] * y[i] + pose[11];
      const du = cx + (fx * (pose[0] * x[i] + pose[1] * y[i] + pose[3])) / depth - u[i];
      const dv = cy + (fy * (pose[4] * x[i] + pose[5] * y[i] + pose[7])) / depth - v[i];
      const square = du * du * wuu[i] + 2 * du * dv * wuv[i] + dv * dv * wvv[i];
      lengths[i] = depth > 1e-6 ? Math.sqrt(square) : Number.MAX_VALUE;
    }
    const sorted = this.#sorted.subarray(0, count);
    sorted.set(lengths.subarray(0, count));
    sorted.sort();
    const cutoff = TUKEY * Math.max(1, sorted[count >> 1] / RAYLEIGH_MEDIAN);
    let inliers = 0;
    for (let i = 0; i < count; i++) {
      const share = lengths[i] / cutoff;
      const weight = share < 1 ? (1 - share * share) ** 2 : 0;
      trust[i] = weight;
      if (weight > 0.1) inliers++;
    }
    this.fit.inliers = inliers;
  }

  /** Normal equations of the trusted sightings in the first `unknowns` unknowns. */
  #accumulate(pose: Rigid, { fx, fy, cx, cy }: Pinhole, unknowns: number): void {
    const { count, x, y, u, v, wuu, wuv, wvv, trust } = this.observations;
    const { normal, gradient } = this.fit;
    const rowU = this.#rowU;
    const rowV = this.#rowV;
    normal.fill(0);
    gradient.fill(0);
    for (let i = 0; i < count; i++) {
      const weight = trust[i];
      if (weight === 0) continue;
      // The point about the sign's centre, and the camera's view of it.
      const px = pose[0] * x[i] + pose[1] * y[i];
      const py = pose[4] * x[i] + pose[5] * y[i];
      const pz = pose[8] * x[i] + pose[9] * y[i];
      const nearness = 1 / (pz + pose[11]);
      const viewX = (px + pose[3]) * nearness;
      const viewY = (py + pose[7]) * nearness;
      const du = cx + fx * viewX - u[i];
      const dv = cy + fy * viewY - v[i];
      const scaleU = fx * nearness;
      const scaleV = fy * nearness;
      const depthU = -scaleU * viewX;
      const depthV = -scaleV * viewY;
      rowU[0] = depthU * py;
      rowU[1] = scaleU * pz - depthU * px;
      rowU[2] = -scaleU * py;
      rowU[3] = scaleU;
      rowU[5] = depthU;
      rowU[6] = fx * viewX;
      rowV[0] = depthV * py - scaleV * pz;
      rowV[1] = -depthV * px;
      rowV[2] = scaleV * px;
      rowV[4] = scaleV;
      rowV[5] = depthV;
      rowV[6] = fy * viewY;
      const uu = weight * wuu[i];
      const uv = weight * wuv[i];
      const vv = weight * wvv[i];
      const pullU = uu * du + uv * dv;
      const pullV = uv * du + vv * dv;
      for (let row = 0; row < unknowns; row++) {
        const weightedU = uu * rowU[row] + uv * rowV[row];
        const weightedV = uv * rowU[row] + vv * rowV[row];
        gradient[row] -= rowU[row] * pullU + rowV[row] * pullV;
        const start = row * FOCAL_UNKNOWNS;
        for (let column = 0; column <= row; column++) {
          normal[start + column] += weightedU * rowU[column] + weightedV * rowV[column];
        }
      }
    }
    for (let row = 0; row < unknowns; row++) {
      for (let column = row + 1; column < unknowns; column++) {
        normal[row * FOCAL_UNKNOWNS + column] = normal[column * FOCAL_UNKNOWNS + row];
      }
    }
  }

  #addPrior(pose: Rigid, prior: PosePrior): void {
    const { normal, gradient } = this.fit;
    const away = poseDifference(pose, prior.pose, this.#step);
    const add = (unknown: number, deviation: number) => {
      const certainty = 1 / (deviation * deviation);
      normal[(FOCAL_UNKNOWNS + 1) * unknown] += certainty;
      gradient[unknown] -= certainty * away[unknown];
    };
    for (let axis = 0; axis < 3; axis++) add(axis, prior.turn);
    add(5, prior.depth * prior.pose[11]);
  }

  /** One Gauss–Newton step; by how much it should lower the cost, or null when the pose is not fixed. */
  #move(pose: Rigid): number | null {
    const { normal, gradient } = this.fit;
    const step = this.#step;
    for (let row = 0; row < 6; row++) {
      for (let column = 0; column < 6; column++) {
        this.#factor[6 * row + column] = normal[FOCAL_UNKNOWNS * row + column];
      }
      this.#factor[7 * row] *= 1 + 1e-6;
      step[row] = gradient[row];
    }
    if (!factorCholesky(this.#factor, 6)) return null;
    solveCholesky(this.#factor, 6, step);
    const angle = Math.hypot(step[0], step[1], step[2]);
    let gain = 0;
    for (let i = 0; i < 6; i++) gain += gradient[i] * step[i];
    movePose(pose, step, angle > LONGEST_TURN ? LONGEST_TURN / angle : 1, pose);
    return gain;
  }

  /** Residuals in pixels and in deviations, over the trusted sightings. */
  #measure(): void {
    const { count, wuu, wvv, trust } = this.observations;
    let cost = 0;
    let sharpness = 0;
    let total = 0;
    for (let i = 0; i < count; i++) {
      const square = trust[i] * this.#lengths[i] ** 2;
      if (trust[i] === 0) continue;
      cost += square;
      sharpness += trust[i] * (wuu[i] + wvv[i]);
      total += trust[i];
    }
    this.fit.rms = Math.sqrt((2 * cost) / sharpness);
    this.fit.spread = Math.max(1, cost / (2 * total));
  }
}
