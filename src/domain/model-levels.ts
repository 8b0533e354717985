import type { SiteModels } from './site-models.ts';

/** Levels of detail, coarsest first. */
export const MODEL_LEVELS = ['far', 'mid', 'hero'] as const;

export type ModelLevelName = (typeof MODEL_LEVELS)[number];

/** Below this much memory, gigabytes, a device keeps the middle level; browsers round to powers of two. */
const HERO_NEEDS_GIGABYTES = 6;

/**
 * `memoryGigabytes` is undefined where the browser does not tell; a slow device draws only the
 * coarsest level, one that saves data fetches no more than the middle one.
 */
export type DevicePower = {
  memoryGigabytes: number | undefined;
  isSlow: boolean;
  savesData: boolean;
};

/** The levels to load one after the other: the coarsest for a quick first sight, the finest only where the device is strong. */
export function levelsFor({
  memoryGigabytes,
  isSlow,
  savesData,
}: DevicePower): readonly ModelLevelName[] {
  if (isSlow) return ['far'];
  const isStrong = memoryGigabytes === undefined || memoryGigabytes >= HERO_NEEDS_GIGABYTES;
  return isStrong && !savesData ? MODEL_LEVELS : ['far', 'mid'];
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
