import type { Pinhole } from '#vision/camera/pinhole.ts';
import { multiplyRigid, type Rigid, rotationRigid } from '#vision/geometry/rigid.ts';

/** Where the sign stands before the camera, in words of the picture that it makes. */
export type Placement = {
  /** The sign's width as a share of the frame's, were it turned to face the camera. */
  share: number;
  /** Degrees about the sign's own upright axis, its level axis, and the line of sight. */
  yaw: number;
  pitch: number;
  roll: number;
  /** Where the sign's centre shows, pixels from the frame's middle. */
  x: number;
  y: number;
};

export const FACING: Placement = { share: 0.5, yaw: 0, pitch: 0, roll: 0, x: 0, y: 0 };

const DEGREE = Math.PI / 180;

/** The pose that shows the sign so. */
export function placedPose(camera: Pinhole, placement: Placement): Rigid {
  const { yaw, pitch, roll, share, x, y } = placement;
  const a = new Float64Array(12);
  const b = new Float64Array(12);
  const c = new Float64Array(12);
  rotationRigid(0, yaw * DEGREE, 0, a);
  rotationRigid(pitch * DEGREE, 0, 0, b);
  multiplyRigid(b, a, c);
  rotationRigid(0, 0, roll * DEGREE, a);
  const pose = multiplyRigid(a, c, b);
  const depth = camera.fx / (share * camera.width);
  pose[3] = (x / camera.fx) * depth;
  pose[7] = (y / camera.fy) * depth;
  pose[11] = depth;
  return pose;
}
