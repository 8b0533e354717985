import { describe, expect, test } from 'vitest';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { DETAILS } from '../../../../scripts/models/kit/part-set.ts';
import { addElephant, type ElephantOptions } from '../../../../scripts/models/parts/elephant.ts';

const cloth = { cloth: [0.5, 0, 0], border: [0.8, 0.6, 0.1] } as const;
const standing: ElephantOptions = { x: 0, y: 0, z: 0, facing: 0, detail: 'mid' };

function built(options: Partial<ElephantOptions>): MeshBuilder {
  const mesh = new MeshBuilder();
  addElephant(mesh, { ...standing, ...options });
  return mesh;
}

function extent({ positions }: MeshBuilder, axis: 0 | 1 | 2): [number, number] {
  const values = positions.filter((_, i) => i % 3 === axis);
  return [Math.min(...values), Math.max(...values)];
}

describe('addElephant', () => {
  test.each(DETAILS)('at level %s it stands on the ground, as long as it is high', (detail) => {
    const mesh = built({ detail });
    const [foot, crown] = extent(mesh, 1);
    const [tail, trunk] = extent(mesh, 2);
    expect(foot).toBeCloseTo(0, 6);
    expect(crown / 2.6).toBeGreaterThan(1.05);
    expect(crown / 2.6).toBeLessThan(1.2);
    expect((trunk - tail) / 2.6).toBeCloseTo(1.9, 0);
  });

  test.each([
    ['far', 460],
    ['mid', 1300],
    ['hero', 2000],
  ] as const)('at level %s it has at most %i triangles with all its trappings', (detail, most) => {
    const mesh = built({ detail, caparison: cloth, howdah: true, mahout: [0, 0, 1] });
    expect(mesh.triangleCount).toBeLessThanOrEqual(most);
    expect(mesh.positions.every(Number.isFinite)).toBe(true);
  });

  test('it looks where it is told: a quarter turn puts the trunk to +x', () => {
    const [tail, trunk] = extent(built({ facing: Math.PI / 2 }), 0);
    expect(trunk).toBeGreaterThan(Math.abs(tail));
  });

  test('a raised trunk leaves the ground, tusks and shoulders stay as they are', () => {
    const lowInFront = (trunk: 'hanging' | 'raised'): number => {
      const { positions } = built({ trunk });
      return Math.min(...positions.filter((_, i) => i % 3 === 1 && (positions[i + 1] ?? 0) > 2.3));
    };
    expect(lowInFront('hanging')).toBeLessThan(0.6);
    expect(lowInFront('raised')).toBeGreaterThan(1);
  });

  test('the cloth keeps off the hide, so that neither shows through the other', () => {
    const back = (options: Partial<ElephantOptions>): number => {
      const { positions } = built(options);
      const behindTheNeck = (i: number): boolean => (positions[i + 1] ?? 0) < 0.3;
      return Math.max(...positions.filter((_, i) => i % 3 === 1 && behindTheNeck(i)));
    };
    expect(back({ caparison: cloth }) - back({})).toBeCloseTo(0.022 * 2.6, 2);
  });
});
