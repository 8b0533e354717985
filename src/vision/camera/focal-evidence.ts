/**
 * What one tracked frame tells of the focal length: where points of a sign were seen, as
 * `Observations` of the pose's refinement has it. Arrays are read during the call only; entries from
 * `count` on are ignored.
 */
export type FocalEvidence = {
  readonly count: number;
  /** Places on the sign: sign widths from its centre, x right, y down. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Where each was seen, frame pixels (pixel i covers [i, i+1]). */
  readonly u: Float64Array;
  readonly v: Float64Array;
  /**
   * Inverse of each sighting's covariance, 1/px². Points that merely disagree with the pose keep
   * theirs: under a wrong focal length they must disagree.
   */
  readonly wuu: Float64Array;
  readonly wuv: Float64Array;
  readonly wvv: Float64Array;
};
