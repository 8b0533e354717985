import type { Plan } from '../../buildings/plan.ts';
import { thaiHoaCourt } from '../../buildings/thai-hoa-court.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { AMBER, CORAL, INDIGO, JADE, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addLathe, addQuad } from '../../kit/shapes.ts';
import { stripSkin, stripUv } from '../../kit/sheet.ts';
import type { Vec3 } from '../../kit/vector.ts';
import { addPerson } from '../people.ts';
import { rankStones } from '../rank-stones.ts';
import { courtLevels } from './grounds.ts';

/** Robes by group of grades, highest first: a guess, to tell the groups apart. */
const ROBES: readonly { upTo: number; robe: Tint; badge: Tint }[] = [
  { upTo: 2, robe: tintOf('#6d2f4f'), badge: tintOf('#e2b64a') },
  { upTo: 4, robe: tintOf('#2f6b4f'), badge: tintOf('#d9a93f') },
  { upTo: 7, robe: tintOf('#2c4f8c'), badge: tintOf('#c9a24a') },
  { upTo: 9, robe: tintOf('#27314f'), badge: tintOf('#a98a4a') },
];
const MILITARY_EDGE = tintOf('#a33a25');
const CIVIL_EDGE = tintOf('#d9c48a');
const GUARD = tintOf('#9d3527');
const BACK_TO_HALL = Math.PI;
/** Metres by which figures stand in the paving, so that their hems meet it. */
const SUNK = 0.05;
const FIRST_FILE = 1.2;
const FILE = 1.35;

/** Officials by rank beside their stones, civil to the east (the throne's left), military to the west. */
export function addAudience(parts: PartSet, plan: Plan): void {
  const detail = parts.detail === 'far' ? 'far' : 'mid';
  for (const { grade, side, foot } of rankStones(plan)) {
    const mesh = parts.mesh(side > 0 ? 'civil-officials' : 'military-officials', 'trim');
    const dress = ROBES.find(({ upTo }) => grade <= upTo);
    if (!dress) throw new RangeError(`no robe for grade ${grade}`);
    for (let i = 0; i < thaiHoaCourt.choices.officialsPerGrade.value; i++) {
      addPerson(mesh, {
        x: foot[0] + side * (FIRST_FILE + i * FILE),
        y: foot[1] - SUNK,
        z: foot[2],
        facing: BACK_TO_HALL,
        robe: dress.robe,
        badge: dress.badge,
        edging: side > 0 ? CIVIL_EDGE : MILITARY_EDGE,
        hat: 'winged',
        pose: 'tablet',
        name: `official ${side} ${grade} ${i}`,
        detail,
      });
    }
  }
  addGuards(parts, plan);
}

/** Guards with banners along both edges of the lower court, and parasol bearers before the hall. */
function addGuards(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('audience-guard', 'trim');
  const far = parts.detail === 'far';
  const { upper, lower } = courtLevels(plan);
  const count = 4;
  for (const side of [-1, 1] as const) {
    for (let i = 0; i < count; i++) {
      const z = lower.back + ((i + 0.5) * (lower.front - lower.back)) / count;
      const x = side * (lower.right - 2.4);
      addGuard(mesh, [x, 0, z], -side * (Math.PI / 2), far, `guard ${side} ${i}`);
      const colour = [CORAL, AMBER, JADE, INDIGO][i % 4] ?? CORAL;
      addBanner(mesh, [x + side * 0.42, 0, z + 0.1], -side, colour);
    }
    const stand: Vec3 = [side * 8.9, plan.upperCourt, upper.back + 0.9];
    addGuard(mesh, stand, -side * (Math.PI / 2), far, `parasol ${side}`);
    addParasol(mesh, [stand[0] - side * 0.4, stand[1], stand[2] + 0.1], far);
  }
}

function addGuard(
  mesh: MeshBuilder,
  [x, y, z]: Vec3,
  facing: number,
  far: boolean,
  name: string,
): void {
  addPerson(mesh, {
    x,
    y: y - 0.02,
    z,
    facing,
    robe: GUARD,
    hat: 'soldier',
    name,
    detail: far ? 'far' : 'mid',
  });
}

function addPole(mesh: MeshBuilder, foot: Vec3, height: number, radius: number): void {
  addLathe(
    mesh,
    foot,
    [
      [radius, -0.02],
      [radius * 0.8, height],
      [0.005, height + 0.22],
    ],
    3,
    (around, up) => stripUv('lacquer', around * 0.02, up),
  );
}

/** Tall swallow-tailed banner, seen from both sides. */
function addBanner(mesh: MeshBuilder, foot: Vec3, towards: number, tint: Tint): void {
  addPole(mesh, foot, 4.4, 0.035);
  const [x, y, z] = foot;
  const at = (out: number, up: number, sag: number): Vec3 => [x + towards * out, y + up, z + sag];
  const corners = [
    at(0, 3.2, 0),
    at(0.95, 3.05, 0.12),
    at(0.95, 4.05, 0.12),
    at(0, 4.25, 0),
  ] as const;
  const [a, b, c, d] = corners;
  const skin = stripSkin('ivory', 4);
  addQuad(mesh, [a, b, c, d], skin, { tint });
  addQuad(mesh, [b, a, d, c], skin, { tint });
}

/** Yellow parasol (lọng) with its valance. */
function addParasol(mesh: MeshBuilder, foot: Vec3, far: boolean): void {
  addPole(mesh, foot, 2.9, 0.03);
  const [x, y, z] = foot;
  for (const [profile, tint] of [
    [
      [
        [0.8, 2.32],
        [0.84, 2.56],
        [0.4, 2.78],
        [0.02, 2.86],
      ],
      tintOf('#d9a52c'),
    ],
    [
      [
        [0.02, 2.72],
        [0.72, 2.54],
        [0.79, 2.33],
      ],
      tintOf('#9c6f1c'),
    ],
  ] as const) {
    addLathe(
      mesh,
      [x, y, z],
      profile,
      far ? 6 : 12,
      (around, up) => stripUv('ivory', around, up),
      tint,
    );
  }
}
