import type { Plan } from '../buildings/plan.ts';
import { thaiHoaCourt } from '../buildings/thai-hoa-court.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addBox } from '../kit/shapes.ts';
import { stoneSkin } from '../kit/sheet.ts';
import { addPlate } from '../kit/solids.ts';
import { UP, type Vec3 } from '../kit/vector.ts';
import { courtLevels } from './thai-hoa/grounds.ts';

/** Half a stele's outline, from its foot to its cloud-shaped head: sideways and up, metres. */
const STELE: readonly (readonly [number, number])[] = [
  [0.25, 0],
  [0.25, 0.52],
  [0.29, 0.56],
  [0.29, 0.64],
  [0.2, 0.7],
  [0.15, 0.8],
  [0.05, 0.84],
];
const GREY: Tint = [0.72, 0.73, 0.72];

/** Foot of one rank stone: its grade, 1 the highest, and the side of the axis it stands on. */
export interface RankStone {
  grade: number;
  side: -1 | 1;
  foot: Vec3;
}

/** The rank stones (phẩm sơn), first grade nearest the hall, west side before east. */
export function rankStones(plan: Plan): RankStone[] {
  const { grades } = thaiHoaCourt.figures;
  const { upperGrades, stonesFromAxis } = thaiHoaCourt.choices;
  const { upper, lower } = courtLevels(plan);
  const row = (count: number, from: number, to: number, y: number): [number, number][] =>
    Array.from({ length: count }, (_, i) => [y, from + ((to - from) * (i + 0.5)) / count]);
  const places = [
    ...row(upperGrades.value, upper.back + 1.6, upper.front - 0.6, plan.upperCourt),
    ...row(grades.value - upperGrades.value, lower.back + 0.6, lower.front - 0.4, 0),
  ];
  return ([-1, 1] as const).flatMap((side) =>
    places.map(([y, z], i) => ({
      grade: i + 1,
      side,
      foot: [side * stonesFromAxis.value, y, z] as const,
    })),
  );
}

/** Steles on moulded plinths for the nine grades on each side of the axis, facing it. */
export function addRankStones(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('rank-stones', 'stone');
  for (const { foot } of rankStones(plan)) addStele(mesh, foot, parts.detail === 'far');
}

function addStele(mesh: MeshBuilder, [x, y, z]: Vec3, far: boolean): void {
  const skin = stoneSkin(5);
  const slab = (wide: number, deep: number, from: number, to: number): void =>
    addBox(mesh, [x - wide, y + from, z - deep], [x + wide, y + to, z + deep], skin, {
      tint: GREY,
    });
  if (far) {
    slab(0.08, 0.27, -0.02, 0.9);
    return;
  }
  slab(0.22, 0.38, -0.02, 0.22);
  addPlate(mesh, {
    origin: [x, y + 0.2, z],
    right: [0, 0, 1],
    up: UP,
    outline: [...STELE, ...STELE.toReversed().map(([a, b]) => [-a, b] as const)],
    thickness: 0.15,
    skin,
    tint: GREY,
  });
}
