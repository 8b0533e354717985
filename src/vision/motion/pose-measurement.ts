import type { Rigid } from '../geometry/rigid.ts';

/** A pose as one frame shows it, with how sure the frame is of it. */
export type PoseMeasurement = {
  readonly pose: Rigid;
  /**
   * Normal matrix of the pose's refinement, 7×7 row-major as `PoseFit` has it; the pose's own 6×6
   * are read: turn about the sign's centre (radians) and shift (sign widths) along the camera's axes.
   */
  readonly normal: Float64Array;
  /** Variance of the whitened residuals: the pose's covariance is spread · normal⁻¹. */
  readonly spread: number;
};
