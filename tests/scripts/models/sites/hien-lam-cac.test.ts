import { describe, expect, test } from 'vitest';
import { LAYER_BUDGETS } from '../../../../scripts/models/budget.ts';
import { floatingBodies } from '../../../../scripts/models/check/floating.ts';
import { bodiesOf } from '../../../../scripts/models/check/bodies.ts';
import { figureFaults } from '../../../../scripts/models/check/site-faults.ts';
import { site } from '../../../../scripts/models/sites/hien-lam-cac.ts';
import { BuiltLayers } from './built-layers.ts';

const built = new BuiltLayers(site);

describe('Hiển Lâm Các', () => {
  test('reads back its published figures even from far, where shapes are coarsest', () => {
    expect(figureFaults(site, 'far', built.read)).toEqual([]);
  });

  test.each(['today', 'tuy-thanh'])('%s keeps its triangles and draw calls', (layer) => {
    for (const level of ['far', 'mid'] as const) {
      expect(built.drawCalls(layer, level)).toBeLessThanOrEqual(LAYER_BUDGETS[level].drawCalls);
      expect(built.triangles(layer, level)).toBeLessThanOrEqual(LAYER_BUDGETS[level].triangles);
    }
  });

  test('nothing floats from far, where bases and brackets are simplest', () => {
    expect(floatingBodies(bodiesOf(built.read('today', 'far'))).map(({ part }) => part)).toEqual(
      [],
    );
  });

  test('the lost twin shares no part with the pavilion that survives, and has no urns', () => {
    const parts = (layer: string): Set<string> =>
      new Set(built.meshes(layer, 'far').map(({ part }) => part));
    const survives = parts('today');
    expect([...parts('tuy-thanh')].filter((part) => survives.has(part))).toEqual([]);
    expect([...parts('tuy-thanh')].filter((part) => part.includes('urn'))).toEqual([]);
  });
});
