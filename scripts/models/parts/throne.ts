import type { Plan } from '../buildings/plan.ts';
import { AMBER, CORAL } from '../kit/palette.ts';
import type { MeshBuilder } from '../kit/mesh.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addBall, addHorn, uprightAxes } from '../kit/round.ts';
import { addBox, addQuad } from '../kit/shapes.ts';
import { pictureSkin, stripSkin } from '../kit/sheet.ts';
import { addPlate } from '../kit/solids.ts';
import { UP, type Vec3 } from '../kit/vector.ts';

/** Back of the throne: half its outline, from the seat up to the crest. */
const BACK: readonly (readonly [number, number])[] = [
  [0.66, 0],
  [0.66, 0.5],
  [0.78, 0.6],
  [0.7, 0.82],
  [0.5, 0.86],
  [0.42, 1.06],
  [0.22, 1.1],
  [0.12, 1.3],
];

/** Three-stepped dais, gilded throne with its dragon arms, and the canopy above, in the main hall. */
export function addThrone(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('throne', 'trim');
  const z = ((plan.columnZs[4] ?? 0) + (plan.columnZs[5] ?? 0)) / 2;
  const y = plan.floor;
  const step = 0.16;
  for (let i = 0; i < 3; i++) {
    const half = 2 - i * 0.38;
    addBox(
      mesh,
      [-half, y + i * step, z - half * 0.8],
      [half, y + (i + 1) * step, z + half * 0.8],
      stripSkin('beam', 2.2),
      { cell: 1.4 },
    );
  }
  const seat = y + step * 3;
  addBox(mesh, [-0.7, seat, z - 0.45], [0.7, seat + 0.12, z + 0.5], stripSkin('gold', 3));
  addBox(mesh, [-0.6, seat + 0.12, z - 0.4], [0.6, seat + 0.5, z + 0.4], stripSkin('beam', 1.6));
  addBox(mesh, [-0.68, seat + 0.5, z - 0.45], [0.68, seat + 0.6, z + 0.46], stripSkin('gold', 3), {
    omit: [],
  });
  addBox(
    mesh,
    [-0.55, seat + 0.6, z - 0.3],
    [0.55, seat + 0.68, z + 0.4],
    stripSkin('lacquer', 3),
    {
      tint: AMBER,
    },
  );
  addBack(mesh, [0, seat + 0.6, z - 0.38], parts.detail === 'far');
  addCanopy(mesh, [0, y + 3.5, z]);
}

function addBack(mesh: MeshBuilder, [x, y, z]: Vec3, far: boolean): void {
  const outline = [...BACK, ...BACK.toReversed().map(([a, b]) => [-a, b] as const)];
  addPlate(mesh, {
    origin: [x, y, z],
    right: [1, 0, 0],
    up: UP,
    outline,
    thickness: 0.1,
    skin: stripSkin('gold', 4),
  });
  addQuad(
    mesh,
    [
      [-0.55, y + 0.06, z + 0.06],
      [0.55, y + 0.06, z + 0.06],
      [0.55, y + 0.62, z + 0.06],
      [-0.55, y + 0.62, z + 0.06],
    ],
    pictureSkin('screen', 1.1),
  );
  if (far) return;
  addBall(mesh, {
    centre: [x, y + 0.92, z + 0.06],
    axes: uprightAxes([0, 0, 1]),
    radii: [0.05, 0.14, 0.14],
    strip: 'ivory',
    tint: CORAL,
  });
  for (const side of [1, -1]) {
    addHorn(mesh, {
      points: [
        [side * 0.64, y, z + 0.1],
        [side * 0.66, y + 0.34, z + 0.3],
        [side * 0.66, y + 0.3, z + 0.66],
        [side * 0.66, y + 0.46, z + 0.84],
        [side * 0.66, y + 0.56, z + 0.74],
      ],
      rootRadius: 0.075,
      strip: 'gold',
      steps: 10,
    });
  }
}

function addCanopy(mesh: MeshBuilder, [, y, z]: Vec3): void {
  addBox(mesh, [-1.7, y, z - 1.3], [1.7, y + 0.16, z + 1.3], stripSkin('beam', 3), { omit: [] });
  const valance: readonly [Vec3, Vec3][] = [
    [
      [-1.7, y - 0.36, z + 1.24],
      [1.7, y, z + 1.3],
    ],
    [
      [-1.7, y - 0.36, z - 1.3],
      [1.7, y, z - 1.24],
    ],
    [
      [-1.7, y - 0.36, z - 1.3],
      [-1.64, y, z + 1.3],
    ],
    [
      [1.64, y - 0.36, z - 1.3],
      [1.7, y, z + 1.3],
    ],
  ];
  for (const [low, high] of valance) addBox(mesh, low, high, stripSkin('gold', 3), { omit: [] });
}
