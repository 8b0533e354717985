import { LIME, PALE_STONE, TERRACOTTA, tintOf } from '../../models/kit/palette.ts';
import type { MeshBuilder, Tint } from '../../models/kit/mesh.ts';
import { PartSet } from '../../models/kit/part-set.ts';
import type { HippedGableRoof } from '../../models/kit/roof-shape.ts';
import { addBox, addQuad } from '../../models/kit/shapes.ts';
import { brickSkin, stoneSkin, stripSkin } from '../../models/kit/sheet.ts';
import { addSlab, type Bay, BETWEEN_COLUMNS } from '../../models/parts/bay.ts';
import { addConsole } from '../../models/parts/console.ts';
import { addCrownRoof } from '../../models/parts/crown-roof.ts';
import { addDoors } from '../../models/parts/doors.ts';
import { addOpenSteps } from '../../models/parts/open-steps.ts';
import { addShaft, addShaftBase, type Shaft } from '../../models/parts/shaft.ts';

/** Height of the platform, and the lines of columns from the middle outwards, metres. */
const FLOOR = 0.55;
const LINES = [1.35, 3.85, 5.75] as const;
const ROWS = [1.5, 3.35] as const;
const PITCH = 0.62;
const BASE = 0.16;
const [OUTER_LINE, OUTER_ROW] = [LINES[2], ROWS[1]];

const ROOF: HippedGableRoof = {
  name: 'template-roof',
  halfX: OUTER_LINE + 0.95,
  front: OUTER_ROW + 0.95,
  back: -OUTER_ROW - 0.95,
  gableX: LINES[1] + 0.35,
  verge: 0.25,
  slope: { eaveHeight: FLOOR + 2.5, pitch: PITCH, cornerLift: 0.14, cornerSpan: 1.8 },
  lifted: 'both',
};

const WOOD = tintOf('#c98a63');
const YARD = tintOf('#cfc9a4');
/** Brighter than white paper: both stand in the eaves' shade. */
const PLASTER: Tint = [1.9, 1.8, 1.5];
const DADO = tintOf('#c9a878');

/** The template's house: three bays (gian) with a half-bay (chái) at each end, on a platform; metres, front towards +z. */
export function templateHouse(): PartSet {
  const parts = new PartSet('hero');
  addYard(parts);
  addPlatform(parts);
  addColumns(parts);
  addWalls(parts);
  addCrownRoof(parts, {
    roof: ROOF,
    ridgeBand: 0.42,
    ridgeLift: 0.1,
    ends: 0.55,
    into: { tiles: 'roof', timber: 'frame', ornament: 'ridge', glaze: TERRACOTTA },
  });
  return parts;
}

/** Underside of the rafters at a distance from the nearest eave, metres. */
function headAt(x: number, z: number): number {
  const inward = Math.min(ROOF.halfX - Math.abs(x), ROOF.front - Math.abs(z));
  return ROOF.slope.eaveHeight + PITCH * inward - 0.2;
}

function addYard(parts: PartSet): void {
  const ground = parts.mesh('yard', 'stone');
  addBox(ground, [-9, -0.12, -6.6], [9, 0.04, 9], stoneSkin(3), { tint: YARD, cell: 1.5 });
  const path = parts.mesh('yard', 'brick');
  addQuad(
    path,
    [
      [-1.4, 0.05, 9],
      [1.4, 0.05, 9],
      [1.4, 0.05, OUTER_ROW + 1],
      [-1.4, 0.05, OUTER_ROW + 1],
    ],
    brickSkin,
    { tint: [1.5, 1.35, 1.2], cell: 0.9 },
  );
  for (const side of [-1, 1]) {
    const [near, far] = [side * 2.3, side * 8.6];
    addBox(
      parts.mesh('yard', 'trim'),
      [Math.min(near, far), 0, 8.4],
      [Math.max(near, far), 0.75, 8.75],
      stripSkin('foliage', 6),
      { tint: [1.1, 1.15, 0.9], cell: 0.7 },
    );
  }
}

function addPlatform(parts: PartSet): void {
  const stone = parts.mesh('platform', 'stone');
  const [x, z] = [OUTER_LINE + 0.7, OUTER_ROW + 0.7];
  addBox(stone, [-x, 0, -z], [x, FLOOR - 0.14, z], stoneSkin(2), {
    tint: [0.9, 0.82, 0.74],
    omit: ['bottom', 'top'],
    cell: 1,
  });
  addBox(stone, [-x - 0.08, FLOOR - 0.14, -z - 0.08], [x + 0.08, FLOOR, z + 0.08], stoneSkin(2), {
    tint: PALE_STONE,
    omit: [],
    cell: 1,
  });
  const steps = { x0: -1.3, x1: 1.3, z: z + 0.08, low: 0.04, high: FLOOR, steps: 4, tread: 0.3 };
  addOpenSteps(stone, steps, 2, (step) => (step % 2 === 0 ? PALE_STONE : [0.86, 0.82, 0.74]));
  for (const side of [-1, 1]) {
    const [a, b] = [side * 1.3, side * 1.62];
    addBox(stone, [Math.min(a, b), 0, z], [Math.max(a, b), FLOOR * 0.72, z + 1], stoneSkin(2), {
      tint: LIME,
      cell: 0.5,
    });
  }
}

function shafts(): Shaft[] {
  const both = (values: readonly number[]) => values.flatMap((value) => [-value, value]);
  return both(LINES).flatMap((x) =>
    both(ROWS).map((z) => ({
      x,
      z,
      radius: Math.abs(z) === ROWS[0] && Math.abs(x) < OUTER_LINE ? 0.15 : 0.12,
      foot: FLOOR + BASE,
      head: headAt(x, z) - 0.02,
    })),
  );
}

function addColumns(parts: PartSet): void {
  const wood = parts.mesh('columns', 'trim');
  const frame = parts.mesh('frame', 'trim');
  for (const shaft of shafts()) {
    addShaft(wood, shaft, { detail: 'mid', strip: 'raw-timber', tint: WOOD });
    addShaftBase(wood, shaft, FLOOR, BASE, 'mid');
    if (Math.abs(shaft.z) !== OUTER_ROW) continue;
    addConsole(frame, {
      root: [shaft.x, shaft.head, shaft.z],
      outward: [0, 0, Math.sign(shaft.z)],
      reach: 0.8,
      fall: 0.8 * PITCH,
      depth: 0.4,
      thickness: 0.1,
      strip: 'raw-timber',
      tint: WOOD,
    });
  }
  for (const z of [-ROWS[0], ROWS[0]]) {
    const y = headAt(0, OUTER_ROW) - 0.35;
    addBox(
      frame,
      [-OUTER_LINE, y, z - 0.07],
      [OUTER_LINE, y + 0.24, z + 0.07],
      stripSkin('raw-timber', 5),
      {
        tint: WOOD,
        omit: [],
      },
    );
  }
}

/** Panelled doors across the three front bays, lime-washed walls round the rest. */
function addWalls(parts: PartSet): void {
  const bay = (from: readonly [number, number], to: readonly [number, number]): Bay => ({
    from: [from[0], FLOOR, from[1]],
    to: [to[0], FLOOR, to[1]],
    heads: [headAt(...from), headAt(...to)],
  });
  const doors = parts.mesh('doors', 'trim');
  const [a, b] = LINES;
  const fronts: [number, number][] = [
    [-b, -a],
    [-a, a],
    [a, b],
  ];
  for (const [left, right] of fronts) {
    addDoors(doors, bay([left, OUTER_ROW], [right, OUTER_ROW]), {
      floor: FLOOR,
      height: 1.85,
      open: left === -a,
      far: false,
      leaves: 'latticed',
    });
    if (left !== -a) addStiles(doors, bay([left, OUTER_ROW], [right, OUTER_ROW]));
  }
  const walls = parts.mesh('walls', 'trim');
  const [x, z] = [OUTER_LINE, OUTER_ROW];
  const closed: [readonly [number, number], readonly [number, number]][] = [
    [
      [-x, z],
      [-b, z],
    ],
    [
      [b, z],
      [x, z],
    ],
    [
      [x, z],
      [x, -z],
    ],
    [
      [x, -z],
      [-x, -z],
    ],
    [
      [-x, -z],
      [-x, z],
    ],
  ];
  for (const [from, to] of closed) {
    const place = bay(from, to);
    const slab = { across: [0, 1], ends: BETWEEN_COLUMNS, bottom: FLOOR } as const;
    addSlab(walls, place, {
      ...slab,
      top: 'head',
      depth: 0.09,
      skin: stripSkin('stucco', 6),
      tint: PLASTER,
    });
    addSlab(walls, place, {
      ...slab,
      top: FLOOR + 0.55,
      depth: 0.12,
      skin: stripSkin('stucco', 6),
      tint: DADO,
    });
  }
}

/** Upright stiles and two rails over a bay of closed leaves, which carry no picture here. */
function addStiles(mesh: MeshBuilder, bay: Bay): void {
  const skin = stripSkin('raw-timber', 5);
  const bar = (across: [number, number], bottom: number, top: number): void =>
    addSlab(mesh, bay, { across, bottom, top, depth: 0.1, skin, tint: WOOD });
  const [foot, head] = [FLOOR + 0.3, FLOOR + 2.15];
  const leaves = 6;
  for (let i = 0; i <= leaves; i++) {
    const middle = 0.06 + (0.88 * i) / leaves;
    bar([middle - 0.009, middle + 0.009], foot, head);
  }
  for (const share of [0, 0.36, 0.97]) {
    const y = foot + share * (head - foot);
    bar([0.05, 0.95], y, y + 0.06);
  }
}
