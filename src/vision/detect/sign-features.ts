/** Bytes of one descriptor: 256 comparisons. */
export const DESCRIPTOR_BYTES = 32;

/**
 * What a sign is found by: local features of its picture as seen from several simulated views. A
 * feature is a round patch of the *view's* picture; plane units are sign widths, y down, origin at
 * the sign's centre.
 */
export type SignFeatures = {
  readonly count: number;
  /** DESCRIPTOR_BYTES for each feature. */
  readonly descriptors: Uint8Array;
  /** Where it lies in the sign's plane. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** One of the eight FEATURE_WIDTHS: how many pixels wide the sign was in the view, untilted. */
  readonly width: Uint8Array;
  /** The patch's direction in the view's picture, in 256ths of a turn, clockwise from right. */
  readonly angle: Uint8Array;
  /** Which of VIEWS, at most 16. */
  readonly view: Uint8Array;
  /** 1 where the patch's middle is brighter than its surroundings, 0 where it is darker. */
  readonly bright: Uint8Array;
};

/** Widths of the simulated views in pixels, half an octave apart. */
export const FEATURE_WIDTHS: readonly number[] = [57, 80, 113, 160, 226, 320, 453, 640];
