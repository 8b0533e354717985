import { describe, expect, test } from 'vitest';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { DETAILS, type Detail } from '../../../../scripts/models/kit/part-set.ts';
import { at } from '../../../../scripts/models/kit/vector.ts';
import { addLeafMass } from '../../../../scripts/models/parts/leaf-mass.ts';
import { addTree, type TreeKind } from '../../../../scripts/models/parts/trees.ts';

const KINDS: readonly TreeKind[] = ['pine', 'frangipani', 'broadleaf'];

function tree(kind: TreeKind, detail: Detail, name = 'a tree'): MeshBuilder {
  const mesh = new MeshBuilder();
  addTree(mesh, { name, x: 5, y: 2, z: 0, kind, height: 10, detail });
  return mesh;
}

function heights({ positions }: MeshBuilder): number[] {
  return positions.filter((_, i) => i % 3 === 1);
}

describe('addTree', () => {
  test.each(KINDS)('a %s stands in the ground and keeps its height at every level', (kind) => {
    const tops = DETAILS.map((detail) => {
      const mesh = tree(kind, detail);
      expect(Math.min(...heights(mesh))).toBeCloseTo(1.9, 1);
      return Math.max(...heights(mesh)) - 2;
    });
    for (const top of tops) expect(top).toBeGreaterThan(8.5);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(1);
  });

  test.each([
    ['far', 104],
    ['mid', 410],
    ['hero', 1000],
  ] as const)('at level %s no tree has more than %i triangles', (detail, most) => {
    for (const kind of KINDS) expect(tree(kind, detail).triangleCount).toBeLessThanOrEqual(most);
  });

  test('two names give two trees, one name the same tree again', () => {
    expect(tree('pine', 'mid', 'one').positions).toEqual(tree('pine', 'mid', 'one').positions);
    expect(tree('pine', 'mid', 'one').positions).not.toEqual(tree('pine', 'mid', 'two').positions);
  });
});

describe('addLeafMass', () => {
  const clump = { name: 'clump', centre: [0, 0, 0], width: 2, height: 1 } as const;

  test.each([
    ['far', 20],
    ['mid', 42],
    ['hero', 92],
  ] as const)(
    'at level %s a clump has %i triangles, all of them facing outwards',
    (detail, count) => {
      const mesh = new MeshBuilder();
      addLeafMass(mesh, { ...clump, tint: [1, 1, 1], detail });
      expect(mesh.triangleCount).toBe(count);
      for (let i = 0; i < mesh.vertexCount; i++) {
        const [p, n] = [mesh.positions, mesh.normals].map((list) => list.slice(i * 3, i * 3 + 3));
        if (!p || !n) throw new Error('a vertex lacks its place or normal');
        const outwards = at(p, 0) * at(n, 0) + at(p, 1) * at(n, 1) + at(p, 2) * at(n, 2);
        expect(outwards).toBeGreaterThan(-0.6);
      }
    },
  );

  test('blossom colours tufts above the middle only', () => {
    const mesh = new MeshBuilder();
    const white = { share: 1, tint: [9, 9, 9] } as const;
    addLeafMass(mesh, { ...clump, tint: [1, 1, 1], detail: 'mid', blossom: white });
    const bright = mesh.tints.filter((value) => value > 2).length / 9;
    expect(bright).toBe(16);
  });
});
