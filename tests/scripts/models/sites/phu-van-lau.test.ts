import { describe, expect, test } from 'vitest';
import { LAYER_BUDGETS } from '../../../../scripts/models/budget.ts';
import { bodiesOf } from '../../../../scripts/models/check/bodies.ts';
import { floatingBodies } from '../../../../scripts/models/check/floating.ts';
import { figureFaults } from '../../../../scripts/models/check/site-faults.ts';
import { site } from '../../../../scripts/models/sites/phu-van-lau.ts';
import { BuiltLayers } from './built-layers.ts';

const built = new BuiltLayers(site);

describe('Phu Văn Lâu and Kỳ Đài', () => {
  test('read back their published figures even from far, where shapes are coarsest', () => {
    expect(figureFaults(site, 'far', built.read)).toEqual([]);
  });

  test.each(['today', '1846', '1807'])('%s keeps its triangles and draw calls', (layer) => {
    for (const level of ['far', 'mid'] as const) {
      expect(built.drawCalls(layer, level)).toBeLessThanOrEqual(LAYER_BUDGETS[level].drawCalls);
      expect(built.triangles(layer, level)).toBeLessThanOrEqual(LAYER_BUDGETS[level].triangles);
    }
  });

  test.each(['today', '1846', '1807'])('nothing of %s floats', (layer) => {
    const floating = floatingBodies(bodiesOf(built.read(layer, 'far')));
    expect(floating.map(({ part }) => part)).toEqual([]);
  });

  test('Phu Văn Lâu, of 1819, is not there in 1807', () => {
    const parts = built.meshes('1807', 'far').map(({ part }) => part);
    expect(parts.filter((part) => part.startsWith('edict-'))).toEqual([]);
  });

  test('each mast stands alone in its own time', () => {
    const masts = ['1807', '1846', 'today'].map((layer) =>
      built
        .meshes(layer, 'far')
        .map(({ part }) => part)
        .filter((part) => part.startsWith('mast-')),
    );
    expect(masts).toEqual([['mast-1807'], ['mast-1846'], ['mast-1948']]);
  });
});
