import type { Detail } from './kit/part-set.ts';
import { pieceFile } from './pipeline/piece-file.ts';
import type { SiteModel } from './site-model.ts';

/** Paths under public/models of a layer's pieces, each with its place; throws when the site has no such layer. */
export function layerFiles(
  { site, layers }: SiteModel,
  layerId: string,
  level: Detail,
): { path: string; offset: readonly [number, number, number] }[] {
  const layer = layers.find(({ id }) => id === layerId);
  if (!layer) throw new Error(`${site} has the layers ${layers.map(({ id }) => id).join(', ')}.`);
  return layer.pieces.map(({ piece, offset = [0, 0, 0] }) => ({
    path: pieceFile({ site, piece, level }),
    offset,
  }));
}
