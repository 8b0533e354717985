import type { Pinhole } from '../camera/pinhole.ts';
import { factorCholesky, solveLower } from '../geometry/cholesky.ts';
import type { Rigid } from '../geometry/rigid.ts';
import { FOCAL_UNKNOWNS, type PoseFit } from './refine-pose.ts';

const factor = new Float64Array(36);
const row = new Float64Array(6);

/**
 * How far the sign's corners may be off, pixels: the root mean square over corners and axes that the
 * fit's own covariance (spread · normal⁻¹) leads to expect. Infinite when the fit leaves the pose open.
 */
export function cornerDeviation(
  fit: Readonly<PoseFit>,
  pose: Rigid,
  { fx, fy }: Pinhole,
  aspect: number,
): number {
  for (let i = 0; i < 36; i++) {
    factor[i] = fit.normal[FOCAL_UNKNOWNS * Math.floor(i / 6) + (i % 6)];
  }
  if (!factorCholesky(factor, 6)) return Number.POSITIVE_INFINITY;
  let variance = 0;
  for (let corner = 0; corner < 4; corner++) {
    const x = corner & 1 ? 0.5 : -0.5;
    const y = corner & 2 ? aspect / 2 : -aspect / 2;
    const px = pose[0] * x + pose[1] * y;
    const py = pose[4] * x + pose[5] * y;
    const pz = pose[8] * x + pose[9] * y;
    const nearness = 1 / (pz + pose[11]);
    const viewX = (px + pose[3]) * nearness;
    const viewY = (py + pose[7]) * nearness;
    variance += explained(fx * nearness, 0, -fx * nearness * viewX, px, py, pz);
    variance += explained(0, fy * nearness, -fy * nearness * viewY, px, py, pz);
  }
  return Math.sqrt((fit.spread * variance) / 8);
}

/** Variance of one pixel coordinate whose derivatives by the point's place in the camera are (a, b, c). */
function explained(a: number, b: number, c: number, px: number, py: number, pz: number): number {
  row[0] = c * py - b * pz;
  row[1] = a * pz - c * px;
  row[2] = b * px - a * py;
  row[3] = a;
  row[4] = b;
  row[5] = c;
  solveLower(factor, 6, row);
  let sum = 0;
  for (let i = 0; i < 6; i++) sum += row[i] * row[i];
  return sum;
}
