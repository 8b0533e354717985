import type { Detail, PartMesh } from '../kit/part-set.ts';
import { translated } from '../kit/translate.ts';
import { addScaled, type Vec3 } from '../kit/vector.ts';
import type { SiteModel } from '../site-model.ts';
import { bakeOcclusion } from './bake-occlusion.ts';
import { surfaceColour } from './surface-colour.ts';

/** Rays per place in finished models. */
export const SHADE_RAYS = 36;

/** Bakes the shade of a piece's meshes, cast by itself and by the pieces that the site names for it. */
export function shadePiece(
  site: SiteModel,
  piece: string,
  detail: Detail,
  meshes: readonly PartMesh[],
  rays = SHADE_RAYS,
): void {
  const occluders = occludersOf(site, piece, detail);
  const partOf = new Map([...meshes, ...occluders].map((part) => [part.mesh, part]));
  bakeOcclusion(
    meshes.map(({ mesh }) => mesh),
    {
      rays,
      occluders: occluders.map(({ mesh }) => mesh),
      lift: (mesh) => (partOf.get(mesh)?.material === 'roof' ? 0.24 : 0.03),
      least: (mesh) => site.leastLight?.[partOf.get(mesh)?.part ?? ''] ?? 0,
      colour: (mesh, vertex) => surfaceColour(partOf.get(mesh)?.material ?? 'stone', mesh, vertex),
    },
  );
}

/** A layer's meshes, shaded piece by piece and set in their places; throws when the site has no such layer. */
export function shadedLayer(
  site: SiteModel,
  layerId: string,
  detail: Detail,
  rays = SHADE_RAYS,
): PartMesh[] {
  const layer = site.layers.find(({ id }) => id === layerId);
  if (!layer) throw new Error(`Layers are: ${site.layers.map(({ id }) => id).join(', ')}.`);
  return layer.pieces.flatMap(({ piece, offset = [0, 0, 0] }) => {
    const build = site.pieces[piece];
    if (!build) throw new Error(`Layer ${layerId} names the unknown piece ${piece}.`);
    const meshes = build(detail).list();
    if (rays > 0) shadePiece(site, piece, detail, meshes, rays);
    return meshes.map((part) => ({ ...part, mesh: translated(part.mesh, offset) }));
  });
}

/** The pieces that shade a piece, as they stand beside it. */
export function occludersOf(site: SiteModel, piece: string, detail: Detail): PartMesh[] {
  return (site.shadedBy?.[piece] ?? []).flatMap((other) => {
    const build = site.pieces[other];
    const offset = offsetBeside(site, piece, other);
    if (!build || !offset)
      throw new Error(`${site.site}: ${piece} is shaded by ${other}, and no layer shows both`);
    return build(detail)
      .list()
      .map((part) => ({ ...part, mesh: translated(part.mesh, offset) }));
  });
}

/** Where another piece stands as seen from a piece, in the first layer that shows both. */
function offsetBeside(site: SiteModel, piece: string, other: string): Vec3 | undefined {
  for (const { pieces } of site.layers) {
    const own = pieces.find((placed) => placed.piece === piece);
    const beside = pieces.find((placed) => placed.piece === other);
    if (own && beside) return addScaled(beside.offset ?? [0, 0, 0], own.offset ?? [0, 0, 0], -1);
  }
  return undefined;
}
