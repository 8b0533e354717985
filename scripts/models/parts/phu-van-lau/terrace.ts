import { phuVanLau } from '../../buildings/phu-van-lau.ts';
import type { EdictPavilionPlan } from '../../buildings/phu-van-lau-plan.ts';
import { addDragon, type DragonColours } from '../../kit/dragon.ts';
import { BAT_TRANG, LIME, PALE_STONE, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { stoneSkin } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { samplePath, type Vec3 } from '../../kit/vector.ts';
import { WHITEWASH } from '../ky-dai/look.ts';
import { addShaftBase } from '../shaft.ts';
import { addBalustrade } from '../turned-balustrade.ts';

const CHEEK = 0.32;
const COLOURS: DragonColours = {
  body: tintOf('#a9b79c'),
  belly: tintOf('#ece2c4'),
  fin: tintOf('#8f5a3c'),
  flame: [tintOf('#5f8f80'), tintOf('#cfa75a')],
};

/** Square terrace with its floor, balustrade, stone bases and three stairs. */
export function addEdictTerrace(parts: PartSet, plan: EdictPavilionPlan): void {
  const { half, floor } = plan;
  const stone = parts.mesh('edict-terrace', 'stone');
  const cell = parts.detail === 'far' ? 4 : 1.4;
  addBox(
    stone,
    [-half + 0.08, -0.05, -half + 0.08],
    [half - 0.08, floor - 0.18, half - 0.08],
    stoneSkin(2.2),
    {
      tint: PALE_STONE,
      cell,
      omit: ['bottom', 'top'],
    },
  );
  addBox(stone, [-half, floor - 0.2, -half], [half, floor, half], stoneSkin(2.4), {
    tint: PALE_STONE,
    cell,
    omit: ['top'],
  });
  const pave = (h: number, y: number, tint: typeof BAT_TRANG, metres: number): void => {
    const corners: [Vec3, Vec3, Vec3, Vec3] = [
      [-h, y, h],
      [h, y, h],
      [h, y, -h],
      [-h, y, -h],
    ];
    addQuad(stone, corners, stoneSkin(metres), { tint, cell });
  };
  pave(half, floor, PALE_STONE, 2.4);
  pave(half - 0.5, floor + 0.02, BAT_TRANG, 1.8);
  const trim = parts.mesh('edict-terrace', 'trim');
  for (const shaft of [...plan.mainShafts, ...plan.outerShafts]) {
    addShaftBase(trim, shaft, floor, plan.shaftFoot - floor, parts.detail);
  }
  addTerraceRail(parts, plan);
  addStairs(parts, plan);
}

/** Low balustrade along the edge, open at the stairs: the rear side is closed. */
function addTerraceRail(parts: PartSet, { half, floor }: EdictPavilionPlan): void {
  const mesh = parts.mesh('edict-balustrade', 'trim');
  const [e, gap] = [half - 0.2, phuVanLau.choices.stairHalf.value + CHEEK];
  const rail = (path: Vec3[]): void =>
    addBalustrade(mesh, {
      path,
      closed: false,
      height: phuVanLau.choices.terraceRail.value,
      strip: 'plaster',
      tint: WHITEWASH,
      spacing: 0.3,
      postEvery: 2.2,
      rail: 0.1,
      detail: parts.detail,
    });
  rail([
    [gap, floor, e],
    [e, floor, e],
    [e, floor, gap],
  ]);
  rail([
    [-e, floor, gap],
    [-e, floor, e],
    [-gap, floor, e],
  ]);
  rail([
    [e, floor, -gap],
    [e, floor, -e],
    [-e, floor, -e],
    [-e, floor, -gap],
  ]);
}

/** Stairs in front and on both sides; dragons only beside the front one. */
function addStairs(parts: PartSet, { half, floor }: EdictPavilionPlan): void {
  const mesh = parts.mesh('edict-stairs', 'stone');
  const { risers, riser, stepRun, stairHalf } = phuVanLau.choices;
  const [steps, run, wide] = [risers.value - 1, stepRun.value, stairHalf.value];
  for (const [dx, dz] of [
    [0, 1],
    [1, 0],
    [-1, 0],
  ] as const) {
    const across = (w: number, d: number): [number, number] =>
      dz > 0 ? [w, half + d] : [dx * (half + d), w];
    for (let i = 0; i < steps; i++) {
      const [a, b] = [across(-wide, -0.1), across(wide, (i + 1) * run)];
      const shade = i % 2 === 0 ? 1 : 0.95;
      addBox(
        mesh,
        [Math.min(a[0], b[0]), -0.05, Math.min(a[1], b[1])],
        [Math.max(a[0], b[0]), floor - (i + 1) * riser.value, Math.max(a[1], b[1])],
        stoneSkin(2.2),
        {
          tint: [PALE_STONE[0] * shade, PALE_STONE[1] * shade, PALE_STONE[2] * shade],
          cell: 2,
          omit:
            dz > 0
              ? ['bottom', 'left', 'right', 'back']
              : ['bottom', 'front', 'back', dx > 0 ? 'left' : 'right'],
        },
      );
    }
    const end = steps * run + 0.1;
    for (const side of [1, -1]) {
      const [x, z] = across(side * (wide + CHEEK / 2), 0);
      addPlate(mesh, {
        origin: [x, 0, z],
        right: [dx, 0, dz],
        up: [0, 1, 0],
        outline: [
          [-0.25, -0.05],
          [end + 0.35, -0.05],
          [end + 0.35, 0.26],
          [end, 0.3],
          [0.05, floor + 0.22],
          [-0.25, floor + 0.22],
        ],
        thickness: CHEEK,
        skin: stoneSkin(2.2),
        tint: LIME,
      });
      if (dz === 0) continue;
      addDragon(parts.mesh('edict-dragons', 'trim'), {
        spine: samplePath(11, (k) => {
          const d = -0.2 + k * (end + 0.45);
          const crest = d <= 0.05 ? floor + 0.22 : floor + 0.22 - (d / end) * (floor - 0.08);
          const neck = Math.max(0, (k - 0.8) / 0.2) * 0.26;
          return [
            x + 0.04 * Math.cos(k * 14),
            Math.max(0.26, crest) +
              0.1 +
              0.07 * Math.sin(k * 14 + 0.4) +
              neck +
              Math.max(0, 1 - k / 0.18) * 0.2,
            z + d,
          ];
        }),
        radius: 0.115,
        colours: COLOURS,
        facing: [0, 0.04, 1],
        legs: [0.5, 0.8],
        detail: parts.detail,
      });
    }
  }
}
