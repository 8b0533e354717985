import type { Matrix4, Quaternion } from './pose.ts';

/** Below this the sine of an angle says nothing of its axis. */
const TINY_SINE = 1e-9;

/**
 * The rigid pose on the way from one to another: 0 is `from`, 1 is `to`, beyond 1 it goes on at the
 * same pace; straight in position, on the shortest arc in rotation.
 */
export function poseAlong(from: Matrix4, to: Matrix4, share: number): Matrix4 {
  const start = rotationOf(from);
  const turn = power(multiply(rotationOf(to), conjugate(start)), share);
  const at = (index: number) =>
    (from[index] ?? 0) + ((to[index] ?? 0) - (from[index] ?? 0)) * share;
  return rigidPose(multiply(turn, start), at(12), at(13), at(14));
}

/**
 * Where a thing that stands still appears after the camera was turned in its place: `was` and `now`
 * turn the camera's frame into one that does not move with the device.
 */
export function turnPose(pose: Matrix4, was: Quaternion, now: Quaternion): Matrix4 {
  const turn = multiply(conjugate(now), was);
  const [x, y, z] = rotate(turn, pose[12] ?? 0, pose[13] ?? 0, pose[14] ?? 0);
  return rigidPose(multiply(turn, rotationOf(pose)), x, y, z);
}

/** The rotation of a rigid pose. */
export function rotationOf(m: Matrix4): Quaternion {
  const [a = 0, b = 0, c = 0, , d = 0, e = 0, f = 0, , g = 0, h = 0, i = 0] = m;
  // Shepperd: divides by the largest of the four, whichever it is.
  const trace = a + e + i;
  if (trace > 0) return normalize([f - h, g - c, b - d, 1 + trace]);
  if (a > e && a > i) return normalize([1 + a - e - i, b + d, c + g, f - h]);
  if (e > i) return normalize([b + d, 1 + e - a - i, f + h, g - c]);
  return normalize([c + g, f + h, 1 + i - a - e, b - d]);
}

/** The rotation that follows `second` by `first`. */
export function multiply(first: Quaternion, second: Quaternion): Quaternion {
  const [ax, ay, az, aw] = first;
  const [bx, by, bz, bw] = second;
  return [
    aw * bx + ax * bw + ay * bz - az * by,
    aw * by - ax * bz + ay * bw + az * bx,
    aw * bz + ax * by - ay * bx + az * bw,
    aw * bw - ax * bx - ay * by - az * bz,
  ];
}

/** The rotation back. */
export function conjugate([x, y, z, w]: Quaternion): Quaternion {
  return [-x, -y, -z, w];
}

/** Part of a rotation, about its own axis, by the shorter way round. */
export function power([x, y, z, w]: Quaternion, share: number): Quaternion {
  const sine = Math.hypot(x, y, z);
  const sign = w < 0 ? -1 : 1;
  const half = Math.atan2(sine, sign * w) * share;
  // The sine of a tiny angle is the angle, and its ratio the share.
  const scale = sine < TINY_SINE ? sign * share : (sign * Math.sin(half)) / sine;
  return [x * scale, y * scale, z * scale, Math.cos(half)];
}

function rotate(turn: Quaternion, x: number, y: number, z: number): Quaternion {
  return multiply(multiply(turn, [x, y, z, 0]), conjugate(turn));
}

function normalize([x, y, z, w]: Quaternion): Quaternion {
  const length = Math.hypot(x, y, z, w);
  return [x / length, y / length, z / length, w / length];
}

/** The pose with this rotation and this position, metres. */
export function rigidPose([x, y, z, w]: Quaternion, tx: number, ty: number, tz: number): Matrix4 {
  return [
    1 - 2 * (y * y + z * z),
    2 * (x * y + z * w),
    2 * (x * z - y * w),
    0,
    2 * (x * y - z * w),
    1 - 2 * (x * x + z * z),
    2 * (y * z + x * w),
    0,
    2 * (x * z + y * w),
    2 * (y * z - x * w),
    1 - 2 * (x * x + y * y),
    0,
    tx,
    ty,
    tz,
    1,
  ];
}
