import { solveLower } from '../geometry/cholesky.ts';
import type { ViewHomography } from './view-homography.ts';

/** A sign's proportions may be off by this share: print, measuring, a lens that stretches one way. */
const ASPECT_ERROR = 0.002;

/**
 * What a plane's homography says of the focal length. The images of the plane's axes must be
 * perpendicular and equally long once the focal length is taken out (Zhang 2000): two equations
 * `at + slope·ω = 0` in ω = (unit / focal)², with the covariance of their left sides, which is quadratic in ω.
 */
export type FocalConstraint = {
  /** Takes the equations from a view: `spread` scales its covariance, `centreVariance` is the principal point's (unit²). */
  set(view: ViewHomography, spread: number, centreVariance: number): void;
  /** Squared Mahalanobis length of both equations' left sides under this ω. */
  cost(omega: number): number;
};

export function createFocalConstraint(): FocalConstraint {
  const at = new Float64Array(2);
  const slope = new Float64Array(2);
  /** Derivatives by the homography, whitened: first at, second at, first slope, second slope. */
  const rows = new Float64Array(32);
  /** Covariance: three polynomials a + b·ω + c·ω². */
  const covariance = new Float64Array(9);
  /** Squared length of the image of the plane's second axis, taken apart like the equations. */
  const second = new Float64Array(2);

  function dot(a: number, b: number): number {
    let sum = 0;
    for (let i = 0; i < 8; i++) sum += rows[8 * a + i] * rows[8 * b + i];
    return sum;
  }

  return {
    set({ h, factor }, spread, centreVariance) {
      const [a, b, , c, d, , e, f] = h as unknown as readonly number[];
      at[0] = e * f;
      at[1] = (e * e - f * f) / 2;
      slope[0] = a * b + c * d;
      slope[1] = (a * a + c * c - b * b - d * d) / 2;
      second[0] = f * f;
      second[1] = b * b + d * d;
      rows.fill(0);
      rows[6] = f;
      rows[7] = e;
      rows[14] = e;
      rows[15] = -f;
      rows[16] = b;
      rows[17] = a;
      rows[19] = d;
      rows[20] = c;
      rows[24] = a;
      rows[25] = -b;
      rows[27] = c;
      rows[28] = -d;
      for (let row = 0; row < 4; row++) solveLower(factor, 8, rows, 8 * row);
      const pairs = [0, 0, 0, 1, 1, 1];
      for (let k = 0; k < 3; k++) {
        const i = pairs[2 * k];
        const j = pairs[2 * k + 1];
        covariance[3 * k] = spread * dot(i, j);
        covariance[3 * k + 1] = spread * (dot(i, 2 + j) + dot(2 + i, j));
        covariance[3 * k + 2] = spread * dot(2 + i, 2 + j);
      }
      // A principal point off the middle shifts the picture: h₁ − δ·h₃, h₂ − δ·h₃ and so on.
      const x0 = e * b + f * a;
      const x1 = e * a - f * b;
      const y0 = e * d + f * c;
      const y1 = e * c - f * d;
      covariance[2] += centreVariance * (x0 * x0 + y0 * y0);
      covariance[5] += centreVariance * (x0 * x1 + y0 * y1);
      covariance[8] += centreVariance * (x1 * x1 + y1 * y1);
    },
    cost(omega) {
      const p = at[0] + slope[0] * omega;
      const q = at[1] + slope[1] * omega;
      const pp = covariance[0] + omega * (covariance[1] + omega * covariance[2]);
      const pq = covariance[3] + omega * (covariance[4] + omega * covariance[5]);
      // A sign that is a little longer or wider than told changes the second equation alone.
      const stretch = ASPECT_ERROR * (second[0] + second[1] * omega);
      const qq =
        covariance[6] + omega * (covariance[7] + omega * covariance[8]) + stretch * stretch;
      return (p * p * qq - 2 * p * q * pq + q * q * pp) / (pp * qq - pq * pq);
    },
  };
}
