import { expect, test } from 'vitest';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { addBox, addQuad } from '../../../../scripts/models/kit/shapes.ts';
import { stoneSkin } from '../../../../scripts/models/kit/sheet.ts';
import { at, type Vec3 } from '../../../../scripts/models/kit/vector.ts';
import { bakeOcclusion } from '../../../../scripts/models/light/bake-occlusion.ts';

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

/** A closed body, its faces cut to at most two metres. */
function body(from: Vec3, to: Vec3): MeshBuilder {
  const mesh = new MeshBuilder();
  addBox(mesh, from, to, stoneSkin(1), { omit: [], cell: 2 });
  return mesh;
}

const LID = [
  [-40, 0.5, -40],
  [40, 0.7, 40],
] as const;

test('a floor under a wide lid is dark, and warmer than grey', () => {
  const mesh = floor(0, 1);
  bakeOcclusion([mesh, body(...LID)]);
  expect(at(mesh.tints, 0)).toBeLessThan(0.4);
  expect(at(mesh.tints, 0)).toBeGreaterThan(at(mesh.tints, 2));
});

test('a mesh that is there to be read keeps its least light', () => {
  const mesh = floor(0, 1);
  bakeOcclusion([mesh, body(...LID)], { least: (candidate) => (candidate === mesh ? 0.8 : 0) });
  expect(at(mesh.tints, 1)).toBeGreaterThanOrEqual(0.8);
});

test('light that returns from a red wall is red, and its own tint is left alone', () => {
  const [mesh, wall] = [floor(0, 1), body([1.1, 0, -3], [1.4, 4, 3])];
  bakeOcclusion([mesh], { occluders: [wall], colour: () => [0.5, 0.05, 0.05] });
  const nearWall = [at(mesh.tints, 3), at(mesh.tints, 4), at(mesh.tints, 5)] as const;
  expect(nearWall[0]).toBeGreaterThan(nearWall[1] + 0.03);
  expect(wall.tints.every((tint) => tint === 1)).toBe(true);
});

test('a vertex under a body takes the light of its neighbours', () => {
  const mesh = floor(0, 1);
  bakeOcclusion([mesh, body([0.5, -0.5, 0.5], [1.5, 3, 1.5])]);
  const corner = mesh.positions.findIndex(
    (x, i) => i % 3 === 0 && x === 1 && mesh.positions[i + 2] === 1,
  );
  expect(at(mesh.tints, corner)).toBeGreaterThan(0.7);
});

test('the same meshes are shaded alike', () => {
  const [first, second] = [floor(0, 1), floor(0, 1)];
  bakeOcclusion([first, body(...LID)]);
  bakeOcclusion([second, body(...LID)]);
  expect(first.tints).toEqual(second.tints);
});
