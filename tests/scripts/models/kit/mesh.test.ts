import { describe, expect, test } from 'vitest';
import { addGrid, MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { addBall, uprightAxes } from '../../../../scripts/models/kit/round.ts';
import { addBox, addLathe, addQuad, addTube } from '../../../../scripts/models/kit/shapes.ts';
import { addPlate, addSweep } from '../../../../scripts/models/kit/solids.ts';
import { stoneSkin } from '../../../../scripts/models/kit/sheet.ts';
import { at, samplePath } from '../../../../scripts/models/kit/vector.ts';

/** Volume that the triangles enclose, m³; negative when they are inside out. */
function volume({ positions: p, indices }: MeshBuilder): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const first = at(indices, i + k) * 3;
      return [at(p, first), at(p, first + 1), at(p, first + 2)] as const;
    });
    if (!a || !b || !c) throw new Error('a triangle lacks a corner');
    sum +=
      a[0] * (b[1] * c[2] - b[2] * c[1]) +
      a[1] * (b[2] * c[0] - b[0] * c[2]) +
      a[2] * (b[0] * c[1] - b[1] * c[0]);
  }
  return sum / 6;
}

const skin = stoneSkin(2);

describe('addGrid', () => {
  test('a flat patch of 2 × 1 cells has 6 vertices, 4 triangles and upright normals', () => {
    const mesh = new MeshBuilder();
    addGrid(mesh, { columns: 2, rows: 1, point: (u, v) => [u, 0, -v], uv: (u, v) => [u, v] });
    expect(mesh.vertexCount).toBe(6);
    expect(mesh.triangleCount).toBe(4);
    expect(mesh.normals.slice(0, 3)).toEqual([0, 1, 0]);
  });

  test('a cell that shrinks to a line leaves no triangle of no area', () => {
    const mesh = new MeshBuilder();
    addGrid(mesh, { columns: 1, rows: 1, point: (u, v) => [u * v, 0, -v], uv: () => [0, 0] });
    expect(mesh.triangleCount).toBe(1);
  });
});

describe('shapes', () => {
  test('a quad of 3 × 2 m takes its texture place in metres', () => {
    const mesh = new MeshBuilder();
    addQuad(
      mesh,
      [
        [0, 0, 0],
        [3, 0, 0],
        [3, 2, 0],
        [0, 2, 0],
      ],
      skin,
    );
    expect(mesh.triangleCount).toBe(2);
    expect(mesh.uvs).toEqual([0, -0, 1.5, -0, 0, -1, 1.5, -1]);
    expect(mesh.normals.slice(0, 3)).toEqual([0, 0, 1]);
  });

  test('a whole box of 1 × 2 × 3 m has 12 triangles and encloses 6 m³', () => {
    const mesh = new MeshBuilder();
    addBox(mesh, [0, 0, 0], [1, 2, 3], skin, { omit: [] });
    expect(mesh.triangleCount).toBe(12);
    expect(volume(mesh)).toBeCloseTo(6, 9);
  });

  test('a box stands without its bottom by default', () => {
    const mesh = new MeshBuilder();
    addBox(mesh, [0, 0, 0], [1, 1, 1], skin);
    expect(mesh.triangleCount).toBe(10);
  });

  test('a ball of radius 1 faces outwards and fills most of 4π/3', () => {
    const mesh = new MeshBuilder();
    const axes = uprightAxes([0, 0, 1]);
    addBall(mesh, {
      centre: [0, 0, 0],
      axes,
      radii: [1, 1, 1],
      strip: 'ivory',
      sides: 24,
      rows: 16,
    });
    expect(volume(mesh)).toBeGreaterThan(4);
    expect(volume(mesh)).toBeLessThan((4 / 3) * Math.PI);
  });

  test('a lathe and a tube face outwards', () => {
    const lathe = new MeshBuilder();
    addLathe(
      lathe,
      [0, 0, 0],
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
      32,
      () => [0, 0],
    );
    expect(volume(lathe)).toBeCloseTo(Math.PI, 1);
    const tube = new MeshBuilder();
    addTube(
      tube,
      samplePath(4, (t) => [0, 0, t]),
      { sides: 8, radius: () => 1, uv: () => [0, 0] },
    );
    expect(at(tube.normals, 0)).toBeCloseTo(at(tube.positions, 0), 1);
    expect(at(tube.normals, 2)).toBeCloseTo(0, 9);
  });

  test('a plate cut to an L of 3 m², 0.5 m thick, encloses 1.5 m³ however its outline runs', () => {
    const outline = [
      [0, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1, 2],
      [0, 2],
    ] as const;
    for (const line of [outline, outline.toReversed()]) {
      const mesh = new MeshBuilder();
      addPlate(mesh, {
        origin: [0, 0, 0],
        right: [1, 0, 0],
        up: [0, 1, 0],
        outline: line,
        thickness: 0.5,
        skin,
      });
      expect(volume(mesh)).toBeCloseTo(1.5, 9);
    }
  });

  test('a swept ridge of 1 × 1 m section over 4 m faces outwards', () => {
    const mesh = new MeshBuilder();
    addSweep(
      mesh,
      [
        [0, 0, 0],
        [2, 0, 0],
        [4, 0, 0],
      ],
      {
        profile: [
          [-0.5, 0],
          [-0.5, 1],
          [0.5, 1],
          [0.5, 0],
          [-0.5, 0],
        ],
        strips: ['mosaic', 'plaster', 'mosaic', 'plaster'],
        repeat: 4,
      },
    );
    expect(volume(mesh)).toBeCloseTo(4, 6);
  });
});
