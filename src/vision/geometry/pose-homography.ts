import type { Pinhole } from '../camera/pinhole.ts';
import type { Rigid } from './rigid.ts';

/** The homography, row by row, from points (X, Y, 1) of the sign's plane to pixels, written to `out`. */
export function poseHomography(pose: Rigid, camera: Pinhole, out: Float64Array): Float64Array {
  const { fx, fy, cx, cy } = camera;
  for (let column = 0; column < 3; column++) {
    // The plane's Z axis has no part in it: the third column is the translation.
    const from = column === 2 ? 3 : column;
    const depth = pose[8 + from];
    out[column] = fx * pose[from] + cx * depth;
    out[3 + column] = fy * pose[4 + from] + cy * depth;
    out[6 + column] = depth;
  }
  return out;
}
