import { hash01 } from './hash.ts';
import { addGrid, type MeshBuilder, type Tint } from './mesh.ts';
import { onPlane, type RoofPlane } from './roof-shape.ts';
import { stripUv } from './sheet.ts';
import { at, clamp, mix } from './vector.ts';

/** Metres between two rows of tiles, and rows and courses in one repeat of the roof texture. */
export const TILE_ROW = 0.3;
export const TILE_ROWS_PER_REPEAT = 8;
/** Share of a row's width that its cover tube takes, at the left of the row. */
export const TUBE_SHARE = 0.4;
const COURSE = 0.3;
const TUBE_RADIUS = 0.095;
/** Thickness of a roof from the tiles' bed to the underside of its rafters. */
export const ROOF_THICKNESS = 0.24;

function slopeLength(plane: RoofPlane, t: number): number {
  const pitch = plane.height(0, 1) - plane.height(0, 0);
  return t * Math.hypot(1, pitch);
}

function roofV(plane: RoofPlane, t: number): number {
  return -slopeLength(plane, t) / (TILE_ROWS_PER_REPEAT * COURSE);
}

/** Lays the tiles' bed over a plane and the rafters under it. */
export function addRoofPlane(
  tiles: MeshBuilder,
  timber: MeshBuilder,
  plane: RoofPlane,
  far: boolean,
): void {
  for (let k = 0; k + 1 < plane.cuts.length; k++) {
    const low = at(plane.cuts, k);
    const high = at(plane.cuts, k + 1);
    const tOf = (v: number): number => mix(low, high, v);
    const half = (v: number): number => plane.halfLength(tOf(v), k > 0);
    addGrid(tiles, {
      columns: far ? 12 : 26,
      rows: far ? 2 : Math.max(2, Math.round((high - low) / 1.4)),
      point: (u, v) => onPlane(plane, (u * 2 - 1) * half(v), tOf(v)),
      uv: (u, v) => [
        ((u * 2 - 1) * half(v)) / (TILE_ROWS_PER_REPEAT * TILE_ROW),
        roofV(plane, tOf(v)),
      ],
      tint: far ? [0.9, 0.84, 0.78] : [0.8, 0.76, 0.72],
    });
    addGrid(timber, {
      columns: far ? 6 : 18,
      rows: 1,
      point: (u, v) => onPlane(plane, (u * 2 - 1) * half(v), tOf(v), -ROOF_THICKNESS),
      uv: (u, v) => stripUv('rafter', ((u * 2 - 1) * half(v)) / 14, 0.05 + 0.9 * v),
      flip: true,
    });
  }
}

/** Gilt board that closes a plane's eave. */
export function addFascia(timber: MeshBuilder, plane: RoofPlane, far: boolean): void {
  const half = plane.halfLength(0);
  addGrid(timber, {
    columns: far ? 12 : 30,
    rows: 1,
    point: (u, v) =>
      onPlane(plane, (u * 2 - 1) * half, 0.02, -ROOF_THICKNESS + v * (ROOF_THICKNESS - 0.02)),
    uv: (u, v) => stripUv('beam', ((u * 2 - 1) * half) / 4, 1 - v),
  });
}

/** Board behind a ring's upper edge, so that the step above it shows no sky from inside. */
export function addUpperBoard(timber: MeshBuilder, plane: RoofPlane): void {
  const half = plane.halfLength(plane.run);
  addGrid(timber, {
    columns: 1,
    rows: 1,
    point: (u, v) =>
      onPlane(
        plane,
        (u * 2 - 1) * half,
        plane.run,
        -ROOF_THICKNESS - 0.02 + v * (ROOF_THICKNESS + 0.17),
      ),
    uv: (u, v) => stripUv('timber', u * 4, 1 - v),
    flip: true,
  });
}

function tileTint(name: string): Tint {
  const shade = 0.86 + 0.24 * hash01(name);
  return [shade, shade * (0.96 + 0.05 * hash01(`${name} hue`)), shade * 0.94];
}

/** Cover tubes, round eave ends and drip tiles, row by row. */
export function addTileRows(tiles: MeshBuilder, plane: RoofPlane): void {
  const half = plane.halfLength(0);
  const count = Math.floor((half - 0.1) / TILE_ROW);
  for (let row = -count; row <= count; row++) {
    const s = row * TILE_ROW + TILE_ROW * TUBE_SHARE * 0.5;
    const reach = plane.reach(s);
    if (reach < 0.2) continue;
    const tint = tileTint(`${plane.name}/${row}`);
    addTube(tiles, plane, row, s, reach, tint);
    addEaveEnd(tiles, plane, row, s, tint);
    if (Math.abs(s) < half - TILE_ROW) addDrip(tiles, plane, row, s, tint);
  }
}

/** Corners lift smoothly, so only rows near one need to bend. */
function bends(plane: RoofPlane, s: number, reach: number): number {
  const straight = plane.height(0, 0) === plane.height(s, 0);
  return straight ? 1 : Math.max(2, Math.round(reach / 1.1));
}

function wrap(row: number): number {
  return ((row % TILE_ROWS_PER_REPEAT) + TILE_ROWS_PER_REPEAT) % TILE_ROWS_PER_REPEAT;
}

function addTube(
  tiles: MeshBuilder,
  plane: RoofPlane,
  row: number,
  s: number,
  reach: number,
  tint: Tint,
): void {
  addGrid(tiles, {
    columns: 3,
    rows: bends(plane, s, reach),
    point: (u, v) => {
      const t = mix(-0.06, reach, v);
      const angle = Math.PI * (1 - u);
      const inside = clamp(t, 0, plane.run);
      const bed = plane.height(clamp(s, -plane.hipLength(inside), plane.hipLength(inside)), inside);
      return plane.place(
        s + Math.cos(angle) * TUBE_RADIUS,
        t,
        bed + Math.sin(angle) * TUBE_RADIUS * 1.15,
      );
    },
    uv: (u, v) => [(wrap(row) + u * TUBE_SHARE) / TILE_ROWS_PER_REPEAT, roofV(plane, reach * v)],
    tint,
  });
}

function addEaveEnd(
  tiles: MeshBuilder,
  plane: RoofPlane,
  row: number,
  s: number,
  tint: Tint,
): void {
  const y = plane.height(s, 0) + 0.03;
  const a = plane.place(s, 0, y);
  const b = plane.place(s, 1, y);
  const outward = [a[0] - b[0], 0, a[2] - b[2]] as const;
  const uv = (x: number, down: number): [number, number] => [
    (wrap(row) + TUBE_SHARE * (0.5 + x * 0.4)) / TILE_ROWS_PER_REPEAT,
    0.02 + down * 0.02,
  ];
  const bright: Tint = [tint[0] * 1.12, tint[1] * 1.08, tint[2]];
  const centre = tiles.vertex(plane.place(s, -0.075, y), outward, uv(0, 0), bright);
  const sides = 6;
  for (let k = 0; k < sides; k++) {
    const angle = (k / sides) * Math.PI * 2;
    const p = plane.place(s + Math.cos(angle) * 0.108, -0.065, y + Math.sin(angle) * 0.108);
    tiles.vertex(p, outward, uv(Math.cos(angle), Math.sin(angle)), [
      tint[0] * 0.8,
      tint[1] * 0.74,
      tint[2] * 0.7,
    ]);
  }
  for (let k = 0; k < sides; k++)
    tiles.triangle(centre, centre + 1 + k, centre + 1 + ((k + 1) % sides));
}

function addDrip(tiles: MeshBuilder, plane: RoofPlane, row: number, s: number, tint: Tint): void {
  const a = plane.place(s, 0, 0);
  const b = plane.place(s, 1, 0);
  const outward = [a[0] - b[0], 0, a[2] - b[2]] as const;
  const corners = [
    [0.09, 0.02],
    [TILE_ROW / 2, -0.13],
    [TILE_ROW - 0.09, 0.02],
  ] as const;
  const [first, second, third] = corners.map(([ds, dy]) =>
    tiles.vertex(
      plane.place(s + ds, -0.045, plane.height(s + ds, 0) + dy),
      outward,
      [(wrap(row) + 0.7) / TILE_ROWS_PER_REPEAT, 0.03],
      tint,
    ),
  );
  if (first !== undefined && second !== undefined && third !== undefined)
    tiles.triangle(first, second, third);
}
