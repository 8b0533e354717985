import type { ReadPiece } from '../../../../scripts/models/check/read-piece.ts';
import type { PartMesh } from '../../../../scripts/models/kit/part-set.ts';
import { slabWithPosts } from '../small-piece.ts';

/** Meshes as if they had been read back from a file. */
export function readBack(meshes: readonly PartMesh[]): ReadPiece {
  const partIds = [...new Set(meshes.map(({ part }) => part))];
  return {
    partIds,
    offset: [0, 0, 0],
    primitives: meshes.map(({ part, material, mesh }) => ({
      material,
      positions: Float64Array.from(mesh.positions),
      parts: new Uint8Array(mesh.vertexCount).fill(partIds.indexOf(part)),
      indices: Uint32Array.from(mesh.indices),
      geometryBytes: 0,
    })),
  };
}

/** The slab with its two posts, read back. */
export function slabAndPostsRead(): ReadPiece {
  return readBack(slabWithPosts('mid').list());
}
