import type { SiteModels } from './site-models.ts';

/** Levels of detail, coarsest first. */
export const MODEL_LEVELS = ['far', 'mid', 'hero'] as const;

export type ModelLevelName = (typeof MODEL_LEVELS)[number];

/**
 * The levels to load one after the other, up to the finest that is wanted: from the coarsest for a quick
 * first sight, else from the one that stands already (null for none); the wanted one alone when that is coarser.
 */
export function levelsUpTo(
  finest: ModelLevelName,
  standing: ModelLevelName | null = null,
): readonly ModelLevelName[] {
  const last = MODEL_LEVELS.indexOf(finest);
  const first = standing === null ? 0 : MODEL_LEVELS.indexOf(standing) + 1;
  return first > last + 1 ? [finest] : MODEL_LEVELS.slice(first, last + 1);
}

/** A file of a layer, with where its piece stands, metres, and the textures it wears. */
export type LayerFile = {
  url: string;
  bytes: number;
  offset: readonly [number, number, number];
  textures: readonly { url: string; bytes: number }[];
};

/**
 * The files of a layer at a level, or at the nearest coarser one that a piece has; a finer file that
 * is held already is taken instead. The layer that is seen first with null; throws where there is no
 * such layer.
 */
export function layerFiles(
  models: SiteModels,
  layerId: string | null,
  level: ModelLevelName,
  isHeld: (url: string) => boolean = () => false,
): readonly LayerFile[] {
  const layer =
    layerId === null ? models.layers[0] : models.layers.find(({ id }) => id === layerId);
  if (layer === undefined) throw new RangeError(`${models.site} has no model of "${layerId}"`);
  const finest = MODEL_LEVELS.indexOf(level);
  return layer.pieces.map(({ piece, offset }) => {
    const levels = models.pieces[piece]?.levels ?? [];
    const fits = (one: { level: ModelLevelName; url: string }) =>
      MODEL_LEVELS.indexOf(one.level) <= finest || isHeld(one.url);
    const found = levels.findLast(fits) ?? levels[0];
    if (found === undefined) throw new RangeError(`${models.site} has no piece "${piece}"`);
    const { url, bytes } = found;
    const textures = found.textures.map((texture) => ({
      url: texture,
      bytes: models.textures[texture]?.bytes ?? 0,
    }));
    return { url, bytes, offset, textures };
  });
}
