import { expect, test } from 'vitest';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { stripUv } from '../../../../scripts/models/kit/sheet.ts';
import { surfaceColour } from '../../../../scripts/models/light/surface-colour.ts';

test('a vertex on the sheet sends back its strip, whatever side of the strip it lies on', () => {
  const mesh = new MeshBuilder();
  mesh.vertex([0, 0, 0], [0, 1, 0], stripUv('lacquer', 0.3, 0));
  mesh.vertex([0, 0, 0], [0, 1, 0], stripUv('lacquer', 7.3, 1), [0.5, 1, 1]);
  expect(surfaceColour('trim', mesh, 0)).toEqual([0.24, 0.01, 0]);
  expect(surfaceColour('trim', mesh, 1)).toEqual([0.12, 0.01, 0]);
});

test('a tiling material sends back one colour under its tint', () => {
  const mesh = new MeshBuilder();
  mesh.vertex([0, 0, 0], [0, 1, 0], [9, -4], [1, 0.5, 0]);
  expect(surfaceColour('roof', mesh, 0)).toEqual([0.62, 0.29, 0]);
});
