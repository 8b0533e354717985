import { readFile } from 'node:fs/promises';
import { type SiteModels, siteModelsSchema } from '#domain/site-models.ts';

/** What `src/content/models/SITE.json` lists; undefined when a site has no model, throws when the list is of another shape. */
export async function readSiteModels(siteId: string): Promise<SiteModels | undefined> {
  const text = await readFile(`src/content/models/${siteId}.json`, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : siteModelsSchema.parse(JSON.parse(text));
}

/** A layer's files under `public/models` at the finest level, each with its place in metres; throws when there is no such layer. */
export function finestFiles(
  models: SiteModels,
  layerId: string,
): { path: string; offset: readonly [number, number, number] }[] {
  const layer = models.layers.find(({ id }) => id === layerId);
  if (layer === undefined)
    throw new Error(
      `${models.site} has the layers ${models.layers.map(({ id }) => id).join(', ')}, not ${layerId}.`,
    );
  return layer.pieces.map(({ piece, offset }) => {
    const levels = models.pieces[piece]?.levels ?? [];
    const finest = levels.find(({ level }) => level === 'hero') ?? levels.at(-1);
    if (finest === undefined) throw new Error(`${models.site} lists no file of "${piece}".`);
    return { path: finest.url.replace(/^\/models\//, ''), offset };
  });
}
