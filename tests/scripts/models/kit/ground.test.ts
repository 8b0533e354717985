import { describe, expect, test } from 'vitest';
import { addBand, arc, frontOfSquare } from '../../../../scripts/models/kit/band.ts';
import { addDisc, addPatch, addRing, turnedPatch } from '../../../../scripts/models/kit/ground.ts';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { addTurned } from '../../../../scripts/models/kit/quarter-turn.ts';
import { stoneSkin } from '../../../../scripts/models/kit/sheet.ts';
import { at } from '../../../../scripts/models/kit/vector.ts';
import { aged, blotch } from '../../../../scripts/models/kit/weather.ts';

const look = { tint: [1, 1, 1], cell: 0.5 } as const;

/** Square metres of all triangles, seen from above; those that look down count against. */
function areaFromAbove({ positions: p, indices }: MeshBuilder): number {
  let area = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => at(indices, i + k) * 3) as [number, number, number];
    const along = (from: number, to: number, axis: number): number =>
      at(p, to + axis) - at(p, from + axis);
    area += (along(a, b, 2) * along(a, c, 0) - along(a, b, 0) * along(a, c, 2)) / 2;
  }
  return area;
}

describe('level ground', () => {
  test('a patch of 2 × 3 m looks up with its 6 m²', () => {
    const mesh = new MeshBuilder();
    addPatch(mesh, { x0: 1, x1: 3, z0: -1, z1: 2, y: 0.5 }, look);
    expect(areaFromAbove(mesh)).toBeCloseTo(6, 9);
    expect(mesh.positions[1]).toBe(0.5);
  });

  test('a disc and the ring round it make the whole circle', () => {
    const [disc, ring] = [new MeshBuilder(), new MeshBuilder()];
    addDisc(disc, 4, 0, look);
    addRing(ring, { inner: 4, outer: 5, y: 0, columns: 256 }, look);
    expect(areaFromAbove(disc) / (Math.PI * 16)).toBeCloseTo(1, 2);
    expect(areaFromAbove(ring) / (Math.PI * 9)).toBeCloseTo(1, 2);
  });

  test('grass lies within its strip', () => {
    const mesh = new MeshBuilder();
    addPatch(mesh, { x0: 0, x1: 9, z0: 0, z1: 9, y: 0 }, { ...look, strip: 'grass' });
    const rows = new Set(mesh.uvs.filter((_, i) => i % 2 === 1));
    expect(rows.size).toBe(2);
  });

  test('a patch before the front comes to the right with the first quarter', () => {
    const front = { x0: -1, x1: 2, z0: 5, z1: 6, y: 0 };
    expect(turnedPatch(front, 1)).toEqual({ x0: 5, x1: 6, z0: -2, z1: 1, y: 0 });
    expect(turnedPatch(front, 4)).toEqual(front);
  });
});

describe('addTurned', () => {
  test('carries the front to +x, normals and all', () => {
    const [from, to] = [new MeshBuilder(), new MeshBuilder()];
    from.vertex([1, 2, 3], [0, 0, 1], [0, 0]);
    addTurned(to, from, 1);
    expect([to.positions, to.normals]).toEqual([
      [3, 2, -1],
      [1, 0, -0],
    ]);
  });
});

describe('addBand', () => {
  const band = {
    length: 8,
    columns: 4,
    foot: { y: 0, out: 0 },
    head: { y: 2, out: -1 },
    skin: stoneSkin(2),
    tint: [1, 1, 1],
    seed: 'a wall',
  } as const;

  test('a battered wall looks outwards and leans in at its head', () => {
    const mesh = new MeshBuilder();
    addBand(mesh, { ...band, line: frontOfSquare(4) });
    expect(at(mesh.normals, 2)).toBeGreaterThan(0.8);
    expect(mesh.positions.slice(0, 3)).toEqual([-4, 0, 4]);
    expect(mesh.positions.slice(-3)).toEqual([3, 2, 3]);
  });

  test('a round wall looks away from the middle', () => {
    const mesh = new MeshBuilder();
    addBand(mesh, { ...band, line: arc(5), columns: 16 });
    for (let i = 0; i < mesh.vertexCount; i++) {
      const [x, z] = [at(mesh.positions, i * 3), at(mesh.positions, i * 3 + 2)];
      expect(x * at(mesh.normals, i * 3) + z * at(mesh.normals, i * 3 + 2)).toBeGreaterThan(0);
    }
  });

  test('wear darkens, and a wall without wear keeps its colour', () => {
    const [worn, fresh] = [new MeshBuilder(), new MeshBuilder()];
    addBand(worn, { ...band, line: frontOfSquare(4), wear: 1 });
    addBand(fresh, { ...band, line: frontOfSquare(4), wear: 0 });
    expect(new Set(fresh.tints)).toEqual(new Set([1]));
    expect(Math.max(...worn.tints)).toBeLessThan(1);
    expect(Math.min(...worn.tints)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('weather', () => {
  test('blotches lie between 0 and 1, meet at their seams, and differ by seed', () => {
    const values = Array.from({ length: 60 }, (_, i) => blotch('moss', i * 0.7, i * 0.3, 5));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(blotch('moss', 4.999999, 2, 5)).toBeCloseTo(blotch('moss', 5, 2, 5), 5);
    expect(blotch('moss', 2, 2, 5)).not.toBe(blotch('soot', 2, 2, 5));
  });

  test('age takes up to half of the light, least of the green', () => {
    expect(aged([1, 1, 1], 0)).toEqual([1, 1, 1]);
    expect(aged([1, 1, 1], 1)).toEqual([0.5, 0.6, 0.52]);
  });
});
