import type { MeshBuilder } from './mesh.ts';

/** Copies a mesh into another, turned about the vertical: 0 keeps the front in front, each turn carries it to +x. */
export function addTurned(to: MeshBuilder, from: MeshBuilder, quarterTurns: number): void {
  const turns = ((quarterTurns % 4) + 4) % 4;
  const first = to.vertexCount;
  const turn = (source: readonly number[], target: number[]): void => {
    for (let i = 0; i < source.length; i += 3) {
      let [x, z] = [source[i] ?? 0, source[i + 2] ?? 0];
      for (let k = 0; k < turns; k++) [x, z] = [z, -x];
      target.push(x, source[i + 1] ?? 0, z);
    }
  };
  turn(from.positions, to.positions);
  turn(from.normals, to.normals);
  for (const value of from.uvs) to.uvs.push(value);
  for (const value of from.tints) to.tints.push(value);
  for (const index of from.indices) to.indices.push(first + index);
}
