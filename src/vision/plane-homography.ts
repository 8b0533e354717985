import type { Intrinsics, Matrix4 } from '../domain/pose.ts';

/** 3×3 matrix, row by row, that takes one plane's homogeneous points to another's. */
export type Homography = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Takes points of the target's plane (metres, z = 0) to pixels of the camera's picture. */
export function planeToPixels(intrinsics: Intrinsics, modelView: Matrix4): Homography {
  const m = (index: number) => modelView[index] ?? Number.NaN;
  const { fx, fy, cx, cy } = intrinsics;
  const column = (x: number, y: number, z: number) =>
    [fx * x - cx * z, -fy * y - cy * z, -z] as const;
  const right = column(m(0), m(1), m(2));
  const up = column(m(4), m(5), m(6));
  const origin = column(m(12), m(13), m(14));
  return [right[0], up[0], origin[0], right[1], up[1], origin[1], right[2], up[2], origin[2]];
}

/** The way back; throws a RangeError when the plane is seen edge on, where there is none. */
export function invertHomography(h: Homography): Homography {
  const [a, b, c, d, e, f, g, i, j] = h;
  const determinant = a * (e * j - f * i) - b * (d * j - f * g) + c * (d * i - e * g);
  if (determinant === 0) throw new RangeError('the plane is seen edge on');
  const k = 1 / determinant;
  return [
    (e * j - f * i) * k,
    (c * i - b * j) * k,
    (b * f - c * e) * k,
    (f * g - d * j) * k,
    (a * j - c * g) * k,
    (c * d - a * f) * k,
    (d * i - e * g) * k,
    (b * g - a * i) * k,
    (a * e - b * d) * k,
  ];
}

/** Where a point goes, together with its homogeneous weight, negative behind the camera. */
export function applyHomography(
  h: Homography,
  x: number,
  y: number,
): { x: number; y: number; weight: number } {
  const weight = h[6] * x + h[7] * y + h[8];
  return {
    x: (h[0] * x + h[1] * y + h[2]) / weight,
    y: (h[3] * x + h[4] * y + h[5]) / weight,
    weight,
  };
}
