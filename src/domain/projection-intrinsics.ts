import type { Intrinsics, Matrix4 } from './pose.ts';

/**
 * The pinhole camera of a `width` × `height` picture that fills a view with this projection
 * (column-major, as WebXR gives it): where the device itself has measured its camera.
 */
export function intrinsicsOfProjection(
  projection: Matrix4 | Float32Array,
  width: number,
  height: number,
): Intrinsics {
  const at = (index: number) => projection[index] ?? Number.NaN;
  return {
    fx: (width / 2) * at(0),
    fy: (height / 2) * at(5),
    cx: (width / 2) * (1 - at(8)),
    // The projection counts from the bottom, a picture from the top.
    cy: (height / 2) * (1 + at(9)),
    width,
    height,
  };
}

/** Pixels that the tracker looks at; more cost it time and gain nothing. */
const LOOKED_AT_PIXELS = 640 * 360;

/** The size at which a device's camera picture is looked at: of its shape, its width a multiple of 4 (four greys go into one colour). */
export function lookedAtPicture(width: number, height: number): { width: number; height: number } {
  const shrink = Math.min(1, Math.sqrt(LOOKED_AT_PIXELS / (width * height)));
  return {
    width: Math.max(64, 4 * Math.round((width * shrink) / 4)),
    height: Math.max(64, Math.round(height * shrink)),
  };
}
