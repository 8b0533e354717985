/**
 * What one tracked frame tells of the focal length: where points of a sign were seen. Arrays belong
 * to the giver and are read during the call only; entries from `count` on are ignored.
 */
export type FocalEvidence = {
  count: number;
  /** Places on the sign: sign widths from its centre, x right, y down. */
  planeX: ArrayLike<number>;
  planeY: ArrayLike<number>;
  /** Where each was measured, frame pixels (pixel i covers [i, i+1]). */
  pixelX: ArrayLike<number>;
  pixelY: ArrayLike<number>;
  /**
   * How well each was measured: proportional to 1/variance, at most 1, 0 for a point not found. Points
   * that merely disagree with the pose keep their weight: under a wrong focal length they must.
   */
  weight: ArrayLike<number>;
};
