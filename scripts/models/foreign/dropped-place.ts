import { isSiteId } from '#domain/site-id.ts';

/** The piece that a model is by itself, where no layer has a model of its own. */
export const WHOLE = 'whole';

/** What a dropped-in file builds: a piece of a site. */
export interface DroppedPlace {
  site: string;
  /** `whole`, or the id of the layer whose model it is. */
  piece: string;
}

/** Layers of a site by the site's id. */
export type LayersBySite = ReadonlyMap<string, { layers: readonly { id: string }[] }>;

/**
 * The site and piece of a file called NAME: the site NAME, or the layer LAYER of the site SITE where
 * NAME is SITE-LAYER; a name that no site has stands for itself.
 */
export function placeOf(name: string, sites: LayersBySite): DroppedPlace {
  if (sites.has(name)) return { site: name, piece: WHOLE };
  for (let at = name.lastIndexOf('-'); at > 0; at = name.lastIndexOf('-', at - 1)) {
    const [site, piece] = [name.slice(0, at), name.slice(at + 1)];
    if (sites.get(site)?.layers.some(({ id }) => id === piece)) return { site, piece };
  }
  return { site: name, piece: WHOLE };
}

/** What is wrong with a file's name, and what to call it; null for a good one. */
export function nameFault(name: string, built: readonly string[]): string | null {
  if (built.includes(name))
    return `The site ${name} is built from code. Give this model another name.`;
  if (isSiteId(name)) return null;
  const better = idOf(name);
  return `Call it by lower-case words joined by hyphens${better === '' ? '' : `: ${better}`}.`;
}

/** Words as an id: lower case, without accents, joined by hyphens; empty where nothing is left. */
export function idOf(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
