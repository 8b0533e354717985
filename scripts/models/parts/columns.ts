import { COLUMN_BASE, HEAD_IN_RAFTERS, UNDER_FRIEZE } from '../buildings/hall-roofs.ts';
import { type Plan, roofHeightAt } from '../buildings/plan.ts';
import { addGrid, type MeshBuilder } from '../kit/mesh.ts';
import { PALE_STONE } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { ROOF_THICKNESS } from '../kit/roof-cover.ts';
import { addBox, addLathe } from '../kit/shapes.ts';
import { stripSkin, stripUv } from '../kit/sheet.ts';
import { LACQUERED, type TimberFinish } from './timber-finish.ts';

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
        foot: plan.floor + COLUMN_BASE,
        head: headAt(plan, x, z),
      };
    }),
  );
}

/** Columns under the frieze carry its sill; the others reach the rafters. */
function headAt(plan: Plan, x: number, z: number): number {
  if (plan.frieze) {
    const { halfX, front, back, bottom } = plan.frieze;
    const toEnd = plan.building.form.ends === 'gable' ? Infinity : halfX - Math.abs(x);
    const toWall = Math.min(toEnd, front - z, z - back);
    if (toWall >= 0 && toWall < UNDER_FRIEZE) return bottom + 0.1;
  }
  return roofHeightAt(plan, x, z) - ROOF_THICKNESS + HEAD_IN_RAFTERS;
}

export interface ColumnOptions {
  /** Part of the shafts. */
  part?: string;
  /** Part of the stone bases; `null` where they are built elsewhere, as on a terrace that outlives its hall. */
  bases?: string | null;
  finish?: TimberFinish;
}

/** Ironwood shafts, swelling in their lower part, on stone bases; far off the shafts stand in for the bases. */
export function addColumns(parts: PartSet, plan: Plan, options: ColumnOptions = {}): void {
  const { part = 'columns', bases = part, finish = LACQUERED } = options;
  const far = parts.detail === 'far';
  const columns = columnsOf(plan);
  for (const column of columns) {
    const foot = far && bases !== null ? plan.floor : column.foot;
    addShaft(parts.mesh(part, 'trim'), { ...column, foot }, finish, far);
  }
  if (bases !== null && !far) addColumnBases(parts.mesh(bases, 'trim'), plan);
}

/** One round shaft from foot to head. */
export function addShaft(
  mesh: MeshBuilder,
  { x, z, radius, foot, head }: Column,
  { shaft, tint }: TimberFinish,
  far: boolean,
): void {
  addGrid(mesh, {
    columns: far ? 6 : 8,
    rows: far ? 1 : 2,
    point: (u, v) => {
      const angle = -u * Math.PI * 2;
      const r = radius * (1 + 0.07 * Math.sin(Math.min(1, v * 1.6) * Math.PI) - 0.1 * v);
      return [x + Math.cos(angle) * r, foot + (head - foot) * v, z + Math.sin(angle) * r];
    },
    uv: shaft,
    tint,
  });
}

/** Moulded stone bases under all columns of a plan, as slab and drum or far off as slab alone. */
export function addColumnBases(mesh: MeshBuilder, plan: Plan, far = false): void {
  for (const { x, z, radius, foot } of columnsOf(plan)) {
    const wide = radius * 1.5;
    const low = foot - COLUMN_BASE;
    addBox(
      mesh,
      [x - wide, low, z - wide],
      [x + wide, far ? foot : low + 0.08, z + wide],
      stripSkin('carved', 4),
      { tint: PALE_STONE },
    );
    if (far) continue;
    addLathe(
      mesh,
      [x, low + 0.08, z],
      [
        [radius * 1.25, 0],
        [radius * 1.45, 0.08],
        [radius * 1.05, COLUMN_BASE - 0.08],
      ],
      6,
      (around, up) => stripUv('carved', around * 0.3, 1 - up),
      PALE_STONE,
    );
  }
}
