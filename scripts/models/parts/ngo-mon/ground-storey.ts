import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import type { Ground } from '../../kit/roof-skirt.ts';
import { addQuad } from '../../kit/shapes.ts';
import { stripSkin } from '../../kit/sheet.ts';
import { at } from '../../kit/vector.ts';
import { stopsOn } from './frame.ts';
import { addRail, faceOf, type WallFrame, wallFrame } from './outline.ts';
import { type GatePlan, outlineOf } from './plan.ts';

const GLASS = tintOf('#8fa9b4');
const RAIL_TINT: Tint = [1.25, 0.62, 0.5];
const RAIL_HEIGHT = 0.72;
const LEAF = 0.86;

/** The glazed hall in the middle of the open ground storey, and the balustrade between the gallery columns. */
export function addGroundStorey(parts: PartSet, plan: GatePlan): void {
  addGlazedHall(parts, plan);
  addBalustrade(parts, plan);
}

function addGlazedHall(parts: PartSet, plan: GatePlan): void {
  const mesh = parts.mesh('glazed-hall', 'trim');
  const half = plan.building.choices.bodyLines[1].value;
  const { recess, back } = plan.core;
  const corners: Ground[] = [
    [-half, recess],
    [half, recess],
    [half, back],
    [-half, back],
  ];
  corners.forEach((from, i) => {
    const wall = wallFrame(from, at(corners, (i + 1) % 4));
    const stops = stopsOn(wall, plan.tallColumns);
    stops
      .slice(0, -1)
      .forEach((stop, k) => addGlazedBay(mesh, wall, [stop, at(stops, k + 1)], plan, parts));
  });
}

/** Leaves of small panes over a boarded foot, and a pierced transom up to the floor above. */
function addGlazedBay(
  mesh: MeshBuilder,
  wall: WallFrame,
  [a, b]: readonly [number, number],
  plan: GatePlan,
  { detail }: PartSet,
): void {
  const floor = plan.podium;
  const head = floor + plan.building.choices.doorHeight.value;
  const top = plan.building.choices.upperFloor.value - 0.02;
  const radius = plan.building.choices.columnRadius.value * 0.8;
  const [from, to] = [a + radius, b - radius];
  const lacquer = stripSkin('lacquer', 6);
  const rail = (
    along: readonly [number, number],
    heights: readonly [number, number],
    half: number,
  ) => addRail(mesh, wall, { along, heights, out: [-half, half] }, lacquer, { omit: [] });
  const board = floor + 0.62;
  for (const turned of [false, true]) {
    const sign = turned ? -1 : 1;
    const quad = (
      heights: readonly [number, number],
      out: number,
      strip: 'lacquer' | 'transom' | 'ivory',
    ) =>
      addQuad(
        mesh,
        faceOf(wall, { along: [from - 0.1, to + 0.1], heights, out: sign * out }, turned),
        stripSkin(strip, 6),
        strip === 'ivory' ? { tint: GLASS } : {},
      );
    quad([floor, board], 0.04, 'lacquer');
    quad([board, head], 0.015, 'ivory');
    quad([head, top], 0.03, 'transom');
  }
  rail([from - 0.1, to + 0.1], [head - 0.06, head + 0.1], 0.085);
  rail([from - 0.1, to + 0.1], [floor, floor + 0.14], 0.085);
  if (detail === 'far') return;
  rail([from - 0.1, to + 0.1], [board - 0.05, board + 0.06], 0.06);
  const leaves = Math.max(2, Math.round((to - from) / LEAF));
  const width = (to - from) / leaves;
  for (let i = 0; i <= leaves; i++) {
    const along = from + i * width;
    rail([along - 0.05, along + 0.05], [floor + 0.1, head - 0.02], 0.066);
    if (i < leaves) {
      rail([along + width / 2 - 0.018, along + width / 2 + 0.018], [board, head - 0.04], 0.034);
    }
  }
  const panes = 3;
  for (let k = 1; k < panes; k++) {
    const y = board + ((head - board) * k) / panes;
    rail([from, to], [y - 0.018, y + 0.018], 0.024);
  }
}

/** Low railing of turned timber between the gallery columns, left out before the steps. */
function addBalustrade(parts: PartSet, plan: GatePlan): void {
  const mesh = parts.mesh('balustrade', 'trim');
  const outline = outlineOf(plan.gallery);
  outline.forEach((corner, i) => {
    const wall = wallFrame(corner, at(outline, (i + 1) % outline.length));
    const stops = stopsOn(wall, plan.galleryColumns);
    stops.slice(0, -1).forEach((stop, k) => {
      const next = at(stops, k + 1);
      const [x] = wall.place((stop + next) / 2, 0);
      if (opensToSteps(i, x)) return;
      addRailing(mesh, wall, [stop, next], plan.podium, parts.detail === 'far');
    });
  });
}

/** The bays before the podium's steps: the middle one in front, and one on each side at the rear. */
function opensToSteps(wall: number, x: number): boolean {
  return (wall === 2 && Math.abs(x) < 0.1) || (wall === 6 && Math.abs(Math.abs(x) - 8.65) < 0.1);
}

function addRailing(
  mesh: MeshBuilder,
  wall: WallFrame,
  along: readonly [number, number],
  floor: number,
  far: boolean,
): void {
  const top = floor + RAIL_HEIGHT;
  for (const turned of [false, true]) {
    const heights = [floor + 0.08, top] as const;
    const out = turned ? -0.02 : 0.02;
    addQuad(mesh, faceOf(wall, { along, heights, out }, turned), stripSkin('lattice', 11), {
      tint: RAIL_TINT,
    });
  }
  if (far) return;
  const lacquer = stripSkin('lacquer', 6);
  addRail(mesh, wall, { along, heights: [top - 0.03, top + 0.05], out: [-0.06, 0.06] }, lacquer, {
    omit: [],
  });
  addRail(
    mesh,
    wall,
    { along, heights: [floor + 0.04, floor + 0.12], out: [-0.05, 0.05] },
    lacquer,
    { omit: [] },
  );
}
