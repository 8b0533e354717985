import { type Plan, roofHeightAt } from '../buildings/plan.ts';
import type { Tint } from '../kit/mesh.ts';
import { LIME } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { ROOF_THICKNESS } from '../kit/roof-cover.ts';
import { stripSkin } from '../kit/sheet.ts';
import { addSlab, type Bay } from './bay.ts';

const WASH: Tint = [1, 0.92, 0.74];
/** Metres by which an end wall stands in the rafters above it. */
const SUNK = 0.12;

/** Places along an end wall between which its head runs straight, from front to back. */
function breaks(plan: Plan): [number, number][] {
  const { frieze, halls } = plan;
  const front = plan.columnZs[0] ?? 0;
  const hall = halls[0];
  const ridge = hall ? (hall.front + hall.back) / 2 : 0;
  const step = frieze?.front ?? 0;
  const edge = 0.001;
  return frieze
    ? [
        [front, step + edge],
        [step - edge, ridge],
        [ridge, -step + edge],
        [-step - edge, -front],
      ]
    : [
        [front, ridge],
        [ridge, -front],
      ];
}

/** Lime-washed end walls of a hall without chái, from the floor up to the rafters of every tier. */
export function addGableWalls(parts: PartSet, plan: Plan, part = 'walls-and-doors'): void {
  const mesh = parts.mesh(part, 'trim');
  const x = plan.columnXs.at(-1) ?? 0;
  const head = (z: number): number => roofHeightAt(plan, x, z) - ROOF_THICKNESS + SUNK;
  for (const side of [1, -1]) {
    for (const [a, b] of breaks(plan)) {
      const [from, to] = side > 0 ? [a, b] : [b, a];
      const bay: Bay = {
        from: [side * x, plan.floor, from],
        to: [side * x, plan.floor, to],
        heads: [head(from), head(to)],
      };
      const whole = [0, 1] as const;
      const slab = (bottom: number, top: number | 'head', depth: number, tint: Tint): void =>
        addSlab(mesh, bay, {
          across: whole,
          bottom,
          top,
          depth,
          skin: stripSkin('plaster', 9),
          tint,
        });
      slab(plan.floor - 0.02, 'head', 0.2, WASH);
      slab(plan.floor - 0.02, plan.floor + 0.5, 0.25, [0.82, 0.66, 0.48]);
      slab(plan.floor + 0.5, plan.floor + 0.58, 0.27, LIME);
    }
  }
}
