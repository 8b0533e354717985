import type { Intrinsics } from './pose.ts';

/** Field of view across the shorter side of a picture, taken where the camera does not tell its own. */
export const ASSUMED_FIELD_OF_VIEW_DEGREES = 45;

/**
 * A centred pinhole camera with square pixels whose field of view is measured across the shorter
 * side, so that turning a phone between portrait and landscape keeps its focal length.
 */
export function intrinsicsFromFieldOfView(
  width: number,
  height: number,
  shorterSideDegrees: number = ASSUMED_FIELD_OF_VIEW_DEGREES,
): Intrinsics {
  const focal = Math.min(width, height) / 2 / Math.tan((shorterSideDegrees * Math.PI) / 360);
  return { fx: focal, fy: focal, cx: width / 2, cy: height / 2, width, height };
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
