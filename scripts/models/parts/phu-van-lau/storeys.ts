import { phuVanLau } from '../../buildings/phu-van-lau.ts';
import type { EdictPavilionPlan } from '../../buildings/phu-van-lau-plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { stripSkin } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import type { Vec3 } from '../../kit/vector.ts';
import { addBoard } from '../board.ts';
import { addConsole } from '../console.ts';
import { BOARD_BROWN, CARVED_BROWN, FRAME_RED, LATTICE, RAIL_RED } from '../hien-lam-cac/look.ts';
import { latticeSkin } from '../lattice.ts';
import { addShaft } from '../shaft.ts';
import { addBalustrade } from '../turned-balustrade.ts';
import { addUpperWalls } from './upper-walls.ts';

/** Part that holds the beams, brackets and rafters. */
export const EDICT_FRAME = 'edict-frame';

/** Sixteen shafts, the open ground floor with its stair, and the boarded upper storey with its gallery. */
export function addEdictStoreys(parts: PartSet, plan: EdictPavilionPlan): void {
  const look = { detail: parts.detail, tint: FRAME_RED };
  for (const shaft of plan.mainShafts)
    addShaft(parts.mesh('edict-main-columns', 'trim'), shaft, look);
  for (const shaft of plan.outerShafts) addShaft(parts.mesh('edict-columns', 'trim'), shaft, look);
  const frame = parts.mesh(EDICT_FRAME, 'trim');
  addBeams(frame, plan);
  if (parts.detail !== 'far') {
    addBrackets(frame, plan);
    addStair(parts.mesh('edict-stair', 'trim'), plan);
  }
  addGallery(parts, plan);
  addUpperWalls(parts, plan);
  addBoard(parts.mesh('edict-name-board', 'trim'), {
    centre: [0, plan.upperRoof.slope.eaveHeight + 0.12, plan.main + 0.3],
    width: 1.5,
    height: 0.4,
    picture: 'board-phu-van-lau',
  });
}

function beam(mesh: MeshBuilder, low: Vec3, high: Vec3): void {
  addBox(mesh, low, high, stripSkin('raw-timber', 5), { omit: [], cell: 2.5, tint: BOARD_BROWN });
}

function addBeams(mesh: MeshBuilder, plan: EdictPavilionPlan): void {
  const { main, outer } = plan;
  const head = plan.outerShafts[0]?.head ?? 0;
  const [low, high] = [head - 0.4, head - 0.12];
  const half = 0.08;
  for (const side of [1, -1]) {
    beam(mesh, [-outer, low, side * outer - half], [outer, high, side * outer + half]);
    beam(mesh, [side * outer - half, low, -outer], [side * outer + half, high, outer]);
    for (const line of [main, -main]) {
      const [a, b] = side > 0 ? [main, outer] : [-outer, -main];
      beam(mesh, [line - half, low + 0.02, a], [line + half, high - 0.02, b]);
      beam(mesh, [a, low + 0.02, line - half], [b, high - 0.02, line + half]);
    }
    const y = plan.secondFloor - 0.15;
    beam(mesh, [-main, y - 0.3, side * main - half], [main, y, side * main + half]);
    beam(mesh, [side * main - half, y - 0.3, -main], [side * main + half, y, main]);
  }
  // Pierced frieze below the outer beams.
  for (const side of [1, -1]) {
    const [from, to] = [low - 0.3, low + 0.03];
    addBox(
      mesh,
      [-outer, from, side * outer - 0.035],
      [outer, to, side * outer + 0.035],
      latticeSkin(0.33),
      {
        omit: [],
        tint: LATTICE,
        cell: 3,
      },
    );
    addBox(
      mesh,
      [side * outer - 0.035, from, -outer],
      [side * outer + 0.035, to, outer],
      latticeSkin(0.33),
      {
        omit: [],
        tint: LATTICE,
        cell: 3,
      },
    );
  }
}

function addBrackets(mesh: MeshBuilder, plan: EdictPavilionPlan): void {
  const { main, outer, lowerRoof, upperRoof } = plan;
  const pitch = lowerRoof.slope.pitch;
  const bracket = (x: number, z: number, y: number, outward: Vec3, reach: number): void =>
    addConsole(mesh, {
      root: [x, y, z],
      outward,
      reach,
      fall: reach * pitch,
      depth: 0.6,
      thickness: 0.12,
      strip: 'carved',
      tint: CARVED_BROWN,
    });
  const low = plan.outerShafts[0]?.head ?? 0;
  const high = plan.mainShafts[0]?.head ?? 0;
  for (const way of [1, -1]) {
    for (const line of [-outer, -main, main, outer]) {
      const reach = lowerRoof.front - outer - 0.14;
      bracket(line, way * outer, low, [0, 0, way], reach);
      bracket(way * outer, line, low, [way, 0, 0], reach);
    }
    for (const line of [-main, main]) {
      const reach = upperRoof.front - main - 0.16;
      bracket(line, way * main, high, [0, 0, way], reach);
      bracket(way * main, line, high, [way, 0, 0], reach);
      bracket(way * main, line, high, [way, 0, Math.sign(line)], reach * 1.25);
    }
  }
}

/** Floor of the upper storey out to its gallery, and the wooden balustrade round it. */
function addGallery(parts: PartSet, { secondFloor: y, rail }: EdictPavilionPlan): void {
  const mesh = parts.mesh('edict-upper-storey', 'trim');
  const r = rail + 0.1;
  beam(mesh, [-r, y - 0.16, -r], [r, y, r]);
  addBalustrade(mesh, {
    path: [
      [-rail, y, rail],
      [rail, y, rail],
      [rail, y, -rail],
      [-rail, y, -rail],
    ],
    closed: true,
    height: phuVanLau.choices.railHeight.value,
    strip: 'lacquer',
    tint: RAIL_RED,
    detail: parts.detail,
  });
}

/** Steep timber stair in the right rear corner, up to the floor above. */
function addStair(mesh: MeshBuilder, { floor, secondFloor, outer, main }: EdictPavilionPlan): void {
  const steps = 16;
  const [from, to] = [outer - 0.9, main - 2.4];
  const [near, far] = [-main + 0.35, -main + 1.25];
  const rise = (secondFloor - 0.2 - floor) / steps;
  const run = (from - to) / steps;
  for (let i = 0; i < steps; i++) {
    const x = from - i * run;
    addBox(
      mesh,
      [x - run, floor + (i === 0 ? -0.02 : i * rise - 0.06), near],
      [x, floor + (i + 1) * rise, far],
      stripSkin('raw-timber', 5),
      { omit: [], tint: BOARD_BROWN },
    );
  }
  const length = from - to;
  const slope = (steps * rise) / length;
  const along = (low: number, high: number): [number, number][] => [
    [0, Math.max(-0.02, low)],
    [-Math.min(0, low) / slope, Math.max(-0.02, low)],
    [length, slope * length + low],
    [length, slope * length + high],
    [0, high],
  ];
  for (const z of [near, far]) {
    for (const [low, high, thickness] of [
      [-0.3, 0.12, 0.08],
      [0.78, 0.88, 0.1],
    ] as const) {
      addPlate(mesh, {
        origin: [from, floor, z],
        right: [-1, 0, 0],
        up: [0, 1, 0],
        outline: along(low, high),
        thickness,
        skin: stripSkin('raw-timber', 5),
        tint: FRAME_RED,
      });
    }
    for (let i = 0; i <= 6; i++) {
      const d = (i / 6) * length;
      const x = from - Math.min(length - 0.05, Math.max(0.05, d));
      const y = floor + (from - x) * slope;
      beam(mesh, [x - 0.03, y, z - 0.03], [x + 0.03, y + 0.82, z + 0.03]);
    }
  }
}
