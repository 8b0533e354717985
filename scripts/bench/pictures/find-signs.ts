import { LEAST_FOUND } from '#domain/pictured-signs.ts';
import { type SearchView, searchViews } from '#domain/search-views.ts';
import { createImageTracker } from '#vision/image-tracker.ts';
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
const LOOKS_MS = [0, 33] as const;

/** Searches a picture as the app does: the same views, engine, looks and threshold. */
export async function findSigns(picture: GreyPicture, targets: Uint8Array): Promise<Finding> {
  const begun = performance.now();
  let views = 0;
  let best = 0;
  const found = new Set<string>();
  for (const round of searchViews(picture)) {
    for (const view of round) {
      views += 1;
      for (const { targetId, quality } of await look(picture, view, targets)) {
        best = Math.max(best, quality);
        if (quality >= LEAST_FOUND) found.add(targetId);
      }
    }
    if (found.size > 0) break;
  }
  return { found: [...found], best, views, ms: performance.now() - begun };
}

async function look(picture: GreyPicture, view: SearchView, targets: Uint8Array) {
  const { luma } = shrinkImage(cut(picture, view), view.across, view.down);
  const engine = await createImageTracker({
    targets,
    width: view.across,
    height: view.down,
    maxSigns: MOST_SIGNS,
  });
  const looks = LOOKS_MS.map((timeMs) => engine.process(luma, timeMs));
  engine.dispose();
  return (looks.at(-1) ?? []).filter(({ state }) => state === 'tracked');
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
