import type { ReadPrimitive } from '../gltf/read-model.ts';

/** A finished piece with where a layer puts it, and the part ids that its numbers stand for. */
export interface ReadPiece {
  primitives: readonly ReadPrimitive[];
  partIds: readonly string[];
  offset: readonly [number, number, number];
}
