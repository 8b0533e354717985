/** 4×4 matrix, column-major, 16 numbers; takes a point in metres to another frame, in metres. */
export type Matrix4 = readonly number[];

/** One that is written anew, in every frame perhaps. */
export type MutableMatrix4 = number[];

/** Pinhole camera in pixels of a `width` × `height` picture whose origin is the top left corner of the top left pixel. */
export type Intrinsics = {
  fx: number;
  fy: number;
  cx: number;
  cy: number;
  width: number;
  height: number;
};

export type Vector2 = readonly [number, number];
export type Vector3 = readonly [number, number, number];
/** A rotation: unit quaternion x, y, z, w. */
export type Quaternion = readonly [number, number, number, number];

/** One that is written anew. */
export type MutableQuaternion = [number, number, number, number];

/** Applies a rigid or affine matrix to a point. */
export function transformPoint(matrix: Matrix4, [x, y, z]: Vector3): Vector3 {
  const m = (index: number) => matrix[index] ?? Number.NaN;
  return [
    m(0) * x + m(4) * y + m(8) * z + m(12),
    m(1) * x + m(5) * y + m(9) * z + m(13),
    m(2) * x + m(6) * y + m(10) * z + m(14),
  ];
}

/**
 * Projects a point of the camera's frame (metres, x right, y up, looking down −z) to pixels;
 * null when the point is not in front of the camera.
 */
export function projectPoint(intrinsics: Intrinsics, [x, y, z]: Vector3): Vector2 | null {
  if (z >= 0) return null;
  return [intrinsics.cx + (intrinsics.fx * x) / -z, intrinsics.cy - (intrinsics.fy * y) / -z];
}

/** The image target's four corners in metres, centre at the origin: top left, top right, bottom right, bottom left. */
export function targetCorners(widthMetres: number, heightMetres: number): readonly Vector3[] {
  const x = widthMetres / 2;
  const y = heightMetres / 2;
  return [
    [-x, y, 0],
    [x, y, 0],
    [x, -y, 0],
    [-x, -y, 0],
  ];
}
