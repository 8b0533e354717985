import { describe, expect, test } from 'vitest';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { addFlag } from '../../../../scripts/models/parts/flag.ts';

const plain = { hoist: [0, 10, 0], height: 2, fly: 3, cloth: [1, 0, 0], far: false } as const;

/** Area of the triangles seen from the front, square metres. */
function frontArea(mesh: MeshBuilder, from: number): number {
  let area = 0;
  for (let i = from; i < mesh.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = mesh.indices.slice(i, i + 3);
    const at = (vertex: number, axis: number): number => mesh.positions[vertex * 3 + axis] ?? 0;
    const twice =
      (at(b, 0) - at(a, 0)) * (at(c, 1) - at(a, 1)) - (at(c, 0) - at(a, 0)) * (at(b, 1) - at(a, 1));
    area += Math.max(0, twice) / 2;
  }
  return area;
}

describe('addFlag', () => {
  test('the star covers the area of a regular five-pointed star, however the cloth is cut', () => {
    const without = new MeshBuilder();
    addFlag(without, plain);
    const starred = new MeshBuilder();
    addFlag(starred, { ...plain, star: [1, 1, 0] });
    const star = frontArea(starred, 0) - frontArea(without, 0);
    const radius = plain.height * 0.3;
    const drawn = 5 * radius * radius * 0.382 * Math.sin(Math.PI / 5);
    // The cloth hangs at 0.965 of its length.
    expect(star).toBeCloseTo(drawn * 0.965, 2);
  });

  test('is seen from both sides', () => {
    const mesh = new MeshBuilder();
    addFlag(mesh, plain);
    const front = frontArea(mesh, 0);
    expect(front).toBeGreaterThan(plain.height * plain.fly * 0.95);
    expect(mesh.triangleCount).toBe(2 * 20 * 6 * 2);
  });
});
