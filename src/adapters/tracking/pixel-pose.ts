import type { Matrix4, Vector2, Vector3 } from '#domain/pose.ts';

/** Three rows of four: pixels of a compiled picture (x right, y down) to the camera's frame (y down, looking down +z). */
export type PixelPose = readonly (readonly number[])[];

/** The compiled picture's size in pixels and the printed target's in metres. */
export type TargetScale = {
  widthPixels: number;
  heightPixels: number;
  widthMetres: number;
};

/** Brings a tracker's pose into the port's frames: metres, target's centre, y up, camera looking down −z. */
export function toModelView(pose: PixelPose, scale: TargetScale): Matrix4 {
  const metresPerPixel = scale.widthMetres / scale.widthPixels;
  const [right, down, out, origin] = [0, 1, 2, 3].map((index) => flipped(pose, index)) as [
    Vector3,
    Vector3,
    Vector3,
    Vector3,
  ];
  const centre = ([0, 1, 2] as const).map(
    (axis) =>
      (origin[axis] + (right[axis] * scale.widthPixels + down[axis] * scale.heightPixels) / 2) *
      metresPerPixel,
  );
  const columns = [
    [...right, 0],
    [...down.map((value) => -value), 0],
    [...out.map((value) => -value), 0],
    [...centre, 1],
  ];
  return columns.flat();
}

/** One column of the pose for a camera whose y is up and which looks down −z. */
function flipped(pose: PixelPose, index: number): Vector3 {
  const [x, y, z] = pose.map((row) => row[index] ?? Number.NaN);
  return [x ?? Number.NaN, -(y ?? Number.NaN), -(z ?? Number.NaN)];
}

/** The pose with the picture's origin moved by so many pixels to the right and down. */
export function shiftOrigin(pose: PixelPose, right: number, down: number): number[][] {
  return pose.map(([x = 0, y = 0, z = 0, t = 0]) => [x, y, z, t + x * right + y * down]);
}

/**
 * The nearest pose whose axes are at right angles and of length one: a homography taken apart gives
 * axes that are neither, and no later refinement by rotations would mend that.
 */
export function orthonormalize(pose: PixelPose): number[][] {
  const first = normalized(column(pose, 0));
  const second = normalized(column(pose, 1));
  // Splitting the error evenly between the two axes.
  const sum = normalized(added(first, second, 1));
  const difference = normalized(added(first, second, -1));
  const half = Math.SQRT1_2;
  const x = sum.map((value, axis) => half * (value + (difference[axis] ?? 0)));
  const y = sum.map((value, axis) => half * (value - (difference[axis] ?? 0)));
  const [x0 = 0, x1 = 0, x2 = 0] = x;
  const [y0 = 0, y1 = 0, y2 = 0] = y;
  const z = [x1 * y2 - x2 * y1, x2 * y0 - x0 * y2, x0 * y1 - x1 * y0];
  return pose.map((row, axis) => [x[axis] ?? 0, y[axis] ?? 0, z[axis] ?? 0, row[3] ?? 0]);
}

/** Where a point of the compiled picture appears, by a pinhole matrix of three rows of three. */
export function projectPixel(
  projection: readonly (readonly number[])[],
  pose: PixelPose,
  across: number,
  down: number,
): Vector2 {
  const [x, y, z] = pose.map(([a = 0, b = 0, , t = 0]) => a * across + b * down + t) as [
    number,
    number,
    number,
  ];
  const [[fx = 1, , cx = 0] = [], [, fy = 1, cy = 0] = []] = projection;
  return [(fx * x) / z + cx, (fy * y) / z + cy];
}

function column(pose: PixelPose, index: number): Vector3 {
  const [x = 0, y = 0, z = 0] = pose.map((row) => row[index] ?? 0);
  return [x, y, z];
}

function added(a: Vector3, b: Vector3, sign: number): Vector3 {
  return [a[0] + sign * b[0], a[1] + sign * b[1], a[2] + sign * b[2]];
}

function normalized(vector: Vector3): Vector3 {
  const length = Math.hypot(...vector);
  return [vector[0] / length, vector[1] / length, vector[2] / length];
}
