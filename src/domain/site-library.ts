import type { Locale } from './locale.ts';
import { narrationSentences } from './narration.ts';
import {
  type NarrationManifest,
  NO_NARRATION_FILES,
  type TrackKind,
} from './narration-manifest.ts';
import type { PartBases, ReconstructionOutline } from './part-basis.ts';
import type { ImageTarget } from './ports/image-tracker.ts';
import { printSize, type PrintSizeId } from './print-sizes.ts';
import type { NarrationSentence } from './ports/narrator.ts';
import { joinSite, type ShownSite } from './shown-site.ts';
import type { Site } from './site.ts';
import type { SiteId } from './site-id.ts';
import { inTourOrder, type SiteOutline } from './site-outline.ts';
import type { SiteModels } from './site-models.ts';
import type { ToldSite } from './told-segments.ts';

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
  /** In the order of the tour. */
  siteIds: readonly SiteId[];
  /** What every screen knows of every site, in the same order. */
  outlines: readonly SiteOutline[];
  /** Null for a site that has not been loaded. */
  findSite: (siteId: SiteId) => ShownSite | null;
  /** Loads a site once; after a failure the next call tries anew. Rejects for a site without content. */
  loadSite: (siteId: SiteId) => Promise<ShownSite>;
  /** How the parts of a site are known; null until they have been loaded. */
  findBases: (siteId: SiteId) => PartBases | null;
  /** Loads those words once, as `loadSite` does. */
  loadBases: (siteId: SiteId) => Promise<PartBases>;
  /** What is told of a loaded site, the story unless another kind is asked for, in one language or the nearest that each sentence has. */
  sentencesOf: (
    site: ToldSite & { id: SiteId },
    locale: Locale,
    kind?: TrackKind,
  ) => readonly NarrationSentence[];
  /** What the tracker looks for: one target for each site, as wide as on this print. */
  targetsOf: (print: PrintSizeId) => readonly ImageTarget[];
};

/** A library of the sites that have an outline and files. */
export function createSiteLibrary(
  known: readonly SiteOutline[],
  files: ReadonlyMap<SiteId, SiteFiles>,
): SiteLibrary {
  const outlines = inTourOrder(known.filter(({ id }) => files.has(id)));
  const siteIds = outlines.map(({ id }) => id);
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
    outlines,
    findSite: shownSites.find,
    loadSite: shownSites.load,
    findBases: bases.find,
    loadBases: bases.load,
    sentencesOf: (site, locale, kind) =>
      narrationSentences(site, locale, narration.get(site.id) ?? NO_NARRATION_FILES, kind),
    targetsOf: (print) => siteIds.map((siteId) => imageTarget(siteId, print)),
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

function imageTarget(siteId: SiteId, print: PrintSizeId): ImageTarget {
  const { target } = printSize(print);
  return {
    siteId,
    widthMetres: target.width,
    heightMetres: target.height,
    targetsUrl: '/markers/signs.targets',
    featuresUrl: `/markers/${siteId}.mind`,
  };
}
