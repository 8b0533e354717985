import type { ModelPiece, SiteModels } from './site-models.ts';

/** What the pieces of a layer fill together, metres; throws where the list has no such layer. */
export function layerBox(models: SiteModels, layerId: string | null): ModelPiece['box'] {
  const layer = models.layers.find(({ id }) => id === layerId);
  if (layer === undefined) throw new RangeError(`${models.site} has no model of "${layerId}"`);
  const box: ModelPiece['box'] = {
    min: [Infinity, Infinity, Infinity],
    max: [-Infinity, -Infinity, -Infinity],
  };
  for (const { piece, offset } of layer.pieces) {
    const own = models.pieces[piece]?.box;
    if (own === undefined) throw new RangeError(`${models.site} has no piece "${piece}"`);
    for (const axis of [0, 1, 2] as const) {
      box.min[axis] = Math.min(box.min[axis], own.min[axis] + offset[axis]);
      box.max[axis] = Math.max(box.max[axis], own.max[axis] + offset[axis]);
    }
  }
  return box;
}

/** Ids of all parts that stand in a layer; all that were built with null. */
export function partsOf(models: SiteModels, layerId: string | null = null): ReadonlySet<string> {
  const pieces =
    layerId === null
      ? Object.keys(models.pieces)
      : (models.layers.find(({ id }) => id === layerId)?.pieces ?? []).map(({ piece }) => piece);
  return new Set(pieces.flatMap((piece) => models.pieces[piece]?.parts ?? []));
}
