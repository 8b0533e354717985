import { expect, test } from 'vitest';
import { LAYER_BUDGETS } from '../../../scripts/models/budget.ts';
import {
  brokenBudgets,
  firstLayersBrotli,
  layerTotals,
} from '../../../scripts/models/layer-totals.ts';
import type { PieceRecord, TextureRecord } from '../../../scripts/models/manifest.ts';

const hash = '0'.repeat(64);

function piece(name: string, textures: string[]): PieceRecord {
  return {
    site: 'small',
    piece: name,
    level: 'mid',
    file: `small/${name}-mid.glb`,
    recipe: hash,
    bytes: 1000,
    brotliBytes: 400,
    sha256: hash,
    triangles: 50,
    drawCalls: 2,
    geometryBytes: 300,
    box: { min: [0, 0, 0], max: [1, 1, 1] },
    parts: ['wall'],
    textures,
  };
}

function texture(file: string): TextureRecord {
  return { file, recipe: hash, bytes: 100, brotliBytes: 90, sha256: hash, memoryBytes: 700 };
}

const pieces = [piece('hall', ['stone.ktx2', 'trim.ktx2']), piece('court', ['stone.ktx2'])];
const textures = [texture('stone.ktx2'), texture('trim.ktx2')];
const layer = { id: 'today', pieces: [{ piece: 'hall' }, { piece: 'court' }] };

test('a layer adds up its pieces, and counts a texture that both ask for once', () => {
  expect(layerTotals('small', layer, 'mid', pieces, textures)).toEqual({
    site: 'small',
    layer: 'today',
    level: 'mid',
    triangles: 100,
    drawCalls: 4,
    bytes: 2200,
    brotliBytes: 980,
    textureBytes: 1400,
    geometryBytes: 600,
  });
});

test('a missing piece or texture is named', () => {
  expect(() => layerTotals('small', layer, 'far', pieces, textures)).toThrow(
    'small: the piece hall has no far level',
  );
  expect(() => layerTotals('small', layer, 'mid', pieces, [])).toThrow(
    'small: the texture stone.ktx2 is missing',
  );
});

test('a broken budget is told with layer, figure and limit', () => {
  const totals = layerTotals('small', layer, 'mid', pieces, textures);
  expect(brokenBudgets(totals, LAYER_BUDGETS.mid)).toEqual([]);
  expect(brokenBudgets(totals, { ...LAYER_BUDGETS.mid, triangles: 99, drawCalls: 3 })).toEqual([
    'small, today, mid: drawCalls is 4, the budget is 3',
    'small, today, mid: triangles is 100, the budget is 99',
  ]);
});

test('first layers of all sites share their textures', () => {
  const sites = [
    { site: 'small', layers: [layer, { id: 'old', pieces: [] }] },
    { site: 'other', layers: [{ id: 'today', pieces: [{ piece: 'gate' }] }] },
  ];
  const all = [...pieces, { ...piece('gate', ['trim.ktx2']), site: 'other' }];
  expect(firstLayersBrotli(sites, 'mid', all, textures)).toBe(3 * 400 + 2 * 90);
});
