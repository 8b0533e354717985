import type { Pinhole } from '#vision/camera/pinhole.ts';
import type { NamedSign } from '../film/film.ts';

/** Every sign of the benchmark is printed this wide. */
export const SIGN_WIDTH_METRES = 0.4;

/** What a tracker says of a frame. */
export type Sighting = {
  targetId: string;
  /** As `TrackedSign.modelView`. */
  modelView: readonly number[];
  /** The camera with which the pose is to be drawn. */
  camera: Pinhole;
  /** The pose was not measured in this frame. */
  isPredicted: boolean;
  /** 0 to 1; 1 where the tracker knows no such thing. */
  quality: number;
};

export type Look = {
  sighting: Sighting | null;
  /** What a display would show half a frame later: a prediction, or the same once more. */
  between: Sighting | null;
  /** The tracker's own work, milliseconds. */
  processMs: number;
  /** Getting the frame out of the canvas and grey before that; 0 where the tracker takes it by itself. */
  feedMs: number;
};

export type OfferedFrame = { luma: Uint8Array; timeMs: number; betweenMs: number };

export type BenchTracker = {
  look(frame: OfferedFrame): Promise<Look>;
  dispose(): void;
};

export type TrackerSetup = {
  signs: readonly NamedSign[];
  width: number;
  height: number;
  /** What the tracker is told of the camera; null for nothing. */
  told: Pinhole | null;
};

/** A tracker ready for its first frame, with what that took. */
export type StartedTracker = { tracker: BenchTracker; startMs: number; targetBytes: number };

/** Makes a tracker ready for frames of one camera. */
export type StartTracker = (setup: TrackerSetup) => Promise<StartedTracker>;
