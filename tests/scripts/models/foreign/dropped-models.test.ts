import { expect, test } from 'vitest';
import { droppedModels } from '../../../../scripts/models/foreign/dropped-models.ts';
import type { ForeignRecord } from '../../../../scripts/models/foreign/foreign-manifest.ts';

const record = (piece: string): ForeignRecord => ({
  site: 'dinh',
  piece,
  account: [],
  advice: [],
  parts: ['roof'],
  partBoxes: {},
  box: { min: [0, 0, 0], max: [1, 1, 1] },
  levels: [
    {
      level: 'far',
      file: `dinh/${piece}-far.glb`,
      bytes: 3,
      brotliBytes: 2,
      sha256: '0'.repeat(64),
      triangles: 1,
      drawCalls: 1,
    },
  ],
  recipe: '',
  source: '',
});
const site = (...ids: string[]) => ({
  site: 'dinh',
  layers: ids.map((id, at) => ({ id, year: 1900 + at, name: { vi: 'a', en: 'b' } })),
});
const layersOf = (ids: string[], pieces: string[]) =>
  droppedModels(site(...ids), pieces.map(record)).layers.map((layer) => [
    layer.id,
    layer.pieces[0]?.piece,
  ]);

test('the layer without a model of its own shows the site’s model, and is seen first', () => {
  expect(layersOf(['1900', 'today'], ['whole', '1900'])).toEqual([
    ['today', 'whole'],
    ['1900', '1900'],
  ]);
  expect(layersOf(['1900', 'today'], ['whole', 'today'])).toEqual([
    ['1900', 'whole'],
    ['today', 'today'],
  ]);
});

test('with a model to each layer, the newest is seen first', () => {
  expect(layersOf(['1900', 'today'], ['1900', 'today'])).toEqual([
    ['today', 'today'],
    ['1900', '1900'],
  ]);
});

test('a layer without any model is told of, and a model without a layer', () => {
  expect(() => layersOf(['1850', '1900', 'today'], ['whole', '1900'])).toThrow(
    'No model for the layer 1850: put content-src/models/dinh-1850.glb there',
  );
  expect(() => layersOf(['today'], ['whole', 'today'])).toThrow('Remove that file');
});
