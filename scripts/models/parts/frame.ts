import { type Plan, roofHeightAt } from '../buildings/plan.ts';
import type { MeshBuilder } from '../kit/mesh.ts';
import type { PartSet } from '../kit/part-set.ts';
import { ROOF_THICKNESS } from '../kit/roof-cover.ts';
import { addBox } from '../kit/shapes.ts';
import { addStrut } from '../kit/strut.ts';
import type { Vec3 } from '../kit/vector.ts';
import { addColumns } from './columns.ts';
import { addBeam } from './timber.ts';
import { RAW } from './timber-finish.ts';

const RAFTER = { width: 0.18, height: 0.26 } as const;
const PURLIN = { width: 0.11, height: 0.13 } as const;
/** Middle of the rafters below the tiles' bed, metres. */
const UNDER_TILES = ROOF_THICKNESS + 0.06;
/** Metres of slope between two purlins. */
const PURLIN_STEP = 1.15;

export interface FrameStage {
  /** Roof carpentry stands over x from here eastwards, metres; the rest has columns and ties only. */
  roofedFrom: number;
}

/** A hall's bare timber frame while it goes up: shafts, ties, and over a part of it rafters and purlins. */
export function addFrame(parts: PartSet, plan: Plan, stage: FrameStage): void {
  addColumns(parts, plan, { part: 'frame-columns', bases: null, finish: RAW });
  addTies(parts.mesh('frame-beams', 'trim'), plan);
  addRoofTimbers(parts.mesh('frame-rafters', 'trim'), plan, stage, parts.detail === 'far');
}

/** Underside of the tiles less the rafters' place: where roof timbers lie. */
function roofTimberAt(plan: Plan, x: number, z: number): number {
  return roofHeightAt(plan, x, z) - UNDER_TILES;
}

/** Beams along every row and across at every line, where the finished hall has them. */
function addTies(mesh: MeshBuilder, plan: Plan): void {
  const tie = plan.floor + plan.building.choices.tieHeight.value;
  const xs = plan.columnXs;
  const [west, east] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const zs = plan.columnZs;
  const [front, back] = [zs[0] ?? 0, zs.at(-1) ?? 0];
  const eave = roofTimberAt(plan, 0, front);
  const rows = zs.slice(1, -1);
  for (const z of [front, back]) addBeam(mesh, [west, eave, z], [east, eave, z], RAW);
  for (const x of [west, east]) addBeam(mesh, [x, eave, back], [x, eave, front], RAW);
  const inner = xs.slice(1, -1);
  for (const z of rows)
    addBeam(mesh, [inner[0] ?? 0, tie, z], [inner.at(-1) ?? 0, tie, z], RAW, 0.44);
  for (const x of inner) {
    addBeam(mesh, [x, tie + 0.34, rows.at(-1) ?? 0], [x, tie + 0.34, rows[0] ?? 0], RAW, 0.34);
    for (const [a, b] of [
      [front, rows[0] ?? 0],
      [back, rows.at(-1) ?? 0],
    ] as const) {
      addBeam(mesh, [x, eave + 0.3, Math.min(a, b)], [x, eave + 0.3, Math.max(a, b)], RAW, 0.3);
    }
  }
}

function addRoofTimbers(mesh: MeshBuilder, plan: Plan, stage: FrameStage, far: boolean): void {
  const pieces = plan.halls.flatMap(({ front, back, slope }) => {
    const ridge = (front + back) / 2;
    return [
      { eave: front, z0: front - 0.05, z1: ridge, slope, crest: true },
      { eave: back, z0: back + 0.05, z1: ridge, slope, crest: false },
    ];
  });
  const lines = plan.columnXs.slice(1, -1).filter((x) => x >= stage.roofedFrom);
  addLowerTimbers(mesh, plan, lines, far);
  const [first, last] = [lines[0] ?? 0, lines.at(-1) ?? 0];
  const timber = (from: Vec3, to: Vec3, size: { width: number; height: number }): void =>
    addStrut(mesh, { from, to, ...size, skin: RAW.beam(0.3), tint: RAW.tint });
  for (const { eave, z0, z1, slope, crest } of pieces) {
    const place = (x: number, z: number): Vec3 => {
      const bed = slope.eaveHeight + slope.pitch * Math.abs(z - eave);
      return [x, bed - UNDER_TILES, z];
    };
    for (const x of lines) timber(place(x, z0), place(x, z1), RAFTER);
    const steps = far ? 3 : Math.round(Math.abs(z1 - z0) / PURLIN_STEP);
    for (let k = 0; k < steps + (crest ? 1 : 0); k++) {
      const z = z0 + ((z1 - z0) * k) / steps;
      const [, y] = place(0, z);
      timber([first - 0.6, y + 0.16, z], [last + 0.6, y + 0.16, z], PURLIN);
    }
  }
}

/** Rafters of the lower roof with their purlins, and on the wall rows the posts that carry the upper ones. */
function addLowerTimbers(
  mesh: MeshBuilder,
  plan: Plan,
  lines: readonly number[],
  far: boolean,
): void {
  const ring = plan.lowerRings[0];
  const { frieze } = plan;
  if (!ring || !frieze) return;
  const [first, last] = [lines[0] ?? 0, lines.at(-1) ?? 0];
  const look = { skin: RAW.beam(0.3), tint: RAW.tint };
  const heightAt = (t: number): number =>
    ring.slope.eaveHeight + ring.slope.pitch * t - UNDER_TILES;
  const row = plan.columnZs[1] ?? 0;
  const head = roofTimberAt(plan, 0, row);
  for (const side of [1, -1]) {
    const at = (x: number, t: number, above = 0): Vec3 => [
      x,
      heightAt(t) + above,
      side * (ring.front - t),
    ];
    for (const x of lines) {
      addStrut(mesh, { from: at(x, 0.05), to: at(x, ring.run), ...RAFTER, ...look });
      addBox(
        mesh,
        [x - 0.1, frieze.bottom, side * row - 0.1],
        [x + 0.1, head, side * row + 0.1],
        look.skin,
        look,
      );
    }
    const steps = far ? 2 : 4;
    for (let k = 0; k <= steps; k++) {
      const t = 0.1 + ((ring.run - 0.15) * k) / steps;
      addStrut(mesh, {
        from: at(first - 0.6, t, 0.16),
        to: at(last + 0.6, t, 0.16),
        ...PURLIN,
        ...look,
      });
    }
  }
}
