import type { Plan } from '../buildings/plan.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addBox } from '../kit/shapes.ts';
import { addPlate } from '../kit/solids.ts';
import { stoneSkin } from '../kit/sheet.ts';
import { UP, type Vec3 } from '../kit/vector.ts';

const GRADES = 9;
/** Grades that stood on the upper court; the others on the lower. */
const UPPER_GRADES = 3;
const FROM_AXIS = 10.4;

/** Half a stele's outline, from its foot to its rounded head: sideways and up, metres. */
const STELE: readonly (readonly [number, number])[] = [
  [0.24, 0],
  [0.24, 0.5],
  [0.17, 0.64],
  [0.06, 0.7],
];

/** Feet of the rank stones (phẩm sơn), first grade nearest the hall, west side before east. */
export function rankStonePlaces(plan: Plan): Vec3[] {
  const { court, platform, apron, upperCourt } = plan;
  const row = (count: number, from: number, to: number, y: number): [number, number][] =>
    Array.from({ length: count }, (_, i) => [y, from + ((to - from) * (i + 0.5)) / count]);
  const places = [
    ...row(UPPER_GRADES, platform.front + 0.6, court.front - 0.9, upperCourt),
    ...row(GRADES - UPPER_GRADES, court.front + 0.5, apron.front - 0.3, 0),
  ];
  return [-1, 1].flatMap((side) => places.map(([y, z]): Vec3 => [side * FROM_AXIS, y, z]));
}

/** Small steles for the nine grades on each side of the axis, facing it; closer together than the real court has them. */
export function addRankStones(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('court', 'stone');
  const skin = stoneSkin(6);
  const outline = [...STELE, ...STELE.toReversed().map(([x, y]) => [-x, y] as const)];
  for (const [x, y, z] of rankStonePlaces(plan)) {
    addBox(mesh, [x - 0.2, y, z - 0.32], [x + 0.2, y + 0.16, z + 0.32], skin);
    addPlate(mesh, {
      origin: [x, y + 0.16, z],
      right: [0, 0, 1],
      up: UP,
      outline,
      thickness: 0.14,
      skin,
      tint: [0.8, 0.8, 0.78],
    });
  }
}
