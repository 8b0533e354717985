import { expect, test } from 'vitest';
import { hash01, pickByName } from '../../../../scripts/models/kit/hash.ts';
import { tintOf } from '../../../../scripts/models/kit/palette.ts';
import {
  brickSkin,
  pictureArea,
  pictureUv,
  SHEET_HEIGHT,
  stripRows,
  stripUv,
} from '../../../../scripts/models/kit/sheet.ts';

test('strips follow each other from the top and end within the sheet', () => {
  expect(stripRows('panels')).toEqual({ top: 0, height: 176 });
  expect(stripRows('mosaic').top).toBe(176);
  const last = stripRows('sand');
  expect(last.top + last.height).toBe(SHEET_HEIGHT);
});

test('a strip is mapped inside its gutter of three pixels', () => {
  expect(stripUv('mosaic', 2.5, 0)).toEqual([2.5, 179 / 1600]);
  expect(stripUv('mosaic', 0, 1)[1]).toBeCloseTo((176 + 56 - 3) / 1600, 12);
});

test('a picture is mapped two pixels inside its columns', () => {
  expect(pictureUv('gable', 0, 0)[0]).toBeCloseTo(0.25 + 2 / 2048, 12);
  expect(pictureUv('gable', 1, 0)[0]).toBeCloseTo(0.5 - 2 / 2048, 12);
});

test('a picture lies in the rows of its own strip', () => {
  expect(pictureArea('facade-dragon')).toEqual({
    x: 256,
    y: stripRows('facade').top,
    w: 256,
    h: 112,
  });
  expect(pictureUv('board-ngo-mon', 0, 1)[1]).toBeCloseTo((1024 + 3) / 1600, 12);
});

test('the brick texture repeats every three metres', () => {
  expect(brickSkin(6, 0.5, 1.5)).toEqual([2, -0.5]);
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
