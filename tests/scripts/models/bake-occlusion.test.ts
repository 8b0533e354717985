import { expect, test } from 'vitest';
import { MeshBuilder } from '../../../scripts/models/kit/mesh.ts';
import { addQuad } from '../../../scripts/models/kit/shapes.ts';
import { stoneSkin } from '../../../scripts/models/kit/sheet.ts';
import { at } from '../../../scripts/models/kit/vector.ts';
import { bakeOcclusion } from '../../../scripts/models/light/bake-occlusion.ts';

function floor(y: number, half: number): MeshBuilder {
  const mesh = new MeshBuilder();
  addQuad(
    mesh,
    [
      [-half, y, half],
      [half, y, half],
      [half, y, -half],
      [-half, y, -half],
    ],
    stoneSkin(1),
  );
  return mesh;
}

test('an open floor keeps its tint', () => {
  const mesh = floor(0, 1);
  bakeOcclusion([mesh]);
  expect(mesh.tints.every((tint) => tint === 1)).toBe(true);
});

test('a floor under a wide lid is dark, and warmer than grey', () => {
  const mesh = floor(0, 1);
  bakeOcclusion([mesh, floor(0.5, 40)]);
  expect(at(mesh.tints, 0)).toBeLessThan(0.4);
  expect(at(mesh.tints, 0)).toBeGreaterThan(at(mesh.tints, 2));
});

test('a mesh that is there to be read keeps its least light', () => {
  const mesh = floor(0, 1);
  bakeOcclusion([mesh, floor(0.5, 40)], { least: (candidate) => (candidate === mesh ? 0.8 : 0) });
  expect(at(mesh.tints, 1)).toBeGreaterThanOrEqual(0.8);
});
