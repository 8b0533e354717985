import type { Rigid } from '../geometry/rigid.ts';

/** A pose as one frame shows it, with how sure the frame is of it. */
export type PoseMeasurement = {
  pose: Rigid;
  /**
   * 6×6 row-major normal matrix JᵀWJ of the pose's refinement, px² per parameter². Parameters: a
   * turn (radians) about the sign's centre and a shift (sign widths), both along the camera's axes:
   * R ← exp(turn)·R, t ← t + shift.
   */
  normal: Float64Array;
  /** Sum of the points' weights in `normal`. */
  weight: number;
  /** Variance of one coordinate of a point of weight 1, px², from the residuals. */
  variance: number;
};
