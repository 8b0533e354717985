import { expect, test } from 'vitest';
import { hash01, pickByName } from '../../../../scripts/models/kit/hash.ts';
import { tintOf } from '../../../../scripts/models/kit/palette.ts';
import {
  pictureUv,
  SHEET_HEIGHT,
  stripRows,
  stripUv,
} from '../../../../scripts/models/kit/sheet.ts';

test('strips follow each other from the top and end within the sheet', () => {
  expect(stripRows('panels')).toEqual({ top: 0, height: 176 });
  expect(stripRows('mosaic').top).toBe(176);
  const last = stripRows('ivory');
  expect(last.top + last.height).toBeLessThanOrEqual(SHEET_HEIGHT);
});

test('a strip is mapped inside its gutter of three pixels', () => {
  expect(stripUv('mosaic', 2.5, 0)).toEqual([2.5, 179 / 1024]);
  expect(stripUv('mosaic', 0, 1)[1]).toBeCloseTo((176 + 56 - 3) / 1024, 12);
});

test('a picture is mapped two pixels inside its columns', () => {
  expect(pictureUv('gable', 0, 0)[0]).toBeCloseTo(0.25 + 2 / 2048, 12);
  expect(pictureUv('gable', 1, 0)[0]).toBeCloseTo(0.5 - 2 / 2048, 12);
});

test('the same name gives the same number, at any level of detail', () => {
  expect(hash01('lower-roof/outer/front/3')).toBe(hash01('lower-roof/outer/front/3'));
  expect(hash01('a')).not.toBe(hash01('b'));
  expect(['x', 'y']).toContain(pickByName('hip', ['x', 'y']));
});

test('tints are linear light: mid grey of the screen is about a fifth', () => {
  expect(tintOf('#ffffff')).toEqual([1, 1, 1]);
  expect(tintOf('#808080')[0]).toBeCloseTo(0.2159, 3);
});
