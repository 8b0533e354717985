import { describe, expect, it } from 'vitest';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { addSweep } from '../../../../scripts/models/kit/solids.ts';

/** Texture places along the flank that looks to one side of a band laid from west to east: x, then u. */
function flank(readable: boolean, side: 1 | -1): [x: number, u: number][] {
  const mesh = new MeshBuilder();
  addSweep(
    mesh,
    [
      [0, 0, 0],
      [4, 0, 0],
    ],
    {
      profile: [
        [-0.5, 0],
        [-0.5, 1],
        [0.5, 1],
        [0.5, 0],
      ],
      strips: ['panels', 'plaster', 'panels'],
      repeat: 4,
      readable,
    },
  );
  return Array.from({ length: mesh.vertexCount }, (_, i) => i)
    .filter((i) => Math.abs((mesh.normals[i * 3 + 2] ?? 0) - side) < 1e-6)
    .map((i): [number, number] => [mesh.positions[i * 3] ?? 0, mesh.uvs[i * 2] ?? 0])
    .toSorted(([a], [b]) => a - b);
}

describe('addSweep', () => {
  it('runs a readable strip rightwards as either flank is looked at', () => {
    expect(flank(true, 1).map(([, u]) => u)).toEqual([0, 0, 1, 1]);
    expect(flank(true, -1).map(([, u]) => u)).toEqual([1, 1, 0, 0]);
  });

  it('runs any other strip along the path on both flanks', () => {
    expect(flank(false, 1).map(([, u]) => u)).toEqual([0, 0, 1, 1]);
    expect(flank(false, -1).map(([, u]) => u)).toEqual([0, 0, 1, 1]);
  });
});
