import { thaiHoaCourt } from '../../buildings/thai-hoa-court.ts';
import type { Extent, Plan } from '../../buildings/plan.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { type Skin, stoneSkin, stripSkin } from '../../kit/sheet.ts';
import type { Vec3 } from '../../kit/vector.ts';
import { addStairs, pave, STAIR_LINES } from '../stonework.ts';
import { addUpperTerrace, grown } from './grounds.ts';

const EARTH: Tint = [0.48, 0.46, 0.52];
const FOOTING: Tint = [0.66, 0.5, 0.4];
const BASE = -0.35;

/** Bare ground, level. */
function addEarth(mesh: MeshBuilder, { left, right, front, back }: Extent, y: number): void {
  const corners: [Vec3, Vec3, Vec3, Vec3] = [
    [left, y, front],
    [right, y, front],
    [right, y, back],
    [left, y, back],
  ];
  addQuad(mesh, corners, stripSkin('plaster', 60), { tint: EARTH, cell: 6 });
}

/** Cut edge of the ground, down to the model's foot. */
function addBank(mesh: MeshBuilder, { left, right, front, back }: Extent, top: number): void {
  addBox(mesh, [left, BASE, back], [right, top, front], stripSkin('plaster', 60), {
    tint: [EARTH[0] * 0.8, EARTH[1] * 0.8, EARTH[2] * 0.8],
    omit: ['top', 'bottom'],
    cell: 9,
  });
}

/** Low wall round an area, as a terrace's lowest course: metres wide, from and to a height. */
function addOutline(
  mesh: MeshBuilder,
  area: Extent,
  width: number,
  [low, high]: readonly [number, number],
  { tint, skin }: { tint: Tint; skin: Skin },
): void {
  const { left, right, front, back } = area;
  const runs: Extent[] = [
    { left, right, front, back: front - width },
    { left, right, front: back + width, back },
    { left, right: left + width, front: front - width, back: back + width },
    { left: right - width, right, front: front - width, back: back + width },
  ];
  for (const run of runs) {
    addBox(mesh, [run.left, low, run.back], [run.right, high, run.front], skin, {
      tint,
      cell: 6,
    });
  }
}

/** Terrace and court of 1805 round a hall that stands as built, with the place it moved to marked on the ground. */
export function addCourt1805(parts: PartSet, plan: Plan): void {
  const court = {
    ...plan.court,
    front: plan.platform.front + thaiHoaCourt.choices.oldCourtFront.value,
  };
  const old: Plan = { ...plan, court };
  addUpperTerrace(parts, old, 'old-terrace');
  const terrace = parts.mesh('old-terrace', 'stone');
  pave(
    terrace,
    { ...court, back: plan.platform.front },
    plan.upperCourt,
    3.2,
    [0.8, 0.74, 0.64],
    2.8,
  );
  addStairs(
    parts.mesh('old-stairs', 'stone'),
    {
      z: court.front,
      bottom: 0,
      top: plan.upperCourt,
      steps: plan.building.choices.lowerSteps?.value ?? 9,
    },
    STAIR_LINES[0],
    STAIR_LINES[3],
  );
  const ground = parts.mesh('old-court', 'trim');
  const moved = thaiHoaCourt.figures.moved.value;
  const later = {
    ...plan.platform,
    front: plan.platform.front + moved,
    back: plan.platform.back + moved,
  };
  const edge = grown({ ...court, front: later.front }, thaiHoaCourt.choices.margin.value);
  addEarth(ground, { ...edge, back: court.front }, 0);
  for (const strip of [
    { ...edge, front: court.back },
    { ...edge, right: court.left, front: court.front, back: court.back },
    { ...edge, left: court.right, front: court.front, back: court.back },
  ]) {
    addEarth(ground, strip, 0);
  }
  addBank(ground, edge, 0);
  addOutline(parts.mesh('later-site', 'stone'), later, 0.5, [-0.05, 0.06], {
    tint: [0.95, 0.9, 0.8],
    skin: stoneSkin(2),
  });
}

/** Ground where the hall stood until 1833, with the footing of its terrace; built where the hall was. */
export function addSite1805(parts: PartSet, plan: Plan): void {
  const ground = parts.mesh('old-ground', 'trim');
  const moved = thaiHoaCourt.figures.moved.value;
  const margin = thaiHoaCourt.choices.margin.value;
  const front = plan.court.back - margin + moved;
  const area = { ...grown(plan.court, margin), front, back: plan.platform.back - 3 };
  addEarth(ground, area, -0.02);
  addBank(ground, area, -0.02);
  addOutline(parts.mesh('old-footing', 'trim'), plan.platform, 0.7, [-0.06, 0.14], {
    tint: FOOTING,
    skin: stripSkin('carved', 6),
  });
}
