import { describe, expect, test } from 'vitest';
import { LAYER_BUDGETS } from '../../../../scripts/models/budget.ts';
import { readBack } from '../../../../scripts/models/check/read-back.ts';
import {
  figureFaults,
  flickerFaults,
  floatFaults,
} from '../../../../scripts/models/check/site-faults.ts';
import { namGiao, terraceFloors } from '../../../../scripts/models/buildings/nam-giao.ts';
import { DETAILS, type Detail, type PartMesh } from '../../../../scripts/models/kit/part-set.ts';
import { at } from '../../../../scripts/models/kit/vector.ts';
import { socketPlaces } from '../../../../scripts/models/parts/nam-giao/furnishings.ts';
import { pinePlaces } from '../../../../scripts/models/parts/nam-giao/grounds.ts';
import { site } from '../../../../scripts/models/sites/nam-giao.ts';
import reconstruction from '../../../../src/content/reconstructions/nam-giao.json' with {
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

describe.each(DETAILS)('Đàn Nam Giao at level %s', (detail) => {
  test('published figures read back from the geometry', () => {
    expect(
      figureFaults(site, detail, (id) => layerMeshes(id, detail).map((m) => readBack(m))),
    ).toEqual([]);
  });

  test.each(['today', 'rite-day'])('layer %s keeps its triangles and draw calls', (id) => {
    const pieces = layerMeshes(id, detail);
    const triangles = pieces.flat().reduce((sum, { mesh }) => sum + mesh.triangleCount, 0);
    const draws = pieces.map((meshes) => new Set(meshes.map(({ material }) => material)).size);
    expect(triangles).toBeLessThanOrEqual(LAYER_BUDGETS[detail].triangles);
    expect(draws.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(LAYER_BUDGETS[detail].drawCalls);
  });
});

test('from far, nothing floats and nothing flickers on the day of the rite', () => {
  const pieces = layerMeshes('rite-day', 'far').map((meshes) => readBack(meshes));
  expect(floatFaults(site.site, 'rite-day', 'far', pieces)).toEqual([]);
  expect(flickerFaults(site.site, 'rite-day', 'far', pieces)).toEqual([]);
});

test('every part has its evidence, and every row its part', () => {
  const parts = new Set([...(built.get('far')?.values() ?? [])].flat().map(({ part }) => part));
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
    const flags = (built.get('far')?.get('rite') ?? []).filter(({ part }) => part === 'flags');
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
