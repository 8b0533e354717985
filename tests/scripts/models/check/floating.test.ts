import { expect, test } from 'vitest';
import { bodiesOf } from '../../../../scripts/models/check/bodies.ts';
import { readBack } from '../../../../scripts/models/check/read-back.ts';
import { floatingBodies } from '../../../../scripts/models/check/floating.ts';
import { addBox, addQuad } from '../../../../scripts/models/kit/shapes.ts';
import type { Vec3 } from '../../../../scripts/models/kit/vector.ts';
import { stripSkin } from '../../../../scripts/models/kit/sheet.ts';
import { slabWithPosts } from '../small-piece.ts';

const skin = stripSkin('ivory', 1);

function floatingWith(...boxes: (readonly [from: Vec3, to: Vec3])[]) {
  const parts = slabWithPosts('mid');
  for (const [from, to] of boxes) addBox(parts.mesh('lamp', 'trim'), from, to, skin, { omit: [] });
  return floatingBodies(bodiesOf([readBack(parts.list())]));
}

test('what stands on what stands on the ground does not float', () => {
  expect(floatingWith()).toEqual([]);
  expect(
    floatingWith([
      [-1.6, 3.01, -0.1],
      [-1.4, 3.5, 0.1],
    ]),
  ).toEqual([]);
});

test('what hangs in the air does, and what stands on that', () => {
  const lamp = [
    [-0.5, 2, -0.2],
    [0.5, 2.5, 0.2],
  ] as const;
  const shade = [
    [-0.2, 2.5, -0.2],
    [0.2, 2.8, 0.2],
  ] as const;
  expect(floatingWith(lamp, shade).map(({ part }) => part)).toEqual(['lamp', 'lamp']);
});

test('what hangs inside the box of another and touches nothing floats too', () => {
  const parts = slabWithPosts('mid');
  // A roof leaning over the lamp: its box holds the lamp, its surface is metres away.
  addQuad(
    parts.mesh('roof', 'trim'),
    [
      [-2, 1, 1.4],
      [2, 1, 1.4],
      [2, 5, -1.4],
      [-2, 5, -1.4],
    ],
    skin,
  );
  addBox(parts.mesh('lamp', 'trim'), [-0.1, 1.4, -1], [0.1, 1.8, -0.8], skin, { omit: [] });
  const floating = floatingBodies(bodiesOf([readBack(parts.list())]));
  expect(floating.map(({ part }) => part)).toEqual(['lamp']);
});
