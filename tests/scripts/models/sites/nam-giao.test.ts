import { describe, expect, test } from 'vitest';
import { LAYER_BUDGETS } from '../../../../scripts/models/budget.ts';
import {
  figureFaults,
  flickerFaults,
  floatFaults,
} from '../../../../scripts/models/check/site-faults.ts';
import { namGiao, terraceFloors } from '../../../../scripts/models/buildings/nam-giao.ts';
import { DETAILS } from '../../../../scripts/models/kit/part-set.ts';
import { at } from '../../../../scripts/models/kit/vector.ts';
import { socketPlaces } from '../../../../scripts/models/parts/nam-giao/furnishings.ts';
import { pinePlaces } from '../../../../scripts/models/parts/nam-giao/grounds.ts';
import { site } from '../../../../scripts/models/sites/nam-giao.ts';
import { BuiltLayers } from './built-layers.ts';
import reconstruction from '../../../../src/content/reconstructions/nam-giao.json' with {
  type: 'json',
};

const built = new BuiltLayers(site);

describe.each(DETAILS)('Đàn Nam Giao at level %s', (detail) => {
  test('published figures read back from the geometry', () => {
    expect(figureFaults(site, detail, built.read)).toEqual([]);
  });

  test.each(['today', 'rite-day'])('layer %s keeps its triangles and draw calls', (id) => {
    expect(built.triangles(id, detail)).toBeLessThanOrEqual(LAYER_BUDGETS[detail].triangles);
    expect(built.drawCalls(id, detail)).toBeLessThanOrEqual(LAYER_BUDGETS[detail].drawCalls);
  });
});

test('from far, nothing floats and nothing flickers on the day of the rite', () => {
  const pieces = built.read('rite-day', 'far');
  expect(floatFaults(site.site, 'rite-day', 'far', pieces)).toEqual([]);
  expect(flickerFaults(site.site, 'rite-day', 'far', pieces)).toEqual([]);
});

test('every part has its evidence, and every row its part', () => {
  const meshes = site.layers.flatMap(({ id }) => built.meshes(id, 'far'));
  const parts = new Set(meshes.map(({ part }) => part));
  expect(reconstruction.parts.map(({ id }) => id).toSorted()).toEqual([...parts].toSorted());
  expect(reconstruction.layers.map(({ id }) => id).toSorted()).toEqual(['rite-day', 'today']);
});

describe('the plan', () => {
  test('the floors rise by the published heights to 4.7 m', () => {
    expect(terraceFloors().map((y) => Number(y.toFixed(3)))).toEqual([0.85, 1.9, 4.7]);
  });

  test('the sockets stand 16 without and 12 within', () => {
    const radii = socketPlaces().map(([, radius]) => radius);
    expect(radii.filter((r) => r === namGiao.choices.outerSocketRadius.value)).toHaveLength(16);
    expect(radii.filter((r) => r === namGiao.choices.innerSocketRadius.value)).toHaveLength(12);
  });

  test('pines keep off the lowest terrace, off the ways and inside the ground', () => {
    const half = namGiao.figures.lowestSide.value / 2;
    const places = pinePlaces();
    expect(places).toHaveLength(namGiao.choices.pines.value);
    for (const { x, z } of places) {
      const [far, near] = [Math.abs(x), Math.abs(z)].toSorted((a, b) => b - a);
      expect(far).toBeGreaterThan(half + 2);
      expect(far).toBeLessThan(namGiao.choices.groundHalf.value);
      expect(near).toBeGreaterThan(namGiao.figures.screenLength.value / 2);
    }
  });

  test('flags of the south are redder than those of the north', () => {
    const flags = built.meshes('rite-day', 'far').filter(({ part }) => part === 'flags');
    const redness = (south: boolean): number => {
      let [sum, count] = [0, 0];
      for (const { mesh } of flags) {
        for (let i = 0; i < mesh.vertexCount; i++) {
          const [x, y, z] = [0, 1, 2].map((k) => at(mesh.positions, i * 3 + k));
          if (Math.abs(x ?? 0) > 9 || (y ?? 0) < 4.2 || (z ?? 0) > 0 !== south) continue;
          sum += at(mesh.tints, i * 3) - at(mesh.tints, i * 3 + 2);
          count++;
        }
      }
      return sum / count;
    };
    expect(redness(true)).toBeGreaterThan(0.25);
    expect(redness(false)).toBeLessThan(0.25);
  });
});
