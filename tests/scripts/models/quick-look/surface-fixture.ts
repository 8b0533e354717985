import type { Surface } from '../../../../scripts/models/quick-look/read-surface.ts';
import type { Unwrapped } from '../../../../scripts/models/quick-look/unwrap.ts';

/** A wall 2 m wide and 1 m high, its left half painted grey, its right half in full light. */
export const WALL: Surface = {
  positions: Float32Array.from([0, 0, 0, 2, 0, 0, 2, 1, 0, 0, 1, 0]),
  normals: Float32Array.from([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]),
  uvs: Float32Array.from([0, 1, 1, 1, 1, 0, 0, 0]),
  tints: Float32Array.from([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
  indices: Uint32Array.from([0, 1, 2, 0, 2, 3]),
  faceMaterials: Uint32Array.from([0, 0]),
  materials: ['stone'],
};

/** The same wall over the whole of a picture of 8 × 8 texels. */
export const FLAT: Unwrapped = {
  origins: Uint32Array.from([0, 1, 2, 3]),
  texels: Float32Array.from([0, 8, 8, 8, 8, 0, 0, 0]),
  indices: WALL.indices,
};
