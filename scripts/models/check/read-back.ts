import type { PartMesh } from '../kit/part-set.ts';
import type { ReadPiece } from './read-piece.ts';

/** Meshes as if they had been read back from a finished file: for checks before anything is compressed. */
export function readBack(
  meshes: readonly PartMesh[],
  offset: ReadPiece['offset'] = [0, 0, 0],
): ReadPiece {
  const partIds = [...new Set(meshes.map(({ part }) => part))];
  return {
    partIds,
    offset,
    primitives: meshes.map(({ part, material, mesh }) => ({
      material,
      positions: Float64Array.from(mesh.positions),
      parts: new Uint8Array(mesh.vertexCount).fill(partIds.indexOf(part)),
      indices: Uint32Array.from(mesh.indices),
      geometryBytes: 0,
    })),
  };
}
