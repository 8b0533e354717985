import { describe, expect, test } from 'vitest';
import { addDragon, type DragonOptions } from '../../../../scripts/models/kit/dragon.ts';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { AMBER, CORAL, JADE, LIME } from '../../../../scripts/models/kit/palette.ts';

const options: DragonOptions = {
  spine: [
    [-3, 0.6, 0],
    [-1, 0.9, 0.1],
    [0, 0.5, -0.1],
    [1.5, 0.8, 0],
    [2.5, 1.4, 0],
  ],
  radius: 0.3,
  colours: { body: JADE, belly: LIME, fin: CORAL, flame: [AMBER, CORAL] },
  facing: [1, 0, 0],
  legs: [0.7],
  detail: 'mid',
};

function dragon(changes: Partial<DragonOptions> = {}): MeshBuilder {
  const mesh = new MeshBuilder();
  addDragon(mesh, { ...options, ...changes });
  return mesh;
}

function extent({ positions }: MeshBuilder, axis: 0 | 1 | 2): [number, number] {
  const values = positions.filter((_, i) => i % 3 === axis);
  return [Math.min(...values), Math.max(...values)];
}

describe('a dragon', () => {
  test('has fewer triangles at each coarser level, within what twelve of them may cost', () => {
    const [far, mid, hero] = (['far', 'mid', 'hero'] as const).map(
      (detail) => dragon({ detail }).triangleCount,
    );
    expect(far).toBeLessThan(450);
    expect(mid).toBeLessThan(1500);
    expect(hero).toBeLessThan(4200);
  });

  test('keeps its length and height from level to level, so that nothing pops', () => {
    const [far, hero] = [dragon({ detail: 'far' }), dragon({ detail: 'hero' })];
    expect(extent(far, 0)[0]).toBeCloseTo(extent(hero, 0)[0], 0);
    expect(Math.abs(extent(far, 1)[1] - extent(hero, 1)[1])).toBeLessThan(0.3);
  });

  test('looks where it is told: its muzzle reaches beyond the neck', () => {
    expect(extent(dragon(), 0)[1]).toBeGreaterThan(2.5 + 0.3 * 1.22 * 2);
    expect(extent(dragon({ facing: [0, 0, 1] }), 2)[1]).toBeGreaterThan(0.3 * 1.22 * 2);
  });

  test('stands lower with legs than without', () => {
    const lowest = (legs: readonly number[]): number => extent(dragon({ legs }), 1)[0];
    expect(lowest([0.5])).toBeLessThan(lowest([]) - 0.1);
  });

  test('a small one has a plainer head and body at the middle level alone', () => {
    const saved = (detail: 'mid' | 'hero'): number =>
      dragon({ detail, legs: [] }).triangleCount -
      dragon({ detail, legs: [], small: true }).triangleCount;
    expect(saved('mid')).toBeGreaterThan(300);
    expect(saved('hero')).toBe(0);
  });
});
