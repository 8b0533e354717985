import type { MeshBuilder } from './mesh.ts';
import type { PartSet } from './part-set.ts';
import type { Vec3 } from './vector.ts';

/** Quarter turns that bring the front from +z to +x (1), −z (2) or −x (3). */
export type QuarterTurns = 0 | 1 | 2 | 3;

const COS = [1, 0, -1, 0] as const;
const SIN = [0, 1, 0, -1] as const;

/** Adds a mesh to another, turned about the vertical and moved. */
export function addTurned(
  into: MeshBuilder,
  from: MeshBuilder,
  turns: QuarterTurns,
  [dx, dy, dz]: Vec3,
): void {
  const [cos, sin] = [COS[turns], SIN[turns]];
  const first = into.vertexCount;
  const add = (list: number[], target: number[], by: Vec3): void => {
    for (let i = 0; i + 2 < list.length; i += 3) {
      const [x, y, z] = [list[i] ?? 0, list[i + 1] ?? 0, list[i + 2] ?? 0];
      target.push(x * cos + z * sin + by[0], y + by[1], z * cos - x * sin + by[2]);
    }
  };
  add(from.positions, into.positions, [dx, dy, dz]);
  add(from.normals, into.normals, [0, 0, 0]);
  for (const value of from.uvs) into.uvs.push(value);
  for (const value of from.tints) into.tints.push(value);
  for (const index of from.indices) into.indices.push(first + index);
}

export interface Placing {
  turns?: QuarterTurns;
  offset: Vec3;
  /** Part that a part of the building becomes; its own name where none is given. */
  rename?: (part: string) => string;
}

/** Adds a whole building to a piece, turned and moved, its parts renamed. */
export function addBuilding(into: PartSet, from: PartSet, placing: Placing): void {
  const { turns = 0, offset, rename = (part: string) => part } = placing;
  for (const { part, material, mesh } of from.list()) {
    addTurned(into.mesh(rename(part), material), mesh, turns, offset);
  }
}
