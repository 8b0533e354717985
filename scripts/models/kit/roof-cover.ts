import { hash01 } from './hash.ts';
import { addGrid, type MeshBuilder, type Tint } from './mesh.ts';
import { ROYAL_YELLOW } from './palette.ts';
import type { Detail } from './part-set.ts';
import { onPlane, type RoofPlane } from './roof-shape.ts';
import { stripUv } from './sheet.ts';
import { TILE_COURSE, TILE_ROW, TILE_ROWS_PER_REPEAT, TUBE_SHARE } from './tile-pattern.ts';
import { at, clamp, mix } from './vector.ts';

/** How a roof is covered: tubes, discs and drips are real at `hero`, at the eave alone at `mid`, painted at `far`. */
export interface RoofCover {
  detail: Detail;
  /** Colour of the glaze; royal yellow where none is given. */
  glaze?: Tint;
  /** Leaves out the drip tiles, as where a roof steps over another, except close up. */
  bare?: boolean;
}

const TUBE_RADIUS = 0.095;
/** Metres by which an eave's tubes are real at `mid`, before they sink into the painted ones. */
const STUB = 0.5;
/** Thickness of a roof from the tiles' bed to the underside of its rafters. */
export const ROOF_THICKNESS = 0.24;

function slopeLength(plane: RoofPlane, t: number): number {
  const pitch = plane.height(0, 1) - plane.height(0, 0);
  return t * Math.hypot(1, pitch);
}

function roofV(plane: RoofPlane, t: number): number {
  return -slopeLength(plane, t) / (TILE_ROWS_PER_REPEAT * TILE_COURSE);
}

/** Tint of the bed: it lies in its tubes' shade at `hero`; the others show tubes and bed in one, as bright on the whole. */
const BED_SHADE: Record<Detail, Tint> = {
  hero: [1.05, 1.02, 0.99],
  mid: [0.85, 0.815, 0.77],
  far: [0.82, 0.785, 0.74],
};

function glazed({ glaze = ROYAL_YELLOW }: RoofCover, [r, g, b]: Tint): Tint {
  return [r * glaze[0], g * glaze[1], b * glaze[2]];
}

/** Lays the tiles' bed over a plane and the rafters under it. */
export function addRoofPlane(
  tiles: MeshBuilder,
  timber: MeshBuilder,
  plane: RoofPlane,
  cover: RoofCover,
): void {
  const far = cover.detail === 'far';
  const shade = BED_SHADE[cover.detail];
  for (let k = 0; k + 1 < plane.cuts.length; k++) {
    const low = at(plane.cuts, k);
    const high = at(plane.cuts, k + 1);
    const tOf = (v: number): number => mix(low, high, v);
    const sOf = (u: number, v: number): number =>
      (plane.shift?.(tOf(v), k > 0) ?? 0) + (u * 2 - 1) * plane.halfLength(tOf(v), k > 0);
    addGrid(tiles, {
      columns: far ? 12 : 26,
      rows: far ? 2 : Math.max(2, Math.round((high - low) / 1.4)),
      point: (u, v) => onPlane(plane, sOf(u, v), tOf(v)),
      uv: (u, v) => [sOf(u, v) / (TILE_ROWS_PER_REPEAT * TILE_ROW), roofV(plane, tOf(v))],
      tint: glazed(cover, shade),
    });
    addGrid(timber, {
      columns: far ? 6 : 18,
      rows: 1,
      point: (u, v) => onPlane(plane, sOf(u, v), tOf(v), -ROOF_THICKNESS),
      uv: (u, v) => stripUv('rafter', sOf(u, v) / 14, 0.05 + 0.9 * v),
      flip: true,
    });
  }
}

/** Gilt board that closes a plane's eave. */
export function addFascia(timber: MeshBuilder, plane: RoofPlane, { detail }: RoofCover): void {
  const half = plane.halfLength(0);
  addGrid(timber, {
    columns: { far: 12, mid: 18, hero: 30 }[detail],
    rows: 1,
    point: (u, v) =>
      onPlane(plane, (u * 2 - 1) * half, 0.02, -ROOF_THICKNESS + v * (ROOF_THICKNESS - 0.02)),
    uv: (u, v) => stripUv('beam', ((u * 2 - 1) * half) / 4, 1 - v),
  });
}

/** Board behind a ring's upper edge, so that the step above it shows no sky from inside. */
export function addUpperBoard(timber: MeshBuilder, plane: RoofPlane): void {
  const half = plane.halfLength(plane.run);
  const middle = plane.shift?.(plane.run) ?? 0;
  addGrid(timber, {
    columns: 1,
    rows: 1,
    point: (u, v) =>
      onPlane(
        plane,
        middle + (u * 2 - 1) * half,
        plane.run,
        -ROOF_THICKNESS - 0.02 + v * (ROOF_THICKNESS + 0.17),
      ),
    uv: (u, v) => stripUv('timber', u * 4, 1 - v),
    flip: true,
  });
}

function tileTint(name: string): Tint {
  const shade = 0.92 + 0.16 * hash01(name);
  return [shade, shade * (0.97 + 0.05 * hash01(`${name} hue`)), shade];
}

/** Cover tubes, round eave ends and drip tiles, row by row; at `mid` the eave's alone, at `far` none. */
export function addTileRows(tiles: MeshBuilder, plane: RoofPlane, cover: RoofCover): void {
  if (cover.detail === 'far') return;
  const half = plane.halfLength(0);
  const hero = cover.detail === 'hero';
  const count = Math.floor((half - 0.1) / TILE_ROW);
  const beyond = plane.start && hero ? Math.floor(plane.run / TILE_ROW) : 0;
  for (let number = -count - beyond; number <= count + beyond; number++) {
    const s = number * TILE_ROW + TILE_ROW * TUBE_SHARE * 0.5;
    const start = plane.start?.(s) ?? 0;
    const reach = plane.reach(s);
    if (reach - start < 0.2) continue;
    const tint = glazed(cover, tileTint(`${plane.name}/${number}`));
    const row: TileRow = { plane, number, s, start, reach, tint, hero };
    if (row.hero) addTube(tiles, row);
    else addStub(tiles, row);
    if (start > 0) continue;
    addEaveEnd(tiles, row);
    if (Math.abs(s) < half - TILE_ROW && (row.hero || !cover.bare)) addDrip(tiles, row);
  }
}

/** One row of tiles up a plane: `s` its place along the eave, from `start` to `reach` inwards. */
interface TileRow {
  plane: RoofPlane;
  number: number;
  s: number;
  start: number;
  reach: number;
  tint: Tint;
  hero: boolean;
}

/** Corners lift smoothly, so only rows near one need to bend. */
function bends({ plane, s, reach }: TileRow): number {
  const straight = plane.height(0, 0) === plane.height(s, 0);
  return straight ? 1 : Math.max(2, Math.round(reach / 1.1));
}

/** Texture place across a row, 0 to 1 from its tube's left edge, as a share of the repeat. */
function rowU({ number }: TileRow, across: number): number {
  const n = TILE_ROWS_PER_REPEAT;
  return ((((number % n) + n) % n) + across) / n;
}

/** Height of the bed at a row's middle, also beyond the plane's edge. */
function bedHeight({ plane, s }: TileRow, t: number): number {
  const inside = clamp(t, 0, plane.run);
  const hip = plane.hipLength(inside);
  return plane.height(clamp(s, -hip, hip), inside);
}

function addTube(tiles: MeshBuilder, row: TileRow): void {
  const { plane, s, start, reach, tint } = row;
  addGrid(tiles, {
    columns: 3,
    rows: bends(row),
    point: (u, v) => {
      const t = mix(start > 0 ? start : -0.06, reach, v);
      const angle = Math.PI * (1 - u);
      return plane.place(
        s + Math.cos(angle) * TUBE_RADIUS,
        t,
        bedHeight(row, t) + Math.sin(angle) * TUBE_RADIUS * 1.15,
      );
    },
    uv: (u, v) => [rowU(row, u * TUBE_SHARE), roofV(plane, mix(start, reach, v))],
    tint,
  });
}

/** Foot of a tube that sinks into the painted bed. */
function addStub(tiles: MeshBuilder, row: TileRow): void {
  const { plane, s, tint } = row;
  const reach = Math.min(row.reach, STUB);
  addGrid(tiles, {
    columns: 2,
    rows: 1,
    point: (u, v) => {
      const t = mix(-0.06, reach, v);
      const rise = u === 0.5 ? TUBE_RADIUS * 1.15 * (1 - v) : 0;
      return plane.place(s + (u * 2 - 1) * TUBE_RADIUS, t, bedHeight(row, t) + rise - v * 0.02);
    },
    uv: (u, v) => [rowU(row, u * TUBE_SHARE), roofV(plane, reach * v)],
    tint,
  });
}

/** Hexagonal disc that closes a tube at the eave, brighter at its boss. */
function addEaveEnd(tiles: MeshBuilder, row: TileRow): void {
  const { plane, s, tint, hero } = row;
  const y = plane.height(s, 0) + 0.03;
  const a = plane.place(s, 0, y);
  const b = plane.place(s, 1, y);
  const outward = [a[0] - b[0], 0, a[2] - b[2]] as const;
  const uv = (x: number, down: number): [number, number] => [
    rowU(row, TUBE_SHARE * (0.5 + x * 0.4)),
    0.02 + down * 0.02,
  ];
  const sides = 6;
  const first = tiles.vertexCount;
  for (let k = 0; k < sides; k++) {
    const angle = (k / sides) * Math.PI * 2;
    const p = plane.place(s + Math.cos(angle) * 0.108, -0.065, y + Math.sin(angle) * 0.108);
    const rim: Tint = [tint[0] * 0.8, tint[1] * 0.74, tint[2] * 0.7];
    tiles.vertex(p, outward, uv(Math.cos(angle), Math.sin(angle)), rim);
  }
  if (!hero) {
    for (let k = 1; k + 1 < sides; k++) tiles.triangle(first, first + k, first + k + 1);
    return;
  }
  const boss: Tint = [tint[0] * 1.12, tint[1] * 1.08, tint[2]];
  const centre = tiles.vertex(plane.place(s, -0.075, y), outward, uv(0, 0), boss);
  for (let k = 0; k < sides; k++) tiles.triangle(centre, first + k, first + ((k + 1) % sides));
}

function addDrip(tiles: MeshBuilder, row: TileRow): void {
  const { plane, s, tint } = row;
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
      [rowU(row, 0.7), 0.03],
      tint,
    ),
  );
  if (first !== undefined && second !== undefined && third !== undefined)
    tiles.triangle(first, second, third);
}
