import type { Intrinsics, Matrix4 } from '../pose.ts';
import type { SiteId } from '../site-id.ts';

/** The newest pose of the sign that the visit is at, with the frame it was made from. */
export type SignPose = {
  siteId: SiteId;
  modelView: Matrix4;
  intrinsics: Intrinsics;
  /** Capture time of the frame, milliseconds on the clock of `performance.now()`. */
  timeMs: number;
};

/** Read once per rendered frame, outside of React; null until a sign was seen. */
export interface PoseSource {
  /** The same object until a newer pose comes; after a loss it stays the last one. */
  read(): SignPose | null;
}
