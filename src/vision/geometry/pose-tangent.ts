import { multiplyRigid, type Rigid, rotationRigid, rotationVector } from './rigid.ts';

const turn = new Float64Array(12);
const turned = new Float64Array(12);

/**
 * The way from pose `a` to pose `b` as six numbers: the turn about the sign's centre (radians) and
 * its shift (sign widths), both along the camera's axes.
 */
export function poseDifference(b: Rigid, a: Rigid, out: Float64Array): Float64Array {
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      let sum = 0;
      for (let k = 0; k < 3; k++) sum += b[4 * row + k] * a[4 * column + k];
      turn[4 * row + column] = sum;
    }
  }
  rotationVector(turn, out);
  out[3] = b[3] - a[3];
  out[4] = b[7] - a[7];
  out[5] = b[11] - a[11];
  return out;
}

/** The pose `step` (as of `poseDifference`, taken `share` times) away from `pose`; `out` may be `pose`. */
export function movePose(pose: Rigid, step: Float64Array, share: number, out: Rigid): Rigid {
  rotationRigid(share * step[0], share * step[1], share * step[2], turn);
  multiplyRigid(turn, pose, turned);
  turned[3] = pose[3] + share * step[3];
  turned[7] = pose[7] + share * step[4];
  turned[11] = pose[11] + share * step[5];
  out.set(turned);
  return out;
}
