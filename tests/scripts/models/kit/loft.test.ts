import { describe, expect, test } from 'vitest';
import { addLoft, levelRing, type LoftFrame } from '../../../../scripts/models/kit/loft.ts';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { uprightAxes } from '../../../../scripts/models/kit/round.ts';
import { at } from '../../../../scripts/models/kit/vector.ts';

const frame: LoftFrame = { origin: [0, 0, 0], axes: uprightAxes([0, 0, 1]), scale: 1 };

/** Volume that the triangles enclose, m³; negative when they are inside out. */
function volume({ positions: p, indices }: MeshBuilder): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [ax, ay, az, bx, by, bz, cx, cy, cz] = [0, 1, 2].flatMap((k) => {
      const first = at(indices, i + k) * 3;
      return [at(p, first), at(p, first + 1), at(p, first + 2)];
    }) as [number, number, number, number, number, number, number, number, number];
    sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return sum / 6;
}

/** The part of a point, or of a normal, that lies across the body's middle line. */
function outward(mesh: MeshBuilder, vertex: number): number {
  const [x, z] = [at(mesh.positions, vertex * 3), at(mesh.positions, vertex * 3 + 2)];
  return x * at(mesh.normals, vertex * 3) + z * at(mesh.normals, vertex * 3 + 2);
}

describe('addLoft', () => {
  const upwards = [levelRing(0, 1, 2), levelRing(3, 1, 2)];

  test.each([
    ['upwards', upwards],
    ['downwards', upwards.toReversed()],
  ])('a square body drawn %s with both caps encloses its volume', (_name, rings) => {
    const mesh = new MeshBuilder();
    addLoft(mesh, { frame, rings, sides: 4, caps: ['first', 'last'] });
    expect(volume(mesh)).toBeCloseTo(12, 9);
    expect(mesh.triangleCount).toBe(8 + 4);
    for (let k = 0; k < 10; k++) expect(outward(mesh, k)).toBeGreaterThan(0);
  });

  test('a body that lies along its way is outside out as well', () => {
    const mesh = new MeshBuilder();
    const ring = (forward: number): { centre: [number, number, number] } => ({
      centre: [forward, 0, 0],
    });
    const section = { a: [0, 1, 0], b: [0, 0, 1] } as const;
    const rings = [
      { ...ring(0), ...section },
      { ...ring(2), ...section },
    ];
    addLoft(mesh, { frame, rings, sides: 4, caps: ['first', 'last'] });
    expect(volume(mesh)).toBeCloseTo(4, 9);
  });

  test('the caps face away from the body', () => {
    const mesh = new MeshBuilder();
    addLoft(mesh, { frame, rings: upwards, sides: 4, caps: ['first'] });
    expect(mesh.normals.slice(-3).map(Math.round)).toEqual([-0, -1, -0]);
  });

  test('half a turn of a side puts faces to the front, a whole ring its own colour', () => {
    const mesh = new MeshBuilder();
    const rings = [levelRing(0, 1, 1, { tint: [1, 0, 0] }), levelRing(1, 1, 1)];
    addLoft(mesh, { frame, rings, sides: 4, turn: 0.5, tint: [0, 1, 0] });
    expect(Math.max(...mesh.positions)).toBeCloseTo(1);
    expect(at(mesh.positions, 2)).toBeCloseTo(Math.SQRT1_2);
    expect([mesh.tints.slice(0, 3), mesh.tints.slice(-3)]).toEqual([
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });
});
