import type { Intrinsics, Matrix4, Quaternion } from '#domain/pose.ts';
import type { TrackerFailure } from '#domain/ports/image-tracker.ts';
import type { FrameParcel, WorkSize } from '../camera/frame-parcel.ts';

/** What is known of a camera, in pixels of the video. */
export type KnownCamera = Intrinsics & {
  /** Standard deviation of the focal length's logarithm: 0.03 is known to 3 %. */
  spread: number;
};

/** From the page to the engine's worker; the next is sent when the last one is answered. */
export type ToEngine = { type: 'open'; targets: ArrayBuffer } | FrameQuestion | PictureQuestion;

/** A still picture, or a part of one, to be searched for every sign at once, however long that takes. */
export type PictureQuestion = {
  type: 'picture';
  /** RGBA. */
  pixels: ArrayBuffer;
  width: number;
  height: number;
};

/** A frame to be tracked. */
export type FrameQuestion = {
  type: 'frame';
  parcel: FrameParcel;
  size: WorkSize;
  /** Capture time. */
  timeMs: number;
  turned: Quaternion | null;
  known: KnownCamera | null;
};

/** One sign in one frame. */
export type EngineSign = {
  targetId: string;
  modelView: Matrix4;
  quality: number;
  /** Where it will be `AHEAD_MS` later; null where the engine does not say. */
  ahead: Matrix4 | null;
};

/** From the worker to the page. */
export type FromEngine =
  /** Its code has come and runs. */
  | { type: 'running' }
  | { type: 'opened' }
  | {
      type: 'tracked';
      signs: readonly EngineSign[];
      camera: KnownCamera;
      /** Until the picture's luma lay there, and in all; the making of an engine for a new size is left out. */
      readMs: number;
      workMs: number;
      /** The bytes of a picture that came as luma, given back. */
      pixels?: ArrayBuffer;
    }
  /** What a still picture shows, in the poses of this camera. */
  | { type: 'signs'; signs: readonly Omit<EngineSign, 'ahead'>[]; camera: Intrinsics }
  /** The frame could not be read in the way that it came, or its message could not. */
  | { type: 'unread'; reason: string; pixels?: ArrayBuffer }
  | { type: 'failed'; failure: TrackerFailure; reason: string };

/** About one frame of a camera. */
export const AHEAD_MS = 33;
