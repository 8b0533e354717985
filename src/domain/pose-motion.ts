import type { Matrix4, MutableMatrix4, MutableQuaternion, Quaternion, Vector3 } from './pose.ts';

/** Below this the sine of an angle says nothing of its axis. */
const TINY_SINE = 1e-9;

// Every function writes into its last argument, which may be one of the others, and returns it; poses are
// asked for in every frame, where nothing may be allocated.
const scratchA: MutableQuaternion = [0.5, 0.5, 0.5, 0.5];
const scratchB: MutableQuaternion = [0.5, 0.5, 0.5, 0.5];
const scratchC: MutableQuaternion = [0.5, 0.5, 0.5, 0.5];

/**
 * The rigid pose on the way from one to another: 0 is `from`, 1 is `to`, beyond 1 it goes on at the
 * same pace; straight in position, on the shortest arc in rotation.
 */
export function poseAlong(
  from: Matrix4,
  to: Matrix4,
  share: number,
  out: MutableMatrix4 = [],
): MutableMatrix4 {
  const start = rotationOf(from, scratchA);
  const turn = multiply(rotationOf(to, scratchB), conjugate(start, scratchC), scratchB);
  multiply(power(turn, share, turn), start, turn);
  const tx = along(from, to, share, 12);
  const ty = along(from, to, share, 13);
  const tz = along(from, to, share, 14);
  return rigidPose(turn, tx, ty, tz, out);
}

function along(from: Matrix4, to: Matrix4, share: number, index: number): number {
  return (from[index] ?? 0) + ((to[index] ?? 0) - (from[index] ?? 0)) * share;
}

/**
 * Where a thing that stands still appears after the camera was turned in its place: `was` and `now`
 * turn the camera's frame into one that does not move with the device.
 */
export function turnPose(
  pose: Matrix4,
  was: Quaternion,
  now: Quaternion,
  out: MutableMatrix4 = [],
): MutableMatrix4 {
  const turn = multiply(conjugate(now, scratchA), was, scratchA);
  // The position as a quaternion without a real part, turned.
  const at = scratchB;
  at[0] = pose[12] ?? 0;
  at[1] = pose[13] ?? 0;
  at[2] = pose[14] ?? 0;
  at[3] = 0;
  multiply(multiply(turn, at, at), conjugate(turn, scratchC), at);
  multiply(turn, rotationOf(pose, scratchC), turn);
  return rigidPose(turn, at[0], at[1], at[2], out);
}

/** The rotation of a rigid pose. */
export function rotationOf(m: Matrix4, out: MutableQuaternion = [0, 0, 0, 1]): MutableQuaternion {
  const a = m[0] ?? 0;
  const b = m[1] ?? 0;
  const c = m[2] ?? 0;
  const d = m[4] ?? 0;
  const e = m[5] ?? 0;
  const f = m[6] ?? 0;
  const g = m[8] ?? 0;
  const h = m[9] ?? 0;
  const i = m[10] ?? 0;
  // Shepperd: divides by the largest of the four, whichever it is.
  const trace = a + e + i;
  if (trace > 0) return normalized(f - h, g - c, b - d, 1 + trace, out);
  if (a > e && a > i) return normalized(1 + a - e - i, b + d, c + g, f - h, out);
  if (e > i) return normalized(b + d, 1 + e - a - i, f + h, g - c, out);
  return normalized(c + g, f + h, 1 + i - a - e, b - d, out);
}

/** The rotation that follows `second` by `first`. */
export function multiply(
  first: Quaternion,
  second: Quaternion,
  out: MutableQuaternion = [0, 0, 0, 1],
): MutableQuaternion {
  const ax = first[0];
  const ay = first[1];
  const az = first[2];
  const aw = first[3];
  const bx = second[0];
  const by = second[1];
  const bz = second[2];
  const bw = second[3];
  out[0] = aw * bx + ax * bw + ay * bz - az * by;
  out[1] = aw * by - ax * bz + ay * bw + az * bx;
  out[2] = aw * bz + ax * by - ay * bx + az * bw;
  out[3] = aw * bw - ax * bx - ay * by - az * bz;
  return out;
}

/** The rotation back. */
export function conjugate(
  turn: Quaternion,
  out: MutableQuaternion = [0, 0, 0, 1],
): MutableQuaternion {
  out[0] = -turn[0];
  out[1] = -turn[1];
  out[2] = -turn[2];
  out[3] = turn[3];
  return out;
}

/** Part of a rotation, about its own axis, by the shorter way round. */
export function power(
  turn: Quaternion,
  share: number,
  out: MutableQuaternion = [0, 0, 0, 1],
): MutableQuaternion {
  const x = turn[0];
  const y = turn[1];
  const z = turn[2];
  const w = turn[3];
  const sine = Math.sqrt(x * x + y * y + z * z);
  const sign = w < 0 ? -1 : 1;
  const half = Math.atan2(sine, sign * w) * share;
  // The sine of a tiny angle is the angle, and its ratio the share.
  const scale = sine < TINY_SINE ? sign * share : (sign * Math.sin(half)) / sine;
  out[0] = x * scale;
  out[1] = y * scale;
  out[2] = z * scale;
  out[3] = Math.cos(half);
  return out;
}

/** The pose `pose` moved by part of an offset: turned about its own origin, and shifted, metres. */
export function offsetPose(
  pose: Matrix4,
  turn: Quaternion,
  shift: Vector3,
  share: number,
  out: MutableMatrix4 = [],
): MutableMatrix4 {
  const rotation = multiply(power(turn, share, scratchA), rotationOf(pose, scratchB), scratchA);
  const tx = (pose[12] ?? 0) + shift[0] * share;
  const ty = (pose[13] ?? 0) + shift[1] * share;
  const tz = (pose[14] ?? 0) + shift[2] * share;
  return rigidPose(rotation, tx, ty, tz, out);
}

function normalized(
  x: number,
  y: number,
  z: number,
  w: number,
  out: MutableQuaternion,
): MutableQuaternion {
  const length = Math.sqrt(x * x + y * y + z * z + w * w);
  out[0] = x / length;
  out[1] = y / length;
  out[2] = z / length;
  out[3] = w / length;
  return out;
}

/** The pose with this rotation and this position, metres. */
export function rigidPose(
  turn: Quaternion,
  tx: number,
  ty: number,
  tz: number,
  out: MutableMatrix4 = [],
): MutableMatrix4 {
  const x = turn[0];
  const y = turn[1];
  const z = turn[2];
  const w = turn[3];
  out[0] = 1 - 2 * (y * y + z * z);
  out[1] = 2 * (x * y + z * w);
  out[2] = 2 * (x * z - y * w);
  out[3] = 0;
  out[4] = 2 * (x * y - z * w);
  out[5] = 1 - 2 * (x * x + z * z);
  out[6] = 2 * (y * z + x * w);
  out[7] = 0;
  out[8] = 2 * (x * z + y * w);
  out[9] = 2 * (y * z - x * w);
  out[10] = 1 - 2 * (x * x + y * y);
  out[11] = 0;
  out[12] = tx;
  out[13] = ty;
  out[14] = tz;
  out[15] = 1;
  return out;
}
