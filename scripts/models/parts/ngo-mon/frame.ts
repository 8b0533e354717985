import { addGrid, type MeshBuilder } from '../../kit/mesh.ts';
import { PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { ROOF_THICKNESS } from '../../kit/roof-cover.ts';
import type { Ground } from '../../kit/roof-skirt.ts';
import { addLathe, addQuad } from '../../kit/shapes.ts';
import { type Skin, stripSkin, stripUv } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { at, type Vec3 } from '../../kit/vector.ts';
import { addRail, type Rail, type WallFrame, wallFrame } from './outline.ts';
import { drawnIn, type GatePlan, outlineOf } from './plan.ts';
import { type UpperRoof, upperBedAt, upperRoofs } from './roof-plan.ts';

const BASE_HEIGHT = 0.16;
const GILT = stripSkin('gold', 4);
const BEAM: Skin = stripSkin('beam', 3.6);

/** Height of the underside of the lower roof, `inwards` metres from its eave. */
export function skirtUnderside({ building: { choices } }: GatePlan, inwards: number): number {
  return choices.lowerEave.value + choices.pitch.value * inwards - ROOF_THICKNESS;
}

/** Head of the gallery columns. */
export function galleryHead(plan: GatePlan): number {
  return skirtUnderside(plan, plan.building.choices.overhang.value) + 0.03;
}

/** Head of a tall column, in the rafters of the upper roof over it. */
export function tallHead(plan: GatePlan, roofs: readonly UpperRoof[], [x, z]: Ground): number {
  return upperBedAt(plan, roofs, x, z) - ROOF_THICKNESS + 0.04;
}

/** The hundred columns, 48 of them through both storeys, on stone bases. */
export function addGateColumns(parts: PartSet, plan: GatePlan): void {
  const { choices } = plan.building;
  const roofs = upperRoofs(plan);
  const head = galleryHead(plan);
  for (const [part, places, radius, top] of [
    [
      'columns-through',
      plan.tallColumns,
      choices.columnRadius.value,
      (place: Ground) => tallHead(plan, roofs, place),
    ],
    ['columns-gallery', plan.galleryColumns, choices.galleryRadius.value, () => head],
  ] as const) {
    const mesh = parts.mesh(part, 'trim');
    for (const place of places) addShaft(mesh, parts, plan.podium, place, radius, top(place));
  }
}

function addShaft(
  mesh: MeshBuilder,
  parts: PartSet,
  floor: number,
  [x, z]: Ground,
  radius: number,
  head: number,
): void {
  const far = parts.detail === 'far';
  const sides = far ? 4 : parts.detail === 'mid' ? 8 : 10;
  const foot = far ? floor : floor + BASE_HEIGHT;
  addGrid(mesh, {
    columns: sides,
    rows: far ? 1 : 2,
    point: (u, v) => {
      const angle = -(u + 0.125) * Math.PI * 2;
      const r = radius * (1 + 0.06 * Math.sin(Math.min(1, v * 1.6) * Math.PI) - 0.08 * v);
      return [x + Math.cos(angle) * r, foot + (head - foot) * v, z + Math.sin(angle) * r];
    },
    uv: (u, v) => stripUv('lacquer', v * 1.3, u),
  });
  if (far) return;
  addLathe(
    parts.mesh('column-bases', 'trim'),
    [x, floor - 0.02, z],
    [
      [radius * 1.55, 0],
      [radius * 1.6, 0.1],
      [radius * 1.08, BASE_HEIGHT + 0.04],
    ],
    sides,
    (around, up) => stripUv('carved', around * 0.3, 1 - up),
    PALE_STONE,
  );
}

/** Carved eave lever (bảy), from the column outwards. */
const LEVER: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.72, -0.03],
  [0.8, -0.14],
  [0.6, -0.17],
  [0.4, -0.3],
  [0.14, -0.46],
  [0, -0.62],
];

/** Pierced spandrel beside a column head. */
const SPANDREL: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.72, 0],
  [0.58, -0.1],
  [0.42, -0.08],
  [0.3, -0.22],
  [0.16, -0.2],
  [0, -0.46],
];

/** Beams between the columns of the ground storey, with levers and spandrels, and the floor above. */
export function addGateTimber(parts: PartSet, plan: GatePlan): void {
  const mesh = parts.mesh('brackets', 'trim');
  const far = parts.detail === 'far';
  const head = galleryHead(plan);
  const outline = outlineOf(plan.gallery);
  const coreOutline = outlineOf(plan.core);
  outline.forEach((from, i) => {
    const wall = wallFrame(from, at(outline, (i + 1) % outline.length));
    const rail = (heights: readonly [number, number], half: number, skin: Skin): void =>
      addRail(mesh, wall, { along: [0, wall.length], heights, out: [-half, half] }, skin, {
        omit: [],
        cell: far ? 0 : 4,
      });
    rail([head - 0.28, head - 0.03], 0.064 + i * 0.002, BEAM);
    rail([head - 0.56, head - 0.27], 0.035, stripSkin('transom', 7));
    if (far) return;
    const stops = stopsOn(wall, plan.galleryColumns);
    for (const stop of stops) addLever(mesh, wall, stop, head - 0.06);
    stops
      .slice(0, -1)
      .forEach((stop, k) => addSpandrels(mesh, wall, [stop, at(stops, k + 1)], head));
    const core = wallFrame(at(coreOutline, i), at(coreOutline, (i + 1) % coreOutline.length));
    addRail(
      mesh,
      core,
      {
        along: [0, core.length],
        heights: [
          plan.building.choices.upperFloor.value - 0.42,
          plan.building.choices.upperFloor.value,
        ],
        out: [-0.1 - i * 0.002, 0.1 + i * 0.002],
      },
      BEAM,
      { omit: [], cell: 4 },
    );
  });
  addUpperFloor(mesh, plan);
  if (!far) addTies(mesh, plan);
}

/** Places along a wall where a column stands on its line. */
export function stopsOn(wall: WallFrame, columns: readonly Ground[]): number[] {
  return columns
    .filter(([x, z]) => {
      const along = wall.along([x, 0, z]);
      const p = wall.place(along, 0);
      const off = Math.hypot(p[0] - x, p[2] - z);
      return off < 0.01 && along > -0.01 && along < wall.length + 0.01;
    })
    .map(([x, z]) => wall.along([x, 0, z]))
    .toSorted((a, b) => a - b);
}

function addLever(mesh: MeshBuilder, wall: WallFrame, along: number, y: number): void {
  const [ox, , oz] = wall.outward;
  const down = 0.5;
  addPlate(mesh, {
    origin: wall.place(along, y, 0.06),
    right: [ox, -down, oz],
    up: [0, 1, 0],
    outline: LEVER,
    thickness: 0.1,
    skin: GILT,
    tint: [0.85, 0.5, 0.34],
  });
}

function addSpandrels(
  mesh: MeshBuilder,
  wall: WallFrame,
  [a, b]: readonly [number, number],
  head: number,
): void {
  if (b - a < 2) return;
  const direction: Vec3 = [wall.outward[2], 0, -wall.outward[0]];
  for (const [along, sign] of [
    [a + 0.13, 1],
    [b - 0.13, -1],
  ] as const) {
    addPlate(mesh, {
      origin: wall.place(along, head - 0.55),
      right: [direction[0] * sign, 0, direction[2] * sign],
      up: [0, 1, 0],
      outline: SPANDREL,
      thickness: 0.05,
      skin: GILT,
      tint: [1, 0.8, 0.5],
    });
  }
}

/** Boards over the ground storey, seen from below. */
function addUpperFloor(mesh: MeshBuilder, plan: GatePlan): void {
  const y = plan.building.choices.upperFloor.value - 0.1;
  const { halfX, innerX, front, recess, back } = drawnIn(plan.core, -0.12);
  const boards: Skin = (along, up) => stripUv('rafter', along / 5, 0.15 + 0.7 * up);
  const slab = (x0: number, x1: number, z0: number, z1: number): void =>
    addQuad(
      mesh,
      [
        [x0, y, z0],
        [x1, y, z0],
        [x1, y, z1],
        [x0, y, z1],
      ],
      boards,
      { cell: 5 },
    );
  slab(-halfX, -innerX, back, front);
  slab(innerX, halfX, back, front);
  slab(-innerX, innerX, back, recess);
}

/** Tie beams across the body and the arms under the upper floor, and out to the gallery's columns. */
function addTies(mesh: MeshBuilder, plan: GatePlan): void {
  const { core, gallery, bodyXs, armZs } = plan;
  const top = plan.building.choices.upperFloor.value - 0.06;
  const low = galleryHead(plan) - 0.02;
  const across = (from: Ground, to: Ground, head: number, height: number): void => {
    const wall = wallFrame(from, to);
    const rail: Rail = {
      along: [0, wall.length],
      heights: [head - height, head],
      out: [-0.075, 0.075],
    };
    addRail(mesh, wall, rail, BEAM, { omit: ['top'] });
  };
  for (const x of bodyXs.slice(1, -1)) across([x, core.back], [x, core.recess], top, 0.3);
  for (const side of [-1, 1]) {
    const line = (x: number): number => side * x;
    for (const z of armZs.slice(0, -1))
      across([line(core.innerX), z], [line(core.halfX), z], top - 0.002, 0.3);
    for (const z of [core.back, ...armZs.slice(0, -1)]) {
      across([line(core.halfX), z], [line(gallery.halfX), z], low, 0.2);
    }
    for (const z of armZs.slice(0, -1))
      across([line(gallery.innerX), z], [line(core.innerX), z], low, 0.2);
  }
  for (const x of bodyXs) {
    across([x, gallery.back], [x, core.back], low - 0.002, 0.2);
    if (Math.abs(x) < core.innerX - 0.1) across([x, core.recess], [x, gallery.recess], low, 0.2);
  }
}
