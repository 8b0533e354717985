import type { Locale } from './locale.ts';
import { type NarrationManifest, NO_NARRATION_FILES, narrationSentences } from './narration.ts';
import type { ImageTarget } from './ports/image-tracker.ts';
import type { NarrationSentence } from './ports/narrator.ts';
import type { Site, SiteSign } from './site.ts';
import type { SiteId } from './site-id.ts';

/** All sites whose content is there, with what is derived from it. */
export type SiteLibrary = {
  /** Null for a site whose content is not there yet. */
  findSite: (siteId: SiteId) => Site | null;
  /** The story of a site in one language, or the nearest that each sentence has. */
  sentencesOf: (site: Site, locale: Locale) => readonly NarrationSentence[];
  /** What the tracker looks for: one target for each site. */
  targets: readonly ImageTarget[];
};

/** Joins the sites to their sound files, `narration` by site. */
export function createSiteLibrary(
  sites: readonly Site[],
  narration: ReadonlyMap<SiteId, NarrationManifest>,
): SiteLibrary {
  return {
    findSite: (siteId) => sites.find((site) => site.id === siteId) ?? null,
    sentencesOf: (site, locale) =>
      narrationSentences(site, locale, narration.get(site.id) ?? NO_NARRATION_FILES),
    targets: sites.flatMap(imageTarget),
  };
}

/**
 * The size of print that a site's target is taken for: the A3 sign, else the first one listed. A
 * camera alone cannot tell a near postcard from a far sheet; what stands on it looks the same.
 */
export function assumedSign(site: Pick<Site, 'signs'>): SiteSign | null {
  return site.signs.find((sign) => sign.id === 'a3') ?? site.signs[0] ?? null;
}

function imageTarget(site: Site): ImageTarget[] {
  const sign = assumedSign(site);
  if (sign === null) return [];
  return [
    {
      siteId: site.id,
      widthMetres: sign.targetWidthMetres,
      heightMetres: sign.targetHeightMetres,
      targetsUrl: '/markers/signs.targets',
      featuresUrl: `/markers/${site.id}.mind`,
    },
  ];
}
