import { describe, expect, test } from 'vitest';
import { MeshBuilder } from '../../../../../scripts/models/kit/mesh.ts';
import { archHead } from '../../../../../scripts/models/parts/kien-trung/arch.ts';
import {
  addBlock,
  faceBetween,
  offsetFace,
  onFace,
} from '../../../../../scripts/models/parts/kien-trung/face.ts';
import { mansardCorners } from '../../../../../scripts/models/parts/kien-trung/mansard.ts';
import { growOutline } from '../../../../../scripts/models/parts/kien-trung/ring.ts';

const front = faceBetween([-2, 5], [2, 5]);

describe('faces of a wall', () => {
  test('a front looks to +z and runs to the right', () => {
    expect(onFace(front, 1, 3, 0.5)).toEqual([-1, 3, 5.5]);
    expect(onFace(offsetFace(front, -2), 0, 0)).toEqual([-2, 0, 3]);
  });

  test('the right flank looks to +x', () => {
    const flank = faceBetween([2, 5], [2, -5]);
    expect(onFace(flank, 0, 0, 1)).toEqual([3, 0, 5]);
  });

  test('every face of a block looks away from its middle', () => {
    const mesh = new MeshBuilder();
    addBlock(mesh, front, [1, 3], [0, 2], [0, 1], () => [0, 0], { omit: [] });
    expect(mesh.triangleCount).toBe(12);
    const middle = [0, 1, 5.5];
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const outwards = [0, 1, 2].reduce(
        (sum, k) =>
          sum + ((mesh.positions[i + k] ?? 0) - (middle[k] ?? 0)) * (mesh.normals[i + k] ?? 0),
        0,
      );
      expect(outwards).toBeGreaterThan(0.4);
    }
  });
});

describe('arches, mouldings and roofs', () => {
  test('the head of an arch springs from its sides and rises in its middle', () => {
    const arch = { middle: 2, width: 2, sill: 0, spring: 3, rise: 1 };
    const head = archHead(arch, 4).map(([s, y]) => [s.toFixed(3), y.toFixed(3)].join(' '));
    expect(head).toEqual([
      '1.000 3.000',
      '1.293 3.707',
      '2.000 4.000',
      '2.707 3.707',
      '3.000 3.000',
    ]);
  });

  test('an outline grows by as much on every side', () => {
    const grown = growOutline(
      [
        [0, 2],
        [2, 2],
        [2, 0],
        [0, 0],
      ],
      0.5,
    );
    expect(grown).toEqual([
      [-0.5, 2.5],
      [2.5, 2.5],
      [2.5, -0.5],
      [-0.5, -0.5],
    ]);
  });

  test('a mansard draws in no further than its ridge', () => {
    const form = {
      name: 'roof',
      left: -5,
      right: 5,
      front: 2,
      back: -2,
      profile: [
        [0, 1],
        [30, 3],
      ],
    } as const;
    expect(mansardCorners(form)[1]).toEqual([
      [-3, 3, 0],
      [3, 3, 0],
      [3, 3, 0],
      [-3, 3, 0],
    ]);
  });
});
