import type { Locale } from './locale.ts';
import { type NarrationManifest, NO_NARRATION_FILES, narrationSentences } from './narration.ts';
import type { PartBases, ReconstructionOutline } from './part-basis.ts';
import type { ImageTarget } from './ports/image-tracker.ts';
import type { NarrationSentence } from './ports/narrator.ts';
import { joinSite, type ShownSite } from './shown-site.ts';
import type { Site, SiteSign } from './site.ts';
import { SITE_IDS, type SiteId } from './site-id.ts';
import type { SiteModels } from './site-models.ts';

/** How the files of one site are brought in, each when it is first asked for. */
export type SiteFiles = {
  site: () => Promise<Site>;
  reconstruction: () => Promise<ReconstructionOutline>;
  bases: () => Promise<PartBases>;
  models: () => Promise<SiteModels>;
  narration: () => Promise<NarrationManifest>;
};

/** The sites whose content is there, loaded one by one, with what is derived from them. */
export type SiteLibrary = {
  /** In the order of SITE_IDS. */
  siteIds: readonly SiteId[];
  /** Null for a site that has not been loaded. */
  findSite: (siteId: SiteId) => ShownSite | null;
  /** Loads a site once; after a failure the next call tries anew. Rejects for a site without content. */
  loadSite: (siteId: SiteId) => Promise<ShownSite>;
  /** How the parts of a site are known; null until they have been loaded. */
  findBases: (siteId: SiteId) => PartBases | null;
  /** Loads those words once, as `loadSite` does. */
  loadBases: (siteId: SiteId) => Promise<PartBases>;
  /** The story of a loaded site in one language, or the nearest that each sentence has. */
  sentencesOf: (
    site: Pick<Site, 'id' | 'narration'>,
    locale: Locale,
  ) => readonly NarrationSentence[];
  /** What the tracker looks for: one target for each site. */
  loadTargets: () => Promise<readonly ImageTarget[]>;
};

/** A library of these sites. */
export function createSiteLibrary(files: ReadonlyMap<SiteId, SiteFiles>): SiteLibrary {
  const siteIds = SITE_IDS.filter((siteId) => files.has(siteId));
  const narration = new Map<SiteId, NarrationManifest>();

  function filesOf(siteId: SiteId): SiteFiles {
    const file = files.get(siteId);
    if (file === undefined) throw new Error(`no content of ${siteId}`);
    return file;
  }

  const shownSites = keepLoaded(async (siteId) => {
    const file = filesOf(siteId);
    const [site, reconstruction, models, spoken] = await Promise.all([
      file.site(),
      file.reconstruction(),
      file.models(),
      file.narration(),
    ]);
    narration.set(siteId, spoken);
    return joinSite(site, reconstruction, models);
  });
  const bases = keepLoaded(async (siteId) => filesOf(siteId).bases());

  return {
    siteIds,
    findSite: shownSites.find,
    loadSite: shownSites.load,
    findBases: bases.find,
    loadBases: bases.load,
    sentencesOf: (site, locale) =>
      narrationSentences(site, locale, narration.get(site.id) ?? NO_NARRATION_FILES),
    loadTargets: async () => {
      const sites = await Promise.all([...files.values()].map(({ site }) => site()));
      return sites.flatMap(imageTarget);
    },
  };
}

/** Loads each thing once and keeps it; what failed is asked for anew. */
function keepLoaded<Value>(read: (siteId: SiteId) => Promise<Value>) {
  const loading = new Map<SiteId, Promise<Value>>();
  const loaded = new Map<SiteId, Value>();
  const load = async (siteId: SiteId) => {
    const value = await read(siteId);
    loaded.set(siteId, value);
    return value;
  };
  return {
    find: (siteId: SiteId) => loaded.get(siteId) ?? null,
    load: (siteId: SiteId) => {
      const known = loading.get(siteId);
      if (known !== undefined) return known;
      const work = load(siteId);
      loading.set(siteId, work);
      work.catch(() => loading.delete(siteId));
      return work;
    },
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
