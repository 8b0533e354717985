import { hienLamCac } from '../../buildings/hien-lam-cac.ts';
import type { PavilionPlan } from '../../buildings/hien-lam-cac-plan.ts';
import { addDragon, type DragonColours } from '../../kit/dragon.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { BAT_TRANG, LIME, PALE_STONE, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { brickSkin, stoneSkin, stripSkin } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { samplePath, type Vec3 } from '../../kit/vector.ts';
import { addShaftBase } from '../shaft.ts';

const CHEEK = 0.4;
const COLOURS: DragonColours = {
  body: tintOf('#9db19a'),
  belly: tintOf('#ece2c4'),
  fin: tintOf('#8f5a3c'),
  flame: [tintOf('#5f8f80'), tintOf('#cfa75a')],
};

/** Terrace of vồ brick with a stone edge, its brick floor, the stone bases, and a stair front and back. */
export function addTerrace(parts: PartSet, plan: PavilionPlan): void {
  const brick = parts.mesh('terrace', 'brick');
  const stone = parts.mesh('terrace', 'stone');
  const trim = parts.mesh('terrace', 'trim');
  const far = parts.detail === 'far';
  const { terrace, floor } = plan;
  const [x, z] = [terrace.x, terrace.z];
  const edge = 0.16;
  const cell = far ? 3.4 : 1.6;
  addBox(brick, [-x + 0.06, -0.05, -z + 0.06], [x - 0.06, floor - edge, z - 0.06], brickSkin, {
    cell,
    omit: ['bottom', 'top'],
  });
  for (const [low, high] of [
    [
      [-x, floor - edge, z - 0.42],
      [x, floor, z],
    ],
    [
      [-x, floor - edge, -z],
      [x, floor, -z + 0.42],
    ],
    [
      [-x, floor - edge, -z + 0.42],
      [-x + 0.42, floor, z - 0.42],
    ],
    [
      [x - 0.42, floor - edge, -z + 0.42],
      [x, floor, z - 0.42],
    ],
  ] as const) {
    addBox(stone, low, high, stoneSkin(2.6), { tint: PALE_STONE, cell, omit: [] });
  }
  const inner: Vec3[] = [
    [-x + 0.42, floor, z - 0.42],
    [x - 0.42, floor, z - 0.42],
    [x - 0.42, floor, -z + 0.42],
    [-x + 0.42, floor, -z + 0.42],
  ];
  const [a, b, c, d] = inner;
  if (a && b && c && d) addQuad(stone, [a, b, c, d], stoneSkin(2), { tint: BAT_TRANG, cell });
  addShardPanels(trim, plan);
  for (const shaft of [...plan.mainShafts, ...plan.otherShafts]) {
    addShaftBase(trim, shaft, floor, plan.shaftFoot - floor, parts.detail);
  }
  for (const side of [1, -1] as const) addStair(parts, plan, side);
}

/** Bands of shard mosaic on the terrace wall, beside the stairs and on the ends. */
function addShardPanels(mesh: MeshBuilder, { terrace, floor }: PavilionPlan): void {
  const skin = stripSkin('mosaic', 3.2);
  const [low, high, out] = [floor * 0.36, floor * 0.72, 0.03];
  const stair = hienLamCac.choices.stairHalf.value + CHEEK + 0.3;
  for (const side of [1, -1]) {
    const z = side * (terrace.z - 0.06);
    for (const [from, to] of [
      [-terrace.x + 0.35, -stair],
      [stair, terrace.x - 0.35],
    ] as const) {
      addBox(mesh, [from, low, z - out], [to, high, z + out], skin, { omit: [], cell: 2 });
    }
    const x = side * (terrace.x - 0.06);
    addBox(mesh, [x - out, low, -terrace.z + 0.5], [x + out, high, terrace.z - 0.5], skin, {
      omit: [],
      cell: 2,
    });
  }
}

/** Nine Thanh-stone steps; dragons on the two inner cheeks keep the middle way for the emperor. */
function addStair(parts: PartSet, { terrace, floor }: PavilionPlan, side: 1 | -1): void {
  const stone = parts.mesh('stairs', 'stone');
  const { figures, choices } = hienLamCac;
  const steps = figures.steps.value;
  const run = choices.stepRun.value;
  const rise = choices.riser.value;
  const half = choices.stairHalf.value;
  const z = (d: number): number => side * (terrace.z + d);
  // The terrace's own edge is the last of the nine risers.
  for (let i = 0; i < steps - 1; i++) {
    const [near, far] = [z(-0.1), z(i * run + run)];
    const shade = i % 2 === 0 ? 1 : 0.95;
    addBox(
      stone,
      [-half, -0.05, Math.min(near, far)],
      [half, floor - (i + 1) * rise, Math.max(near, far)],
      stoneSkin(2.4),
      {
        tint: [PALE_STONE[0] * shade, PALE_STONE[1] * shade, PALE_STONE[2] * shade],
        cell: 3,
        omit: ['bottom', 'left', 'right', side > 0 ? 'back' : 'front'],
      },
    );
  }
  const end = (steps - 1) * run + 0.1;
  const inner = choices.stairMiddle.value;
  for (const x of [-half - CHEEK / 2, -inner, inner, half + CHEEK / 2]) {
    addPlate(stone, {
      origin: [x, 0, z(0)],
      right: [0, 0, side],
      up: [0, 1, 0],
      outline: [
        [-0.3, -0.05],
        [end + 0.5, -0.05],
        [end + 0.5, 0.34],
        [end, 0.4],
        [0.05, floor + 0.3],
        [-0.3, floor + 0.3],
      ],
      thickness: CHEEK,
      skin: stoneSkin(2.2),
      tint: LIME,
    });
    if (Math.abs(x) > inner + 0.1) continue;
    addDragon(parts.mesh('stair-dragons', 'trim'), {
      spine: samplePath(11, (k) => {
        const d = -0.25 + k * (end + 0.55);
        const crest = d <= 0.05 ? floor + 0.3 : floor + 0.3 - (d / end) * (floor - 0.1);
        const wave = 0.09 * Math.sin(k * 14 + 0.4);
        const neck = Math.max(0, (k - 0.8) / 0.2) * 0.34;
        return [
          x + 0.05 * Math.cos(k * 14),
          Math.max(0.34, crest) + 0.13 + wave + neck + Math.max(0, 1 - k / 0.18) * 0.26,
          z(d),
        ];
      }),
      radius: 0.15,
      colours: COLOURS,
      facing: [0, 0.04, side],
      legs: [0.5, 0.8],
      detail: parts.detail,
    });
  }
}
