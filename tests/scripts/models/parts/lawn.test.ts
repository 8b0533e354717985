import { describe, expect, it } from 'vitest';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { addLawn, addLawnRing } from '../../../../scripts/models/parts/lawn.ts';

const look = { tint: [1, 1, 1], cell: 2 } as const;

describe('addLawn', () => {
  it('faces the sky at its height', () => {
    const mesh = new MeshBuilder();
    addLawn(mesh, { x0: -2, x1: 2, z0: 0, z1: 2, y: 3 }, look);
    expect(mesh.indices.length / 3).toBe(4);
    for (let i = 0; i < mesh.vertexCount; i++) {
      expect(mesh.positions[i * 3 + 1]).toBe(3);
      expect(mesh.normals[i * 3 + 1]).toBe(1);
    }
  });

  it('meets a neighbouring patch without a seam', () => {
    const [left, right] = [new MeshBuilder(), new MeshBuilder()];
    addLawn(left, { x0: -2, x1: 0, z0: 0, z1: 2, y: 0 }, look);
    addLawn(right, { x0: 0, x1: 2, z0: 0, z1: 2, y: 0 }, look);
    // The right corners of the one are the left corners of the other.
    expect(left.tints.slice(3, 6)).toEqual(right.tints.slice(0, 3));
    expect(left.uvs.slice(2, 4)).toEqual(right.uvs.slice(0, 2));
  });
});

describe('addLawnRing', () => {
  it('closes without a seam', () => {
    const mesh = new MeshBuilder();
    addLawnRing(mesh, { inner: 4, outer: 6, y: 0, columns: 8 }, look);
    expect(mesh.tints.slice(0, 3)).toEqual(mesh.tints.slice(8 * 3, 9 * 3));
  });
});
