import type { PicturedSign, PicturePoint } from './ports/picture-reader.ts';
import { type SearchView, searchViews } from './search-views.ts';
import type { Size } from './viewport.ts';

/**
 * A sign counts as found from here on: the engine has seen it agree with the whole of what is in view. No
 * picture without a sign came near it in `npm run bench:pictures`.
 */
export const LEAST_FOUND = 0.5;

/** From here on nothing speaks against it. */
export const SURE = 0.75;

/** How sure it is that a sign was found. */
export type Sureness = 'sure' | 'likely';

/** A sign's sureness; class D: the two steps are chosen by what the bench shows, no visitor was asked. */
export function surenessOf({ quality }: Pick<PicturedSign, 'quality'>): Sureness {
  return quality >= SURE ? 'sure' : 'likely';
}

/** What several looks have found together, best first: of each site its best, and nothing that is doubtful. */
export function bestSigns(looks: readonly PicturedSign[]): PicturedSign[] {
  const found = looks.filter(({ quality }) => quality >= LEAST_FOUND);
  const best = found.toSorted((a, b) => b.quality - a.quality);
  return best.filter((sign, at) => best.findIndex(({ siteId }) => siteId === sign.siteId) === at);
}

/** Looks at a part of a picture, in which the signs with these corners have been covered. */
export type PictureLook = (
  view: SearchView,
  covered: readonly (readonly PicturePoint[])[],
) => Promise<readonly PicturedSign[]>;

/**
 * Searches a picture of this size round by round, until one has found something; then once more for others,
 * because an engine that has found one sign hardly looks for a second.
 */
export async function searchPictureForSigns(
  size: Size,
  look: PictureLook,
): Promise<PicturedSign[]> {
  const rounds = searchViews(size);
  const whole = rounds[0]?.at(-1);
  for (const round of rounds) {
    const looks: PicturedSign[] = [];
    for (const view of round) looks.push(...(await look(view, [])));
    const found = bestSigns(looks);
    if (found.length === 0 || whole === undefined) continue;
    const others = await look(
      whole,
      found.map(({ corners }) => corners),
    );
    return bestSigns([...found, ...others]);
  }
  return [];
}

/** The outline of a sign as an SVG polygon's points, in a field of 100 × 100. */
export function outlinePoints(corners: readonly PicturePoint[]): string {
  const written = (share: number) => (share * 100).toFixed(1);
  return corners.map(([x, y]) => `${written(x)},${written(y)}`).join(' ');
}
