import type { Pinhole } from '#vision/camera/pinhole.ts';
import type { Rigid } from '#vision/geometry/rigid.ts';
import { type Homography, invertHomography } from '#vision/plane-homography.ts';

/** A point of a picture, pixels; not a number when it lies behind the camera. */
export type Point = readonly [x: number, y: number];

/** Where a pinhole shows a point of the sign's frame (z into the print, sign widths). */
export function projectPlanePoint(
  { fx, fy, cx, cy }: Pinhole,
  pose: Rigid,
  x: number,
  y: number,
  z: number,
): Point {
  const depth = pose[8] * x + pose[9] * y + pose[10] * z + pose[11];
  if (depth <= 1e-6) return [Number.NaN, Number.NaN];
  return [
    cx + (fx * (pose[0] * x + pose[1] * y + pose[2] * z + pose[3])) / depth,
    cy + (fy * (pose[4] * x + pose[5] * y + pose[6] * z + pose[7])) / depth,
  ];
}

/** Takes pixels to the plane z = `behind` of the sign's frame; the third coordinate is positive before the camera. */
export function pixelsToPlane({ fx, fy, cx, cy }: Pinhole, pose: Rigid, behind = 0): Homography {
  const column = (x: number, y: number, z: number) =>
    [fx * x + cx * z, fy * y + cy * z, z] as const;
  const right = column(pose[0], pose[4], pose[8]);
  const down = column(pose[1], pose[5], pose[9]);
  const origin = column(
    pose[3] + behind * pose[2],
    pose[7] + behind * pose[6],
    pose[11] + behind * pose[10],
  );
  const rows = (axis: 0 | 1 | 2) => [right[axis], down[axis], origin[axis]] as const;
  return invertHomography([...rows(0), ...rows(1), ...rows(2)]);
}
