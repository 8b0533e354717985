import type { Intrinsics, Vector2 } from './pose.ts';

/** Width and height in one unit: a picture's pixels, or an element's CSS pixels. */
export type Size = { width: number; height: number };

/** How `object-fit: cover` shows a picture: a CSS pixel is `scale` × picture pixel + offset; what sticks out is cropped. */
export type CoverFit = { scale: number; offsetX: number; offsetY: number };

/** Distances from the camera between which things are drawn, metres. */
export type DepthRange = { nearMetres: number; farMetres: number };

/** Fits a picture into an element as `object-fit: cover` does: filled, centred, cropped on one axis. */
export function coverFit(picture: Size, element: Size): CoverFit {
  const scale = Math.max(element.width / picture.width, element.height / picture.height);
  return {
    scale,
    offsetX: (element.width - picture.width * scale) / 2,
    offsetY: (element.height - picture.height * scale) / 2,
  };
}

/** From the picture's pixels to the element's CSS pixels; origins at the top left corners. */
export function pictureToElement(fit: CoverFit, [x, y]: Vector2): Vector2 {
  return [x * fit.scale + fit.offsetX, y * fit.scale + fit.offsetY];
}

/** From the element's CSS pixels to the picture's pixels; points outside the crop give pixels that are not shown. */
export function elementToPicture(fit: CoverFit, [x, y]: Vector2): Vector2 {
  return [(x - fit.offsetX) / fit.scale, (y - fit.offsetY) / fit.scale];
}

/**
 * Projection matrix (column-major, camera looking down −z, clip space −1 to 1) that draws over the
 * element exactly what the pinhole camera saw in the picture under it. Written into `out`, 16 numbers.
 */
export function coverProjection(
  camera: Intrinsics,
  element: Size,
  { nearMetres, farMetres }: DepthRange,
  out: number[],
): number[] {
  // coverFit written out: this runs in every frame and must allocate nothing.
  const scale = Math.max(element.width / camera.width, element.height / camera.height);
  const depth = farMetres - nearMetres;
  // Each number by itself: to set the length or to fill makes a new store.
  if (out.length > 16) out.length = 16;
  for (let index = 0; index < 16; index += 1) out[index] = 0;
  out[0] = (2 * scale * camera.fx) / element.width;
  out[5] = (2 * scale * camera.fy) / element.height;
  out[8] = (2 * scale * (camera.width / 2 - camera.cx)) / element.width;
  out[9] = (2 * scale * (camera.cy - camera.height / 2)) / element.height;
  out[10] = -(farMetres + nearMetres) / depth;
  out[11] = -1;
  out[14] = (-2 * farMetres * nearMetres) / depth;
  return out;
}
