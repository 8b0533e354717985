/** Each has a screen of its own, with its own way on. */
export const CAMERA_FAILURES = [
  'denied',
  'missing',
  'in-use',
  'insecure',
  'silent',
  'unsupported',
  'ended',
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
  /** Called once if the camera is taken away (unplugged, another app, permission withdrawn). */
  onEnded(listener: () => void): void;
  /** Releases the device; calling it twice is harmless. */
  stop(): void;
}

export interface CameraSource<Picture> {
  /**
   * Opens the camera that looks away from the person; rejects with a CameraError, `silent` when the
   * browser neither prompts nor answers, or an AbortError when aborted.
   */
  open(signal: AbortSignal): Promise<CameraFeed<Picture>>;
}
