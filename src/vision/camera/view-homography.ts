import { factorCholesky, solveCholesky } from '../geometry/cholesky.ts';
import type { Rigid } from '../geometry/rigid.ts';
import type { FocalEvidence } from './focal-evidence.ts';
import type { Pinhole } from './pinhole.ts';

/** Residuals beyond so many pixels count less and less, however good the others are. */
const LEAST_REACH = 1;
/** Gauss-Newton rounds: the first takes up a wrong focal length, the others shed outliers. */
const ROUNDS = 3;
const LEAST_POINTS = 8;

/**
 * The homography that best explains a view, free of any focal length: 8 numbers row-major with the
 * ninth held at 1, from the plane to (pixel − principal point) / unit.
 */
export type ViewHomography = {
  readonly h: Float64Array;
  /** Lower Cholesky factor of the 8×8 normal matrix for errors of one pixel. */
  readonly factor: Float64Array;
  /** Variance of one pixel coordinate of a point of weight 1, px². */
  variance: number;
  /** Sum of the weights. */
  weight: number;
  /** Starts at `pose` under `camera`; false when too few points agree on one homography. */
  fit(evidence: FocalEvidence, pose: Rigid, camera: Pinhole, unit: number): boolean;
};

export function createViewHomography(): ViewHomography {
  const h = new Float64Array(8);
  const factor = new Float64Array(64);
  const step = new Float64Array(8);
  const view: ViewHomography = { h, factor, variance: 0, weight: 0, fit };

  function fit(evidence: FocalEvidence, pose: Rigid, camera: Pinhole, unit: number): boolean {
    if (evidence.count < LEAST_POINTS) return false;
    start(pose, camera, unit);
    let reach = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const sumSquares = accumulate(evidence, camera, unit, reach);
      if (!factorCholesky(factor, 8)) return false;
      solveCholesky(factor, 8, step);
      for (let i = 0; i < 8; i++) h[i] += step[i];
      // The first round's residuals hold the wrong focal length: nothing is judged by them.
      reach = round === 0 ? reach : Math.max(LEAST_REACH, 3 * Math.sqrt(sumSquares));
    }
    return Number.isFinite(h[0]) && view.weight > LEAST_POINTS / 4;
  }

  function start(pose: Rigid, camera: Pinhole, unit: number): void {
    const depth = pose[11];
    const across = camera.fx / unit;
    for (let column = 0; column < 3; column++) {
      const at = column === 2 ? 3 : column;
      h[column] = (across * pose[at]) / depth;
      h[3 + column] = (across * pose[4 + at]) / depth;
    }
    h[6] = pose[8] / depth;
    h[7] = pose[9] / depth;
  }

  /** Fills `factor` and `step` with the normal equations; returns the mean squared residual, px². */
  function accumulate(
    { count, planeX, planeY, pixelX, pixelY, weight }: FocalEvidence,
    camera: Pinhole,
    unit: number,
    reach: number,
  ): number {
    factor.fill(0);
    step.fill(0);
    const squash = camera.fx / camera.fy;
    const limit = 1 / (reach * reach);
    let total = 0;
    let squares = 0;
    for (let i = 0; i < count; i++) {
      if (!(weight[i] > 0)) continue;
      const x = planeX[i];
      const y = planeY[i];
      const scale = 1 / (h[6] * x + h[7] * y + 1);
      if (!(scale > 0)) continue;
      const u = (h[0] * x + h[1] * y + h[2]) * scale;
      const v = (h[3] * x + h[4] * y + h[5]) * scale;
      const du = pixelX[i] - camera.cx - u * unit;
      const dv = (pixelY[i] - camera.cy) * squash - v * unit;
      const square = (du * du + dv * dv) / 2;
      const robust = 1 / (1 + square * limit);
      const w = weight[i] * robust * robust;
      total += w;
      squares += w * square;
      addPoint(x * scale * unit, y * scale * unit, scale * unit, u, v, w, du, dv);
    }
    mirrorBlocks();
    view.weight = total;
    // 8 of the 2n coordinates are used up by the homography.
    const mean = total > 0 ? squares / total : 0;
    view.variance = mean * (total / Math.max(1, total - 4));
    return mean;
  }

  /** Adds one point's rows of the lower triangle: derivatives (x, y, one) and −(u, v)·(x, y). */
  function addPoint(
    x: number,
    y: number,
    one: number,
    u: number,
    v: number,
    w: number,
    du: number,
    dv: number,
  ): void {
    const wx = w * x;
    const wy = w * y;
    const xx = wx * x;
    const xy = wx * y;
    const yy = wy * y;
    factor[0] += xx;
    factor[8] += xy;
    factor[9] += yy;
    factor[16] += wx * one;
    factor[17] += wy * one;
    factor[18] += w * one * one;
    factor[48] -= u * xx;
    factor[49] -= u * xy;
    factor[50] -= u * wx * one;
    factor[57] -= u * yy;
    factor[58] -= u * wy * one;
    factor[51] -= v * xx;
    factor[52] -= v * xy;
    factor[53] -= v * wx * one;
    factor[60] -= v * yy;
    factor[61] -= v * wy * one;
    const both = u * u + v * v;
    factor[54] += both * xx;
    factor[62] += both * xy;
    factor[63] += both * yy;
    step[0] += wx * du;
    step[1] += wy * du;
    step[2] += w * one * du;
    step[3] += wx * dv;
    step[4] += wy * dv;
    step[5] += w * one * dv;
    const along = u * du + v * dv;
    step[6] -= wx * along;
    step[7] -= wy * along;
  }

  /** What both coordinates have in common is summed once. */
  function mirrorBlocks(): void {
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column <= row; column++) {
        factor[(3 + row) * 8 + 3 + column] = factor[row * 8 + column];
      }
    }
    factor[56] = factor[49];
    factor[59] = factor[52];
  }

  return view;
}
