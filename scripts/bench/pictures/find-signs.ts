import { searchPictureForSigns } from '#domain/pictured-signs.ts';
import { targetCorners } from '#domain/pose.ts';
import type { PicturedSign, PicturePoint } from '#domain/ports/picture-reader.ts';
import { ASSUMED_PRINT_SIZE, printSize } from '#domain/print-sizes.ts';
import type { SearchView } from '#domain/search-views.ts';
import { createImageTracker } from '#vision/image-tracker.ts';
import { applyHomography, planeToPixels } from '#vision/plane-homography.ts';
import { shrinkImage } from '#vision/targets/shrink-image.ts';
import type { GreyPicture } from '../tracking/picture/grey-picture.ts';

/** What the app would say of a picture, and what came nearest to it. */
export type Finding = {
  /** Sites whose signs count as found. */
  found: readonly string[];
  /** The best quality that any sign had, 0 where none came in question. */
  best: number;
  /** Frames that were looked at. */
  views: number;
  ms: number;
};

/** As many as the app follows in one picture, and the times of its two looks (src/adapters/tracking/search-picture.ts). */
const MOST_SIGNS = 4;
const TARGET = printSize(ASSUMED_PRINT_SIZE).target;
const LOOKS_MS = [0, 33] as const;

/** Searches a picture as the app does: the same views, engine, looks and threshold. */
export async function findSigns(picture: GreyPicture, targets: Uint8Array): Promise<Finding> {
  const begun = performance.now();
  let views = 0;
  let best = 0;
  const signs = await searchPictureForSigns(picture, async (view, covered) => {
    views += 1;
    const seen = await look(picture, view, covered, targets);
    best = Math.max(best, ...seen.map(({ quality }) => quality));
    return seen;
  });
  const found = signs.map(({ siteId }) => siteId);
  return { found, best, views, ms: performance.now() - begun };
}

async function look(
  picture: GreyPicture,
  view: SearchView,
  covered: readonly (readonly PicturePoint[])[],
  targets: Uint8Array,
): Promise<PicturedSign[]> {
  const [width, height] = [view.across, view.down];
  const { luma } = shrinkImage(cut(picture, view), width, height);
  for (const corners of covered) cover(luma, corners, view, picture);
  const engine = await createImageTracker({ targets, width, height, maxSigns: MOST_SIGNS });
  const looks = LOOKS_MS.map((timeMs) => engine.process(luma, timeMs));
  const camera = { ...engine.intrinsics };
  engine.dispose();
  const seen = (looks.at(-1) ?? []).filter(({ state }) => state === 'tracked');
  return seen.map(({ targetId, quality, modelView }) => {
    const plane = planeToPixels(camera, modelView);
    const corners = targetCorners(TARGET.width, TARGET.height).map(([x, y]): PicturePoint => {
      const at = applyHomography(plane, x, y);
      return [
        (view.x + (at.x * view.width) / width) / picture.width,
        (view.y + (at.y * view.height) / height) / picture.height,
      ];
    });
    return { siteId: targetId, quality, corners };
  });
}

/** Paints a convex quad grey, as the app does on its canvas. */
function cover(
  luma: Uint8Array,
  corners: readonly PicturePoint[],
  view: SearchView,
  whole: GreyPicture,
): void {
  const points = corners.map(([x, y]) => [
    ((x * whole.width - view.x) * view.across) / view.width,
    ((y * whole.height - view.y) * view.down) / view.height,
  ]);
  for (let row = 0; row < view.down; row++) {
    for (let column = 0; column < view.across; column++) {
      const sides = points.map(([x = 0, y = 0], index) => {
        const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
        return (nextX - x) * (row + 0.5 - y) - (nextY - y) * (column + 0.5 - x) >= 0;
      });
      if (sides.every((side) => side === sides[0])) luma[row * view.across + column] = 128;
    }
  }
}

function cut(picture: GreyPicture, { x, y, width, height }: SearchView): GreyPicture {
  if (width === picture.width && height === picture.height) return picture;
  const luma = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * picture.width + x;
    luma.set(picture.luma.subarray(from, from + width), row * width);
  }
  return { luma, width, height };
}
