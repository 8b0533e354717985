import { describe, expect, test } from 'vitest';
import { LAYER_BUDGETS } from '../../../../scripts/models/budget.ts';
import {
  cageAngles,
  hoQuyen,
  STAND_BACK,
  STAND_FLOOR,
  STAND_FRONT,
  STAND_HALF,
} from '../../../../scripts/models/buildings/ho-quyen.ts';
import { readBack } from '../../../../scripts/models/check/read-back.ts';
import {
  figureFaults,
  flickerFaults,
  floatFaults,
} from '../../../../scripts/models/check/site-faults.ts';
import { DETAILS, type Detail, type PartMesh } from '../../../../scripts/models/kit/part-set.ts';
import { at } from '../../../../scripts/models/kit/vector.ts';
import { site } from '../../../../scripts/models/sites/ho-quyen.ts';
import reconstruction from '../../../../src/content/reconstructions/ho-quyen.json' with {
  type: 'json',
};

const built = new Map(
  DETAILS.map((detail) => [
    detail,
    new Map(Object.entries(site.pieces).map(([name, build]) => [name, build(detail).list()])),
  ]),
);

function layerMeshes(id: string, detail: Detail): PartMesh[][] {
  const layer = site.layers.find((one) => one.id === id);
  return (layer?.pieces ?? []).map(({ piece }) => built.get(detail)?.get(piece) ?? []);
}

describe.each(DETAILS)('Hổ Quyền at level %s', (detail) => {
  test('published figures read back from the geometry', () => {
    expect(
      figureFaults(site, detail, (id) => layerMeshes(id, detail).map((m) => readBack(m))),
    ).toEqual([]);
  });

  test.each(['today', 'fight-day'])('layer %s keeps its triangles and draw calls', (id) => {
    const pieces = layerMeshes(id, detail);
    const triangles = pieces.flat().reduce((sum, { mesh }) => sum + mesh.triangleCount, 0);
    const draws = pieces.map((meshes) => new Set(meshes.map(({ material }) => material)).size);
    expect(triangles).toBeLessThanOrEqual(LAYER_BUDGETS[detail].triangles);
    expect(draws.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(LAYER_BUDGETS[detail].drawCalls);
  });
});

test.each(['today', 'fight-day'])(
  'from far, nothing floats and nothing flickers in layer %s',
  (id) => {
    const pieces = layerMeshes(id, 'far').map((meshes) => readBack(meshes));
    expect(floatFaults(site.site, id, 'far', pieces)).toEqual([]);
    expect(flickerFaults(site.site, id, 'far', pieces)).toEqual([]);
  },
);

test('every part has its evidence, and every row its part', () => {
  const parts = new Set([...(built.get('far')?.values() ?? [])].flat().map(({ part }) => part));
  expect(reconstruction.parts.map(({ id }) => id).toSorted()).toEqual([...parts].toSorted());
  expect(reconstruction.layers.map(({ id }) => id).toSorted()).toEqual(['fight-day', 'today']);
});

describe('the plan', () => {
  test('the stand is 12 × 8 m, wholly behind the inner face of the ring, 6.25 m up', () => {
    expect([STAND_HALF * 2, STAND_FRONT - STAND_BACK]).toEqual([12, 8]);
    expect(STAND_BACK).toBeGreaterThan(hoQuyen.figures.innerDiameter.value / 2);
    expect(STAND_FLOOR).toBe(6.25);
  });

  test('the wall is a metre thinner at its top than at its foot, by a batter of 10 to 15 degrees', () => {
    const { outerDiameter, walkDiameter, outerHeight, baseThickness, topThickness } =
      hoQuyen.figures;
    const lean = (outerDiameter.value - walkDiameter.value) / 2;
    expect(lean).toBe(baseThickness.value - topThickness.value);
    const degrees = (Math.atan(lean / outerHeight.value) * 180) / Math.PI;
    expect(degrees).toBeGreaterThan(10);
    expect(degrees).toBeLessThan(15);
  });

  test('five cages face the stand, two of them large, evenly about the middle', () => {
    const angles = cageAngles();
    expect(at(angles, 2)).toBeCloseTo(Math.PI / 2, 9);
    expect(at(angles, 0) + at(angles, 4)).toBeCloseTo(Math.PI, 9);
    const large = hoQuyen.choices.cageHalves.filter(({ value }) => value > 0.6);
    expect(large).toHaveLength(2);
  });

  test('the tiger is a shadow: flat, on the sand, and nothing more', () => {
    const shadow = (built.get('hero')?.get('fight') ?? []).filter(
      ({ part }) => part === 'tiger-shadow',
    );
    const heights = shadow.flatMap(({ mesh }) => mesh.positions.filter((_, i) => i % 3 === 1));
    expect(new Set(heights)).toEqual(new Set([0.025]));
  });
});
