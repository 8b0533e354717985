import { describe, expect, test } from 'vitest';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { DETAILS, type Detail } from '../../../../scripts/models/kit/part-set.ts';
import {
  addPerson,
  type PersonOptions,
  personOf,
  statureOf,
} from '../../../../scripts/models/parts/people.ts';

const HATS = ['turban', 'winged', 'leaf-cone', 'soldier', 'cap', 'none'] as const;
const POSES = ['standing', 'tablet', 'kneeling', 'bowing', 'walking'] as const;
const MOST: Record<Detail, number> = { far: 16, mid: 150, hero: 350 };

const person: PersonOptions = {
  x: 2,
  y: 1,
  z: -3,
  facing: 0,
  robe: [0.1, 0.2, 0.5],
  detail: 'mid',
  name: 'someone',
};

function built(options: Partial<PersonOptions>): MeshBuilder {
  const mesh = new MeshBuilder();
  addPerson(mesh, { ...person, ...options });
  return mesh;
}

/** Least and greatest of one coordinate. */
function extent({ positions }: MeshBuilder, axis: 0 | 1 | 2): [number, number] {
  const values = positions.filter((_, i) => i % 3 === axis);
  return [Math.min(...values), Math.max(...values)];
}

describe('addPerson', () => {
  test.each(DETAILS)(
    'at level %s no figure is heavier than promised, and all stand on the ground',
    (detail) => {
      for (const hat of HATS) {
        for (const pose of POSES) {
          const mesh = built({ hat, pose, detail });
          expect(mesh.triangleCount).toBeLessThanOrEqual(MOST[detail]);
          expect(extent(mesh, 1)[0]).toBeGreaterThan(0.98);
          expect(extent(mesh, 1)[0]).toBeLessThan(1.05);
          expect(mesh.positions.every(Number.isFinite)).toBe(true);
        }
      }
    },
  );

  test.each(HATS)('a figure in %s is as high from far as close up, within 3 cm', (hat) => {
    const tops = DETAILS.map((detail) => extent(built({ hat, detail }), 1)[1]);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(0.03);
  });

  test('statures lie between 1.5 and 1.66 m and hang on the name alone', () => {
    const statures = Array.from({ length: 50 }, (_, i) => statureOf(`clerk ${i}`));
    expect(Math.min(...statures)).toBeGreaterThanOrEqual(1.5);
    expect(Math.max(...statures)).toBeLessThan(1.66);
    expect(new Set(statures).size).toBe(50);
    expect(statureOf('clerk 7')).toBe(statures[7]);
  });

  test('the tablet is held before the figure, wherever it looks', () => {
    const [front, back] = extent(built({ pose: 'tablet', facing: Math.PI / 2 }), 0).map(
      (x) => x - 2,
    );
    expect(back).toBeGreaterThan(0.25);
    expect(front).toBeGreaterThan(-0.25);
  });

  test('a court hat brings court dress unless another is asked for', () => {
    expect(personOf({ ...person, hat: 'winged' })).toMatchObject({
      hem: 'ground',
      wideSleeves: true,
    });
    expect(personOf({ ...person, hat: 'winged', hem: 'calf' }).hem).toBe('calf');
    expect(personOf({ ...person, hat: 'turban' })).toMatchObject({
      hem: 'calf',
      wideSleeves: false,
    });
  });

  test('a kneeling figure is two thirds as high as a standing one, a bowed one a third', () => {
    const height = (pose: (typeof POSES)[number]): number => extent(built({ pose }), 1)[1] - 1;
    expect(height('kneeling') / height('standing')).toBeCloseTo(0.72, 1);
    expect(height('bowing') / height('standing')).toBeCloseTo(0.29, 1);
  });

  test('a badge adds two thin squares, on chest and back', () => {
    const badge = built({ badge: [1, 0, 0] }).triangleCount - built({}).triangleCount;
    expect(badge).toBe(4);
  });
});
