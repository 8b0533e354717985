import type { NarrationManifest } from '#domain/narration-manifest.ts';
import type { Site } from '#domain/site.ts';
import type { SiteModels } from '#domain/site-models.ts';

/** A site with what is told to other catalogues about it. */
export type DescribedSite = {
  site: Site;
  models: SiteModels;
  narration: NarrationManifest;
  /** Scheme and host before every path, such as `https://hue.example`. */
  origin: string;
  /** Address of the licence of texts, pictures and models. */
  rights: string;
};

export type ModelFile = { url: string; bytes: number };

/** The files of the layer that is seen first, at the middle level, else the finest there is. */
export function firstModels({ layers, pieces }: SiteModels): readonly ModelFile[] {
  return (layers[0]?.pieces ?? []).flatMap(({ piece }) => {
    const levels = pieces[piece]?.levels ?? [];
    const chosen = levels.find(({ level }) => level === 'mid') ?? levels.at(-1);
    return chosen === undefined ? [] : [{ url: chosen.url, bytes: chosen.bytes }];
  });
}
