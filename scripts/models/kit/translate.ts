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

/** Adds a copy of a mesh to another, some metres away. */
export function addMoved(into: MeshBuilder, mesh: MeshBuilder, by: Vec3): void {
  const first = into.vertexCount;
  const moved = translated(mesh, by);
  for (const [from, to] of [
    [moved.positions, into.positions],
    [moved.normals, into.normals],
    [moved.uvs, into.uvs],
    [moved.tints, into.tints],
  ] as const) {
    for (const value of from) to.push(value);
  }
  for (const index of moved.indices) into.indices.push(index + first);
}
