import type { GivenCamera } from './camera/learnt-camera.ts';
import type { Pinhole } from './camera/pinhole.ts';

/** Where one sign is. */
export type TrackedSign = {
  targetId: string;
  /**
   * 16 numbers, column-major: the sign's frame (metres, origin at its centre, x right, y up, z out
   * of the print) to the camera's (metres, x right, y up, looking down −z).
   */
  modelView: number[];
  /** 0 to 1; a pose above 0.5 has been seen to agree with the whole of the sign that is in view. */
  quality: number;
  /** `predicted` poses were not measured in this frame: the sign is covered, out of view, or between two frames. */
  state: 'tracked' | 'predicted';
};

/**
 * Turns vectors of the camera's frame (x right, y up, looking down −z) to a frame that does not move
 * with the device: a unit quaternion x, y, z, w.
 */
export type Orientation = readonly [number, number, number, number];

export type ImageTrackerOptions = {
  /** What `compileTargets` gave. */
  targets: Uint8Array;
  /** Size of the frames that `process` will get, pixels; 64 to 4096 each. */
  width: number;
  height: number;
  /**
   * What is known of the camera; refined all the same. Another picture size is scaled. `spread` says how well
   * it is known, as `intrinsicsSpread` does.
   */
  intrinsics?: GivenCamera;
  /** How many signs are followed at once; 1 when left out. */
  maxSigns?: number;
  /** Milliseconds, monotonic: with a clock, a search that takes long is spread over frames. */
  clock?: () => number;
  /** `typescript` forces the slower twin of the WebAssembly kernels. */
  kernels?: 'wasm' | 'typescript';
};

/** Finds signs in a camera's frames and follows them. */
export type ImageTracker = {
  /**
   * The signs in a frame of width·height luma bytes, best first. Frames come in the order of their
   * capture times; after a second without one, or at an earlier time, signs are found anew. Throws a
   * RangeError for a frame of another size or without a time.
   */
  process(luma: Uint8Array, timestampMs: number, orientation?: Orientation): TrackedSign[];
  /** Where the followed signs will be, for the time at which a picture is shown. */
  predict(timestampMs: number, orientation?: Orientation): TrackedSign[];
  /** The camera as it is known by now, pixels of the frames; valid for the poses given last. */
  readonly intrinsics: Readonly<Pinhole>;
  /** How well the focal length is known by now: standard deviation of its logarithm; below 0.03 it is good to 3 %. */
  readonly intrinsicsSpread: number;
  /** Forgets the signs in view and what was learnt of the camera: as it began. */
  reset(): void;
  /** Lets the memory go; the tracker cannot be used afterwards. */
  dispose(): void;
};
