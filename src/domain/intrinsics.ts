import type { Intrinsics } from './pose.ts';

/**
 * A centred pinhole camera with square pixels whose field of view is measured across the shorter
 * side, so that turning a phone between portrait and landscape keeps its focal length.
 */
export function intrinsicsFromFieldOfView(
  width: number,
  height: number,
  shorterSideDegrees: number,
): Intrinsics {
  const focal = Math.min(width, height) / 2 / Math.tan((shorterSideDegrees * Math.PI) / 360);
  return { fx: focal, fy: focal, cx: width / 2, cy: height / 2, width, height };
}

/** Field of view across the shorter side of a 4:3 picture, taken where the camera does not tell its own. */
export const ASSUMED_FIELD_OF_VIEW_DEGREES = 45;

/**
 * The camera that a picture of this size is taken to come from. Its field of view is the same across
 * the diagonal for every shape: phones cut their 16:9 pictures out of a 4:3 sensor, so that these
 * lose height and keep nearly all their width.
 */
export function assumedIntrinsics(width: number, height: number): Intrinsics {
  const focal = intrinsicsFromFieldOfView(4, 3, ASSUMED_FIELD_OF_VIEW_DEGREES).fx;
  const scaled = (focal * Math.hypot(width, height)) / Math.hypot(4, 3);
  return { fx: scaled, fy: scaled, cx: width / 2, cy: height / 2, width, height };
}

/** The same camera for its picture at another size of the same shape; sizes in pixels. */
export function scaleIntrinsics(intrinsics: Intrinsics, width: number, height: number): Intrinsics {
  const across = width / intrinsics.width;
  const down = height / intrinsics.height;
  return {
    fx: intrinsics.fx * across,
    fy: intrinsics.fy * down,
    cx: intrinsics.cx * across,
    cy: intrinsics.cy * down,
    width,
    height,
  };
}
