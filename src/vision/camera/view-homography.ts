import { factorCholesky, solveCholesky } from '../geometry/cholesky.ts';
import type { Rigid } from '../geometry/rigid.ts';
import type { FocalEvidence } from './focal-evidence.ts';
import type { Pinhole } from './pinhole.ts';

/** Gauss-Newton rounds: the first takes up a wrong focal length, the others shed outliers. */
const ROUNDS = 3;
/** Residuals of so many deviations count half (Geman and McClure's weight). */
const REACH = 3;
/** Points, counted by their trust; four are used up by the homography. */
const LEAST_TRUST = 6;

/** The homography that best explains a view, free of any focal length. */
export class ViewHomography {
  /** Row-major with the ninth number held at 1: from the plane to (pixel − principal point) / unit. */
  readonly h = new Float64Array(8);
  /** Lower Cholesky factor of the 8×8 normal matrix of `h`. */
  readonly factor = new Float64Array(64);
  /** Variance of the whitened residuals, at least 1: by how much the sightings were too sure of themselves. */
  spread = 1;
  /** Sum of the sightings' mean information, 1/px². */
  information = 0;
  readonly #step = new Float64Array(8);

  /** Starts at `pose` under `camera`; false when too few points agree on one homography. */
  fit(evidence: FocalEvidence, pose: Rigid, camera: Pinhole, unit: number): boolean {
    if (evidence.count < LEAST_TRUST) return false;
    this.#start(pose, camera.fx / unit);
    let reach = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const spread = this.#accumulate(evidence, camera, unit, reach);
      if (Number.isNaN(spread) || !factorCholesky(this.factor, 8)) return false;
      solveCholesky(this.factor, 8, this.#step);
      for (let i = 0; i < 8; i++) this.h[i] += this.#step[i];
      this.spread = Math.max(1, spread);
      // The first round's residuals hold the wrong focal length: nothing is judged by them.
      if (round > 0) reach = REACH * Math.sqrt(this.spread);
    }
    return true;
  }

  #start(pose: Rigid, focal: number): void {
    const { h } = this;
    const depth = pose[11];
    h[0] = (focal * pose[0]) / depth;
    h[1] = (focal * pose[1]) / depth;
    h[2] = (focal * pose[3]) / depth;
    h[3] = (focal * pose[4]) / depth;
    h[4] = (focal * pose[5]) / depth;
    h[5] = (focal * pose[7]) / depth;
    h[6] = pose[8] / depth;
    h[7] = pose[9] / depth;
  }

  /** Sets up the normal equations; returns the variance of the whitened residuals, NaN for too few points. */
  #accumulate(evidence: FocalEvidence, camera: Pinhole, unit: number, reach: number): number {
    const { count, x, y, u, v, wuu, wuv, wvv } = evidence;
    const { h, factor } = this;
    factor.fill(0);
    this.#step.fill(0);
    this.information = 0;
    const squash = camera.fx / camera.fy;
    let trusted = 0;
    let squares = 0;
    for (let i = 0; i < count; i++) {
      const scale = 1 / (h[6] * x[i] + h[7] * y[i] + 1);
      if (!(scale > 0) || !(wuu[i] + wvv[i] > 0)) continue;
      const seenU = (h[0] * x[i] + h[1] * y[i] + h[2]) * scale;
      const seenV = (h[3] * x[i] + h[4] * y[i] + h[5]) * scale;
      const du = u[i] - camera.cx - seenU * unit;
      const dv = (v[i] - camera.cy) * squash - seenV * unit;
      const square = (du * du * wuu[i] + 2 * du * dv * wuv[i] + dv * dv * wvv[i]) / 2;
      const trust = (1 + square / (reach * reach)) ** -2;
      trusted += trust;
      squares += trust * square;
      this.information += (trust * (wuu[i] + wvv[i])) / 2;
      const k = scale * unit;
      this.#add(
        x[i] * k,
        y[i] * k,
        k,
        seenU,
        seenV,
        du,
        dv,
        trust * wuu[i],
        trust * wuv[i],
        trust * wvv[i],
      );
    }
    return trusted < LEAST_TRUST ? Number.NaN : squares / (trusted - 4);
  }

  /**
   * Adds one point to the lower triangle. Its derivatives are (x, y, k) by either row of the
   * homography and −(u, v)·(x, y) by the last.
   */
  #add(
    x: number,
    y: number,
    k: number,
    u: number,
    v: number,
    du: number,
    dv: number,
    wuu: number,
    wuv: number,
    wvv: number,
  ): void {
    const { factor } = this;
    const step = this.#step;
    addBlock(factor, 0, wuu, x, y, k);
    addBlock(factor, 24, wuv, x, y, k);
    addBlock(factor, 27, wvv, x, y, k);
    const byU = wuu * u + wuv * v;
    const byV = wuv * u + wvv * v;
    addRows(factor, 48, -byU, x, y, k);
    addRows(factor, 51, -byV, x, y, k);
    const both = u * byU + v * byV;
    factor[54] += both * x * x;
    factor[62] += both * x * y;
    factor[63] += both * y * y;
    const pullU = wuu * du + wuv * dv;
    const pullV = wuv * du + wvv * dv;
    step[0] += x * pullU;
    step[1] += y * pullU;
    step[2] += k * pullU;
    step[3] += x * pullV;
    step[4] += y * pullV;
    step[5] += k * pullV;
    const along = u * pullU + v * pullV;
    step[6] -= x * along;
    step[7] -= y * along;
  }
}

/** Adds w·(x, y, k)ᵀ·(x, y, k) to the 3×3 block that begins at `at` in an 8×8 matrix. */
function addBlock(m: Float64Array, at: number, w: number, x: number, y: number, k: number): void {
  addRows(m, at, w, x, y, k);
  m[at + 16] += w * k * x;
  m[at + 17] += w * k * y;
  m[at + 18] += w * k * k;
}

/** Its first two rows only. */
function addRows(m: Float64Array, at: number, w: number, x: number, y: number, k: number): void {
  const wx = w * x;
  const wy = w * y;
  m[at] += wx * x;
  m[at + 1] += wx * y;
  m[at + 2] += wx * k;
  m[at + 8] += wy * x;
  m[at + 9] += wy * y;
  m[at + 10] += wy * k;
}
