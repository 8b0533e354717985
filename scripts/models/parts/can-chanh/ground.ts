import { courtPlaces, gallery, wing } from '../../buildings/bai-mang-court.ts';
import { type Extent, type Plan, planOf } from '../../buildings/plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { COURT_STONE, PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addLathe } from '../../kit/shapes.ts';
import { stoneSkin } from '../../kit/sheet.ts';
import { addBrickTerrace, addFlight, type Flight } from '../brick-terrace.ts';
import { columnsOf } from '../columns.ts';
import { pave } from '../stonework.ts';

/** Stairs of the hall: middles and half widths in front, the middle one for the king. */
const HALL_STAIRS = [
  [0, 2.5],
  [-9.25, 1.9],
  [9.25, 1.9],
] as const;

/** Stairs of the gate on either long side. */
const GATE_STAIRS = [
  [0, 1.9],
  [-6.5, 1.35],
  [6.5, 1.35],
] as const;

function shifted(area: Extent, x: number, z: number): Extent {
  return {
    left: area.left + x,
    right: area.right + x,
    front: area.front + z,
    back: area.back + z,
  };
}

function stairs(plan: Plan, lines: readonly (readonly [number, number])[], z0: number): Flight[] {
  const { platform, floor, building } = plan;
  const steps = building.choices.upperSteps.value;
  return ([1, -1] as const).flatMap((outward) =>
    lines.map(([x, half]) => ({
      x,
      half,
      z: z0 + (outward > 0 ? platform.front : platform.back),
      outward,
      bottom: 0,
      top: floor,
      steps,
    })),
  );
}

/** Everything of stone and brick: it outlived the fire, so every layer stands on it. */
export function addGround(parts: PartSet, hall: Plan, gate: Plan): void {
  const far = parts.detail === 'far';
  const gateZ = courtPlaces.gate.value;
  addCourt(parts);
  addBrickTerrace(parts, { part: 'terrace', area: hall.platform, from: 0, to: hall.floor });
  for (const flight of stairs(hall, HALL_STAIRS, 0)) {
    addFlight(parts.mesh('terrace-stairs', 'stone'), flight, far);
  }
  addStoneBases(parts.mesh('column-bases', 'stone'), hall, 0, far);
  const gateArea = shifted(gate.platform, 0, gateZ);
  addBrickTerrace(parts, { part: 'gate-base', area: gateArea, from: 0, to: gate.floor });
  for (const flight of stairs(gate, GATE_STAIRS, gateZ)) {
    addFlight(parts.mesh('gate-stairs', 'stone'), flight, far);
  }
  addStoneBases(parts.mesh('gate-base', 'stone'), gate, gateZ, far);
  for (const side of [1, -1]) {
    const { platform, floor } = planOf(wing);
    const turned = {
      left: platform.back,
      right: platform.front,
      front: platform.right,
      back: platform.left,
    };
    const area = shifted(turned, side * courtPlaces.wingX.value, courtPlaces.wingZ.value);
    addBrickTerrace(parts, { part: 'side-bases', area, from: 0, to: floor });
    const walk = planOf(gallery);
    addBrickTerrace(parts, {
      part: 'side-bases',
      area: shifted(walk.platform, side * courtPlaces.galleryX.value, courtPlaces.galleryZ.value),
      from: 0,
      to: walk.floor,
    });
  }
}

/** Moulded stone bases of every column, in stone alone, so that an empty terrace costs no further material. */
function addStoneBases(mesh: MeshBuilder, plan: Plan, z0: number, far: boolean): void {
  for (const { x, z, radius, foot } of columnsOf(plan)) {
    const wide = radius * 1.46;
    const low = plan.floor - 0.02;
    const middle = far ? foot : plan.floor + 0.08;
    addBox(mesh, [x - wide, low, z0 + z - wide], [x + wide, middle, z0 + z + wide], stoneSkin(2), {
      tint: PALE_STONE,
    });
    if (far) continue;
    addLathe(
      mesh,
      [x, middle, z0 + z],
      [
        [radius * 1.45, 0],
        [radius * 1.1, foot - middle],
        [0, foot - middle],
      ],
      6,
      (around, up) => [around, up * 0.2],
      PALE_STONE,
    );
  }
}

/** Paved court between hall and gate, a raised way (dũng đạo) along its axis, and plain ground round it. */
function addCourt(parts: PartSet): void {
  const mesh = parts.mesh('court', 'stone');
  const far = parts.detail === 'far';
  const { halfWidth, front, back } = courtPlaces;
  const edge = {
    left: -halfWidth.value,
    right: halfWidth.value,
    front: front.value,
    back: back.value,
  };
  pave(mesh, edge, 0, 3.6, COURT_STONE, far ? 7 : 3);
  const rim = 0.35;
  const skin = stoneSkin(2.6);
  addBox(mesh, [edge.left, -rim, edge.back], [edge.right, -0.001, edge.front], skin, {
    tint: [0.8, 0.78, 0.72],
    omit: ['bottom', 'top'],
  });
}
