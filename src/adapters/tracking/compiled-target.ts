/** mind-ar's picture of a target at one size, with the points that are followed in it. */
export type TrackingLevel = {
  /** Grey, one byte a pixel. */
  data: Uint8Array;
  /** Pixels of this picture for one of the compiled picture. */
  scale: number;
  width: number;
  height: number;
  /** Pixels that the tracker's templates have in their middle. */
  points: { x: number; y: number }[];
};

/** What a .mind file holds of one target. */
export type CompiledTarget = {
  targetImage: { width: number; height: number };
  trackingData: TrackingLevel[];
  matchingData: unknown[];
};

/** The level that mind-ar follows: 128 pixels across the shorter side. */
export const TRACKING_LEVEL = 1;
