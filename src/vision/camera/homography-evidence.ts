import type { Homography } from '../geometry/homography.ts';
import type { FocalEvidence } from './focal-evidence.ts';

/** How well a detected feature lies, pixels. */
const FEATURE_NOISE_PX = 1.5;
const SIDE = 5;

/** A detected sign as evidence: a grid of points where its homography puts them, as sure as its `inliers` make it. */
export class HomographyEvidence implements FocalEvidence {
  readonly count = SIDE * SIDE;
  readonly x = new Float64Array(this.count);
  readonly y = new Float64Array(this.count);
  readonly u = new Float64Array(this.count);
  readonly v = new Float64Array(this.count);
  readonly wuu = new Float64Array(this.count);
  readonly wuv = new Float64Array(this.count);
  readonly wvv = new Float64Array(this.count);

  /** `aspect` is the sign's height by its width. */
  set(homography: Homography, aspect: number, inliers: number): void {
    const certainty = inliers / this.count / FEATURE_NOISE_PX ** 2;
    for (let i = 0; i < this.count; i++) {
      const x = (i % SIDE) / (SIDE - 1) - 0.5;
      const y = (Math.floor(i / SIDE) / (SIDE - 1) - 0.5) * aspect;
      const [a, b, c, d, e, f, g, h, k] = homography;
      const depth = g * x + h * y + k;
      this.x[i] = x;
      this.y[i] = y;
      this.u[i] = (a * x + b * y + c) / depth;
      this.v[i] = (d * x + e * y + f) / depth;
      this.wuu[i] = this.wvv[i] = certainty;
    }
  }
}
