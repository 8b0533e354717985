/**
 * A rigid pose, 3×4 row-major: takes points of the sign's plane (x right, y down, z into the print,
 * origin at its centre, one sign width long) to the camera (x right, y down, z forward).
 */
export type Rigid = Float64Array;

export function identityRigid(): Rigid {
  return Float64Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0);
}

/** `out` = a·b: first b, then a. `out` may be neither of them. */
export function multiplyRigid(a: Rigid, b: Rigid, out: Rigid): Rigid {
  for (let row = 0; row < 12; row += 4) {
    const x = a[row];
    const y = a[row + 1];
    const z = a[row + 2];
    out[row] = x * b[0] + y * b[4] + z * b[8];
    out[row + 1] = x * b[1] + y * b[5] + z * b[9];
    out[row + 2] = x * b[2] + y * b[6] + z * b[10];
    out[row + 3] = x * b[3] + y * b[7] + z * b[11] + a[row + 3];
  }
  return out;
}

/** The rotation about (x, y, z) by its length in radians, as a pose without translation. */
export function rotationRigid(x: number, y: number, z: number, out: Rigid): Rigid {
  const angle = Math.hypot(x, y, z);
  const s = angle < 1e-9 ? 1 : Math.sin(angle) / angle;
  const k = angle < 1e-6 ? 0.5 : (1 - Math.cos(angle)) / (angle * angle);
  out[0] = 1 - k * (y * y + z * z);
  out[1] = -s * z + k * x * y;
  out[2] = s * y + k * x * z;
  out[4] = s * z + k * x * y;
  out[5] = 1 - k * (x * x + z * z);
  out[6] = -s * x + k * y * z;
  out[8] = -s * y + k * x * z;
  out[9] = s * x + k * y * z;
  out[10] = 1 - k * (x * x + y * y);
  out[3] = out[7] = out[11] = 0;
  return out;
}

/** The rotation vector (radians) of a pose's rotation, written to `out[0..2]`; angles up to π. */
export function rotationVector(a: Rigid, out: Float64Array): Float64Array {
  const x = a[9] - a[6];
  const y = a[2] - a[8];
  const z = a[4] - a[1];
  const sine = Math.hypot(x, y, z) / 2;
  const cosine = (a[0] + a[5] + a[10] - 1) / 2;
  const angle = Math.atan2(sine, cosine);
  if (sine > 1e-6) {
    const k = angle / (2 * sine);
    out[0] = x * k;
    out[1] = y * k;
    out[2] = z * k;
    return out;
  }
  if (cosine > 0) {
    out[0] = x / 2;
    out[1] = y / 2;
    out[2] = z / 2;
    return out;
  }
  // Half a turn: the axis is the longest column of R + 1.
  const xx = Math.max(0, (a[0] + 1) / 2);
  const yy = Math.max(0, (a[5] + 1) / 2);
  const zz = Math.max(0, (a[10] + 1) / 2);
  if (xx >= yy && xx >= zz) {
    out[0] = Math.sqrt(xx);
    out[1] = a[1] / 2 / out[0];
    out[2] = a[2] / 2 / out[0];
  } else if (yy >= zz) {
    out[1] = Math.sqrt(yy);
    out[0] = a[1] / 2 / out[1];
    out[2] = a[6] / 2 / out[1];
  } else {
    out[2] = Math.sqrt(zz);
    out[0] = a[2] / 2 / out[2];
    out[1] = a[6] / 2 / out[2];
  }
  for (let i = 0; i < 3; i++) out[i] *= angle;
  return out;
}

/** Makes the rotation orthonormal again, in place, keeping its first column's direction. */
export function orthonormalize(a: Rigid): Rigid {
  let length = Math.hypot(a[0], a[4], a[8]);
  a[0] /= length;
  a[4] /= length;
  a[8] /= length;
  const along = a[0] * a[1] + a[4] * a[5] + a[8] * a[9];
  a[1] -= along * a[0];
  a[5] -= along * a[4];
  a[9] -= along * a[8];
  length = Math.hypot(a[1], a[5], a[9]);
  a[1] /= length;
  a[5] /= length;
  a[9] /= length;
  a[2] = a[4] * a[9] - a[8] * a[5];
  a[6] = a[8] * a[1] - a[0] * a[9];
  a[10] = a[0] * a[5] - a[4] * a[1];
  return a;
}
