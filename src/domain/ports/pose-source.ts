import type { Intrinsics, Matrix4, Vector3 } from '../pose.ts';
import type { SiteId } from '../site-id.ts';

/** Where the sign that the visit is at lies in the camera picture that the screen shows. */
export type SignPose = {
  siteId: SiteId;
  /** Written anew at each reading. */
  modelView: Matrix4;
  intrinsics: Intrinsics;
  /** Capture time of that picture, milliseconds on the clock of `performance.now()`. */
  timeMs: number;
  /** To be drawn as it is: easing it again would only pull it off the picture. */
  isSmooth: boolean;
};

/** Read once per rendered frame, outside of React; null until a sign was seen. */
export interface PoseSource {
  /** One object, and one matrix, that are written anew each time. */
  read(): SignPose | null;
  /** Unit vector pointing up in the frame of the camera, as the device feels it now; null where it does not say. */
  up?(): Vector3 | null;
}
