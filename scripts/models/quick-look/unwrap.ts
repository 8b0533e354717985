import * as watlas from 'watlas';
import type { Surface } from './read-surface.ts';

/** A surface laid out flat: its vertices doubled where the layout has seams. */
export interface Unwrapped {
  /** The vertex of the surface that each vertex was made from. */
  origins: Uint32Array;
  /** Place in the picture, texels, origin at the top left. */
  texels: Float32Array;
  /** The same triangles, in the surface's order. */
  indices: Uint32Array;
}

/** Empty texels around each chart, so that no colour of a neighbour bleeds in when it is seen from afar. */
const PADDING_TEXELS = 3;

/** Lays a surface out on a square picture of `side` texels, every square metre getting alike many. */
export async function unwrap(surface: Surface, side: number): Promise<Unwrapped> {
  await watlas.Initialize();
  const atlas = new watlas.Atlas();
  try {
    atlas.addMesh({
      vertexPositionData: surface.positions,
      vertexCount: surface.positions.length / 3,
      vertexPositionStride: 12,
      vertexNormalData: surface.normals,
      vertexNormalStride: 12,
      vertexUvData: surface.uvs,
      vertexUvStride: 8,
      indexData: surface.indices,
      indexCount: surface.indices.length,
      faceMaterialData: surface.faceMaterials,
    });
    atlas.computeCharts({ maxIterations: 1 });
    pack(atlas, side);
    const mesh = atlas.getMesh(0);
    const indices = new Uint32Array(mesh.indexCount);
    if (!mesh.getIndexArray(indices)) throw new Error('the layout has no triangles');
    const origins = new Uint32Array(mesh.vertexCount);
    const texels = new Float32Array(mesh.vertexCount * 2);
    const scale = side / Math.max(atlas.width, atlas.height);
    for (let vertex = 0; vertex < mesh.vertexCount; vertex += 1) {
      const { uv, xref } = mesh.getVertex(vertex);
      origins[vertex] = xref;
      texels[vertex * 2] = uv[0] * scale;
      texels[vertex * 2 + 1] = uv[1] * scale;
    }
    return { origins, texels, indices };
  } finally {
    atlas.delete();
  }
}

/** Finds by halving how many texels a metre may get so that all charts fit on one picture. */
function pack(atlas: InstanceType<typeof watlas.Atlas>, side: number): void {
  const at = (texelsPerUnit: number) =>
    atlas.packCharts({ texelsPerUnit, resolution: side, padding: PADDING_TEXELS, bilinear: true });
  let fits = 0;
  let tooMany = 0;
  let density = 16;
  for (let round = 0; round < 12; round += 1) {
    at(density);
    if (atlas.atlasCount === 1) fits = density;
    else tooMany = density;
    if (tooMany > 0 && fits > 0 && tooMany / fits < 1.05) break;
    density = tooMany === 0 ? density * 2 : fits === 0 ? density / 2 : (fits + tooMany) / 2;
  }
  if (fits === 0) throw new Error('the surface does not fit on one picture');
  at(fits);
}
