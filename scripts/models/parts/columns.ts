import { type Plan, roofHeightAt } from '../buildings/plan.ts';
import { addGrid } from '../kit/mesh.ts';
import { PALE_STONE } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { ROOF_THICKNESS } from '../kit/roof-cover.ts';
import { addBox, addLathe } from '../kit/shapes.ts';
import { stripSkin, stripUv } from '../kit/sheet.ts';

const BASE_HEIGHT = 0.26;

export interface Column {
  x: number;
  z: number;
  radius: number;
  /** Foot and head of the shaft. */
  foot: number;
  head: number;
}

/** Every column of a plan, row by row from the front, west to east. */
export function columnsOf(plan: Plan): Column[] {
  const { columnRadius, outerColumnRadius } = plan.building.choices;
  const lastX = plan.columnXs.length - 1;
  const lastZ = plan.columnZs.length - 1;
  return plan.columnZs.flatMap((z, row) =>
    plan.columnXs.map((x, line) => {
      const outer = row === 0 || row === lastZ || line === 0 || line === lastX;
      return {
        x,
        z,
        radius: outer ? outerColumnRadius.value : columnRadius.value,
        foot: plan.floor + BASE_HEIGHT,
        head: headAt(plan, x, z),
      };
    }),
  );
}

/** Columns under the frieze carry its sill; the others reach the rafters. */
function headAt(plan: Plan, x: number, z: number): number {
  const { halfX, front, back, bottom } = plan.frieze;
  const toWall = Math.min(halfX - Math.abs(x), front - z, z - back);
  if (toWall >= 0 && toWall < 0.5) return bottom + 0.1;
  return roofHeightAt(plan, x, z) - ROOF_THICKNESS + 0.04;
}

/** Lacquered ironwood shafts, swelling in their lower part, on stone bases. */
export function addColumns(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('columns', 'trim');
  const far = parts.detail === 'far';
  const sides = far ? 6 : 10;
  for (const { x, z, radius, head, ...column } of columnsOf(plan)) {
    const foot = far ? plan.floor : column.foot;
    addGrid(mesh, {
      columns: sides,
      rows: far ? 1 : 3,
      point: (u, v) => {
        const angle = -u * Math.PI * 2;
        const r = radius * (1 + 0.07 * Math.sin(Math.min(1, v * 1.6) * Math.PI) - 0.1 * v);
        return [x + Math.cos(angle) * r, foot + (head - foot) * v, z + Math.sin(angle) * r];
      },
      uv: (u, v) => stripUv('column', 0.985 - v * 0.97, u),
    });
    if (far) continue;
    const wide = radius * 1.5;
    addBox(
      mesh,
      [x - wide, foot - BASE_HEIGHT, z - wide],
      [x + wide, foot - BASE_HEIGHT + 0.08, z + wide],
      stripSkin('carved', 4),
      { tint: PALE_STONE },
    );
    addLathe(
      mesh,
      [x, foot - BASE_HEIGHT + 0.08, z],
      [
        [radius * 1.25, 0],
        [radius * 1.45, 0.08],
        [radius * 1.05, BASE_HEIGHT - 0.08],
      ],
      sides,
      (around, up) => stripUv('carved', around * 0.3, 1 - up),
      PALE_STONE,
    );
  }
}
