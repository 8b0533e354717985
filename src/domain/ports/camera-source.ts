import type { CameraDevice } from '../cameras.ts';

/** Each has a screen of its own, with its own way on. */
export const CAMERA_FAILURES = [
  'denied',
  'dismissed',
  'denied-by-system',
  'framed',
  'missing',
  'in-use',
  'insecure',
  'silent',
  'unsupported',
  'ended',
  'removed',
] as const;

export type CameraFailure = (typeof CAMERA_FAILURES)[number];

/** Why there is no camera picture; `failure` chooses the screen, the message is for developers. */
export class CameraError extends Error {
  readonly failure: CameraFailure;

  constructor(failure: CameraFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CameraError';
    this.failure = failure;
  }
}

/** A running camera. */
export interface CameraFeed<Picture> {
  /** The live picture, playing, to be shown and tracked. */
  readonly picture: Picture;
  /** `practice` is the drawn camera path that needs no camera at all. */
  readonly kind: 'camera' | 'practice';
  /** Looks away from the person: the picture then turns as the device does. */
  readonly looksAway: boolean;
  /** The device that gives the picture; null where the browser does not tell. */
  readonly cameraId: string | null;
  /**
   * Capture time of the frame that the screen shows, milliseconds on the clock of `performance.now()`;
   * null where the platform does not tell.
   */
  shownTimeMs(): number | null;
  /** Null where the device offers no torch. */
  readonly setTorch: ((on: boolean) => Promise<void>) | null;
  /** Rests while nobody sees the page; the device may stay open. */
  pause(): void;
  /** Goes on after a pause; rejects with a CameraError, `ended`, when no picture comes any more. */
  resume(): Promise<void>;
  /** Called once if the camera is taken away: `removed`, `denied` when its permission was, else `ended`. */
  onEnded(listener: (why: CameraFailure) => void): void;
  /** Releases the device; calling it twice is harmless. */
  stop(): void;
}

/** What an opening takes so long for: a person who is asked, or a camera that was allowed before. */
export type CameraWait = 'asking' | 'slow';

export type CameraWish = {
  /** The camera that the visitor chose; null for the one that looks away from them. */
  cameraId?: string | null;
  /** Called when the opening takes longer than a moment. */
  onWait?: (wait: CameraWait) => void;
};

export interface CameraSource<Picture> {
  /**
   * Opens a camera; rejects with a CameraError, `silent` when the browser neither asks nor answers, or
   * an AbortError when aborted. A person who is being asked may take any time.
   */
  open(signal: AbortSignal, wish?: CameraWish): Promise<CameraFeed<Picture>>;
  /** The cameras that can be chosen, the likeliest first; empty before one was allowed. */
  list(): Promise<readonly CameraDevice[]>;
}
