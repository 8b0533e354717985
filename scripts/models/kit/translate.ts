import { MeshBuilder } from './mesh.ts';
import type { Vec3 } from './vector.ts';

/** The same mesh some metres away; shares nothing with the first. */
export function translated(mesh: MeshBuilder, [x, y, z]: Vec3): MeshBuilder {
  const moved = new MeshBuilder();
  const by = [x, y, z] as const;
  mesh.positions.forEach((value, i) => moved.positions.push(value + by[(i % 3) as 0 | 1 | 2]));
  for (const [from, to] of [
    [mesh.normals, moved.normals],
    [mesh.uvs, moved.uvs],
    [mesh.tints, moved.tints],
    [mesh.indices, moved.indices],
  ] as const) {
    for (const value of from) to.push(value);
  }
  return moved;
}
