import type { Pinhole } from '../camera/pinhole.ts';
import { orthonormalize, type Rigid } from './rigid.ts';

/** One of the two poses that a homography allows. */
export type PlanarPose = {
  readonly pose: Rigid;
  /** Root mean square distance, pixels, between the homography's and the pose's points. */
  readonly rms: number;
};

/**
 * Both poses of a plane that a homography (plane to pixels, row by row) allows, the better first, after
 * "Infinitesimal plane-based pose estimation" (Collins, Bartoli 2014): the plane's tangent at its
 * centre fixes the rotation up to a flip about the line of sight. `aspect` is the sign's height in
 * widths. Null when the homography shows the sign edge on, mirrored or behind the camera.
 */
export function planarPoses(
  homography: ArrayLike<number>,
  camera: Pinhole,
  aspect: number,
): readonly [PlanarPose, PlanarPose] | null {
  const h = normalized(homography, camera);
  if (h === null) return null;
  const rotations = tangentRotations(h);
  if (rotations === null) return null;
  const points = gridPoints(homography, camera, aspect);
  const poses = rotations.map((rotation) => {
    const pose = withTranslation(rotation, points);
    return { pose, rms: reprojectionError(pose, camera, points) };
  }) as [PlanarPose, PlanarPose];
  if (poses.some(({ pose }) => !(pose[11] > 0))) return null;
  return poses[0].rms <= poses[1].rms ? poses : [poses[1], poses[0]];
}

/** The homography to the picture at unit focal length, scaled so that the centre's weight is one. */
function normalized(homography: ArrayLike<number>, camera: Pinhole): Float64Array | null {
  const weight = homography[8];
  if (!(Math.abs(weight) > 1e-12)) return null;
  const h = new Float64Array(9);
  for (let column = 0; column < 3; column++) {
    const w = homography[6 + column] / weight;
    h[column] = (homography[column] / weight - camera.cx * w) / camera.fx;
    h[3 + column] = (homography[3 + column] / weight - camera.cy * w) / camera.fy;
    h[6 + column] = w;
  }
  return h;
}

/** The two rotations that give the homography's tangent at the plane's origin. */
function tangentRotations(h: Float64Array): [Rigid, Rigid] | null {
  const p = h[2];
  const q = h[5];
  const j00 = h[0] - h[6] * p;
  const j01 = h[1] - h[7] * p;
  const j10 = h[3] - h[6] * q;
  const j11 = h[4] - h[7] * q;
  if (!(j00 * j11 - j01 * j10 > 1e-12)) return null;
  const turn = turnToLineOfSight(p, q);
  // B = [I | -(p, q)]·turn on its first two columns: the picture's tangent seen from the turned camera.
  const b00 = turn[0] - p * turn[8];
  const b01 = turn[1] - p * turn[9];
  const b10 = turn[4] - q * turn[8];
  const b11 = turn[5] - q * turn[9];
  const determinant = b00 * b11 - b01 * b10;
  const a00 = (b11 * j00 - b01 * j10) / determinant;
  const a01 = (b11 * j01 - b01 * j11) / determinant;
  const a10 = (b00 * j10 - b10 * j00) / determinant;
  const a11 = (b00 * j11 - b10 * j01) / determinant;
  // The largest singular value of A is the plane's nearness.
  const s00 = a00 * a00 + a01 * a01;
  const s01 = a00 * a10 + a01 * a11;
  const s11 = a10 * a10 + a11 * a11;
  const nearness = Math.sqrt((s00 + s11 + Math.hypot(s00 - s11, 2 * s01)) / 2);
  const r00 = a00 / nearness;
  const r01 = a01 / nearness;
  const r10 = a10 / nearness;
  const r11 = a11 / nearness;
  // What the upper 2×2 block lacks to unit columns stands in the third row; only its sign is open.
  const third0 = Math.sqrt(Math.max(0, 1 - r00 * r00 - r10 * r10));
  const third1 = Math.sqrt(Math.max(0, 1 - r01 * r01 - r11 * r11));
  const sign = r00 * r01 + r10 * r11 > 0 ? -1 : 1;
  const flipped = [1, -1].map((side) => {
    const tilted = new Float64Array(12);
    tilted[0] = r00;
    tilted[1] = r01;
    tilted[4] = r10;
    tilted[5] = r11;
    tilted[8] = side * third0;
    tilted[9] = side * sign * third1;
    const rotation = new Float64Array(12);
    for (let row = 0; row < 12; row += 4) {
      for (let column = 0; column < 2; column++) {
        rotation[row + column] =
          turn[row] * tilted[column] +
          turn[row + 1] * tilted[4 + column] +
          turn[row + 2] * tilted[8 + column];
      }
    }
    return orthonormalize(rotation);
  });
  return [flipped[0], flipped[1]];
}

/** The smallest rotation that takes the optical axis to the line of sight through (p, q, 1). */
function turnToLineOfSight(p: number, q: number): Rigid {
  const length = Math.sqrt(p * p + q * q + 1);
  const x = p / length;
  const y = q / length;
  const z = 1 / length;
  const k = 1 / (1 + z);
  return Float64Array.of(
    1 - k * x * x,
    -k * x * y,
    x,
    0,
    -k * x * y,
    1 - k * y * y,
    y,
    0,
    -x,
    -y,
    z,
    0,
  );
}

/** Nine points of the sign and where the homography puts them: X, Y, normalised x, y, pixels u, v each. */
function gridPoints(homography: ArrayLike<number>, camera: Pinhole, aspect: number): Float64Array {
  const points = new Float64Array(9 * 6);
  let to = 0;
  for (let row = -1; row <= 1; row++) {
    for (let column = -1; column <= 1; column++, to += 6) {
      const x = column / 2;
      const y = (row * aspect) / 2;
      const weight = homography[6] * x + homography[7] * y + homography[8];
      const u = (homography[0] * x + homography[1] * y + homography[2]) / weight;
      const v = (homography[3] * x + homography[4] * y + homography[5]) / weight;
      points[to] = x;
      points[to + 1] = y;
      points[to + 2] = (u - camera.cx) / camera.fx;
      points[to + 3] = (v - camera.cy) / camera.fy;
      points[to + 4] = u;
      points[to + 5] = v;
    }
  }
  return points;
}

/** Adds the translation that fits the points best, in the algebraic sense, to a rotation. */
function withTranslation(rotation: Rigid, points: Float64Array): Rigid {
  // (R·X + t) × (x, y, 1) = 0 gives two rows a point: tx − x·tz = x·Z − X, ty − y·tz = y·Z − Y.
  let n = 0;
  let sx = 0;
  let sy = 0;
  let ss = 0;
  let bx = 0;
  let by = 0;
  let bz = 0;
  for (let at = 0; at < points.length; at += 6) {
    const px = points[at];
    const py = points[at + 1];
    const x = points[at + 2];
    const y = points[at + 3];
    const depth = rotation[8] * px + rotation[9] * py;
    const ex = x * depth - (rotation[0] * px + rotation[1] * py);
    const ey = y * depth - (rotation[4] * px + rotation[5] * py);
    n += 1;
    sx += x;
    sy += y;
    ss += x * x + y * y;
    bx += ex;
    by += ey;
    bz -= x * ex + y * ey;
  }
  const pose = Float64Array.from(rotation);
  // Normal equations [[n, 0, −sx], [0, n, −sy], [−sx, −sy, ss]], the first two unknowns eliminated.
  const tz = (bz + (sx * bx + sy * by) / n) / (ss - (sx * sx + sy * sy) / n);
  pose[3] = (bx + sx * tz) / n;
  pose[7] = (by + sy * tz) / n;
  pose[11] = tz;
  return pose;
}

function reprojectionError(pose: Rigid, camera: Pinhole, points: Float64Array): number {
  let squares = 0;
  for (let at = 0; at < points.length; at += 6) {
    const x = points[at];
    const y = points[at + 1];
    const depth = pose[8] * x + pose[9] * y + pose[11];
    const u = camera.cx + (camera.fx * (pose[0] * x + pose[1] * y + pose[3])) / depth;
    const v = camera.cy + (camera.fy * (pose[4] * x + pose[5] * y + pose[7])) / depth;
    squares += (u - points[at + 4]) ** 2 + (v - points[at + 5]) ** 2;
  }
  return Math.sqrt(squares / (points.length / 6));
}

/**
 * The other pose that shows a small plane almost alike: its normal mirrored at the line of sight to the
 * sign's centre. `out` may not be `pose`.
 */
export function flipPose(pose: Rigid, out: Rigid): Rigid {
  const distance = Math.hypot(pose[3], pose[7], pose[11]);
  const x = pose[3] / distance;
  const y = pose[7] / distance;
  const z = pose[11] / distance;
  // Half a turn about the line of sight, after half a turn of the sign in its own plane.
  for (let column = 0; column < 2; column++) {
    const along = 2 * (x * pose[column] + y * pose[4 + column] + z * pose[8 + column]);
    out[column] = pose[column] - along * x;
    out[4 + column] = pose[4 + column] - along * y;
    out[8 + column] = pose[8 + column] - along * z;
  }
  out[3] = pose[3];
  out[7] = pose[7];
  out[11] = pose[11];
  return orthonormalize(out);
}
