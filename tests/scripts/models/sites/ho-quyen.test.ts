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
import {
  figureFaults,
  flickerFaults,
  floatFaults,
} from '../../../../scripts/models/check/site-faults.ts';
import { DETAILS } from '../../../../scripts/models/kit/part-set.ts';
import { at } from '../../../../scripts/models/kit/vector.ts';
import { site } from '../../../../scripts/models/sites/ho-quyen.ts';
import { BuiltLayers } from './built-layers.ts';
import reconstruction from '../../../../src/content/reconstructions/ho-quyen.json' with {
  type: 'json',
};

const built = new BuiltLayers(site);

describe.each(DETAILS)('Hổ Quyền at level %s', (detail) => {
  test('published figures read back from the geometry', () => {
    expect(figureFaults(site, detail, built.read)).toEqual([]);
  });

  test.each(['today', 'fight-day'])('layer %s keeps its triangles and draw calls', (id) => {
    expect(built.triangles(id, detail)).toBeLessThanOrEqual(LAYER_BUDGETS[detail].triangles);
    expect(built.drawCalls(id, detail)).toBeLessThanOrEqual(LAYER_BUDGETS[detail].drawCalls);
  });
});

test.each(['today', 'fight-day'])(
  'from far, nothing floats and nothing flickers in layer %s',
  (id) => {
    const pieces = built.read(id, 'far');
    expect(floatFaults(site.site, id, 'far', pieces)).toEqual([]);
    expect(flickerFaults(site.site, id, 'far', pieces)).toEqual([]);
  },
);

test('every part has its evidence, and every row its part', () => {
  const meshes = site.layers.flatMap(({ id }) => built.meshes(id, 'far'));
  const parts = new Set(meshes.map(({ part }) => part));
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
    const shadow = built.meshes('fight-day', 'hero').filter(({ part }) => part === 'tiger-shadow');
    const heights = shadow.flatMap(({ mesh }) => mesh.positions.filter((_, i) => i % 3 === 1));
    expect(new Set(heights)).toEqual(new Set([0.025]));
  });
});
