import type { CameraDevice } from '#domain/cameras.ts';
import type { CameraFeed, CameraWait } from '#domain/ports/camera-source.ts';
import type { SignPosture } from '#domain/sign-posture.ts';
import type { VisitState } from '#domain/visit.ts';

export type CameraKind = 'camera' | 'practice';

export type VisitStoreState<Picture> = {
  visit: VisitState;
  cameraKind: CameraKind;
  feed: CameraFeed<Picture> | null;
  /** What the camera has been waiting for, for more than a moment, before it opens. */
  wait: CameraWait | null;
  /** The cameras to choose from, the likeliest first; empty before one was allowed. */
  cameras: readonly CameraDevice[];
  torchOn: boolean;
  /** How the sign is mounted: measured from gravity, or as the visitor said. */
  posture: SignPosture;
  /** The tracker that this phone was meant to have does not work on it; a simpler one does. */
  isFallback: boolean;
};
