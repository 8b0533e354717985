import type { Intrinsics, Matrix4 } from '../pose.ts';
import type { SiteId } from '../site-id.ts';

/** A flat picture to look for, with the size at which it was printed. */
export type ImageTarget = {
  siteId: SiteId;
  /** Width and height of the printed image target itself, without the sign's margins. */
  widthMetres: number;
  heightMetres: number;
  /** Address of the file with every sign, which the engine reads; same origin. */
  targetsUrl: string;
  /** Address of mind-ar's features of this sign alone, same origin. */
  featuresUrl: string;
};

/** Where one image target was in one camera frame. */
export type TargetObservation = {
  siteId: SiteId;
  /**
   * Takes points of the target's frame (metres, origin at its centre, x right, y up, z out of the
   * print towards the reader) to the camera's (metres, x right, y up, looking down −z).
   */
  modelView: Matrix4;
  /** 0 to 1: how far the tracker itself trusts this pose. */
  quality: number;
  /** Where the target will be `afterMs` later, by the tracker's own notion of the movement; for pictures shown meanwhile. */
  ahead?: { modelView: Matrix4; afterMs: number };
};

/** How a frame was worked on, for developers. */
export type FrameWork = {
  tracker: 'engine' | 'mind-ar';
  /** How the picture came to the tracker. */
  way: string;
  /** Size at which it was looked at, pixels. */
  width: number;
  height: number;
  /** Time that the page's own thread spent on this frame, milliseconds. */
  pageMs: number;
  /** Part of the tracker's time that went into getting at the picture's pixels, milliseconds. */
  readMs: number;
};

/** What the tracker made of one camera frame. */
export type TrackedFrame = {
  /** Capture time of the frame, milliseconds on the clock of `performance.now()`. */
  timeMs: number;
  /** Time that the tracker spent on this frame, milliseconds. */
  trackMs: number;
  intrinsics: Intrinsics;
  /** Empty when no target was found. */
  observations: readonly TargetObservation[];
  /** The poses are as still and as prompt as their noise allows: easing them further would only delay them. */
  isSmooth?: boolean;
  work?: FrameWork;
};

export type TrackerFailure = 'unsupported' | 'bad-features' | 'network' | 'crashed';

/** Why a tracker could not start or go on; `failure` chooses the screen, the message is for developers. */
export class TrackerError extends Error {
  readonly failure: TrackerFailure;

  constructor(failure: TrackerFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TrackerError';
    this.failure = failure;
  }
}

/**
 * Finds and follows flat pictures. `Picture` is the platform's own live picture: a video element in
 * the browser, a script in tests.
 */
export interface ImageTracker<Picture> {
  /** Gets ready to look for these targets; rejects with a TrackerError, or an AbortError when aborted. */
  load(targets: readonly ImageTarget[], signal: AbortSignal): Promise<void>;
  /** Follows a live picture until `stop`; a change of its size is handled within. */
  start(picture: Picture, handlers: TrackerHandlers): void;
  stop(): void;
  /** Frees workers and graphics memory; the tracker cannot be used afterwards. */
  dispose(): void;
}

export type TrackerHandlers = {
  onFrame: (frame: TrackedFrame) => void;
  onFailure: (error: TrackerError) => void;
  /** A simpler tracker has taken over for this one; frames go on coming. */
  onFallback?: (after: TrackerError) => void;
};
