import type { SiteModels } from './site-models.ts';

type Point = readonly [number, number, number];
type Hotspot = { part: string; layer?: string | undefined; position: Point };

/**
 * Where a hotspot is in a layer, metres in the model's frame: its position is written for its own
 * layer, or the first in which its part stands, and goes along where the piece stands elsewhere.
 */
export function hotspotPosition(models: SiteModels, layerId: string, hotspot: Hotspot): Point {
  const here = offsetOf(models, layerId, hotspot.part);
  const home = models.layers.map(({ id }) => id).find((id) => isHome(models, id, hotspot));
  const written = home === undefined ? null : offsetOf(models, home, hotspot.part);
  const { position } = hotspot;
  if (here === null || written === null) return position;
  return [
    position[0] + here[0] - written[0],
    position[1] + here[1] - written[1],
    position[2] + here[2] - written[2],
  ];
}

function isHome(models: SiteModels, layerId: string, { layer, part }: Hotspot): boolean {
  return layer === undefined ? offsetOf(models, layerId, part) !== null : layer === layerId;
}

/** Where the piece with a part stands in a layer; null where the part does not stand. */
function offsetOf(models: SiteModels, layerId: string, part: string): Point | null {
  const layer = models.layers.find(({ id }) => id === layerId);
  const placed = layer?.pieces.find(({ piece }) => models.pieces[piece]?.parts.includes(part));
  return placed?.offset ?? null;
}
