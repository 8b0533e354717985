import { type NarrationManifest, NO_NARRATION_FILES } from '#domain/narration-manifest.ts';
import type { PartBases, ReconstructionOutline } from '#domain/part-basis.ts';
import type { Site } from '#domain/site.ts';
import type { SiteId } from '#domain/site-id.ts';
import { createSiteLibrary, type SiteFiles, type SiteLibrary } from '#domain/site-library.ts';
import type { SiteModels } from '#domain/site-models.ts';
import type { SiteOutline } from '#domain/site-outline.ts';

// All were checked against their schemas when the app was built; each is fetched when its site is shown.
const SITES = import.meta.glob<Site>('../content/sites/*.json', { import: 'default' });
const OUTLINES = import.meta.glob<SiteOutline>('../content/sites/*.json', {
  query: '?outline',
  import: 'default',
  eager: true,
});
const RECONSTRUCTIONS = import.meta.glob<ReconstructionOutline>(
  '../content/reconstructions/*.json',
  { import: 'default' },
);
const BASES = import.meta.glob<PartBases>('../content/reconstructions/*.json', {
  query: '?basis',
  import: 'default',
});
const MODELS = import.meta.glob<SiteModels>('../content/models/*.json', { import: 'default' });
const NARRATION = import.meta.glob<NarrationManifest>('../content/narration/*.json', {
  import: 'default',
});

/** Every site of the build, by its content files. */
export function openSiteLibrary(): SiteLibrary {
  return createSiteLibrary(Object.values(OUTLINES), siteFiles());
}

function siteFiles(): Map<SiteId, SiteFiles> {
  const files = new Map<SiteId, SiteFiles>();
  for (const [path, site] of Object.entries(SITES)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const siteId = name.slice(0, -'.json'.length);
    const reconstruction = RECONSTRUCTIONS[`../content/reconstructions/${name}`];
    const bases = BASES[`../content/reconstructions/${name}`];
    const models = MODELS[`../content/models/${name}`];
    const narration = NARRATION[`../content/narration/${name}`];
    if (reconstruction === undefined || bases === undefined) continue;
    if (models === undefined) continue;
    const silent = () => Promise.resolve(NO_NARRATION_FILES);
    files.set(siteId, { site, reconstruction, bases, models, narration: narration ?? silent });
  }
  return files;
}
