import { expect, test } from 'vitest';
import { flickeringFaces } from '../../../../scripts/models/check/coplanar.ts';
import { readBack } from '../../../../scripts/models/check/read-back.ts';
import { addBox } from '../../../../scripts/models/kit/shapes.ts';
import { stripSkin } from '../../../../scripts/models/kit/sheet.ts';
import { slabWithPosts } from '../small-piece.ts';

const skin = stripSkin('ivory', 1);

function withPanel(front: number) {
  const parts = slabWithPosts('mid');
  addBox(parts.mesh('panel', 'trim'), [-1, 0.2, 1.2], [1, 0.8, front], skin, { omit: ['bottom'] });
  return flickeringFaces([readBack(parts.list())]);
}

test('a panel that stands out, or lies behind, does not flicker', () => {
  expect(withPanel(1.52)).toEqual([]);
  expect(withPanel(1.48)).toEqual([]);
});

test('a panel in the very plane of the wall does, and both parts are named', () => {
  const flickers = withPanel(1.501);
  expect(flickers.length).toBeGreaterThan(0);
  expect(flickers[0]?.parts).toEqual(['panel', 'slab']);
  expect(flickers[0]?.at[2]).toBeCloseTo(1.5, 2);
});

test('faces back to back do not flicker', () => {
  const parts = slabWithPosts('mid');
  addBox(parts.mesh('next', 'trim'), [-1, 0.2, 1.5], [1, 0.8, 2], skin, { omit: [] });
  expect(flickeringFaces([readBack(parts.list())])).toEqual([]);
});
