import { hash01 } from '../../kit/hash.ts';
import { addGrid, type MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { Detail, PartSet } from '../../kit/part-set.ts';
import { addRoofPlane, addTileRows, ROOF_THICKNESS, type RoofCover } from '../../kit/roof-cover.ts';
import { onPlane, type RoofPlane } from '../../kit/roof-shape.ts';
import { addTube } from '../../kit/shapes.ts';
import { stripUv } from '../../kit/sheet.ts';
import { TILE_COURSE, TILE_ROW, TILE_ROWS_PER_REPEAT } from '../../kit/tile-pattern.ts';
import type { Vec3 } from '../../kit/vector.ts';
import { type Hole, holesOn, stateAt } from './damage.ts';

/** Clay of the bed where tiles are gone. */
const BED = tintOf('#8a6a52');
const RAFTER_STEP = 0.45;
const LATH_STEP = 0.42;

/** A stretch of a plane between two places along its eave. */
export function clipped(plane: RoofPlane, from: number, to: number): RoofPlane {
  const ends = (t: number, above?: boolean): [number, number] => {
    const middle = plane.shift?.(t, above) ?? 0;
    const half = plane.halfLength(t, above);
    return [Math.max(from, middle - half), Math.min(to, middle + half)];
  };
  return {
    ...plane,
    halfLength: (t, above) => {
      const [low, high] = ends(t, above);
      return Math.max(0, (high - low) / 2);
    },
    shift: (t, above) => {
      const [low, high] = ends(t, above);
      return (low + high) / 2;
    },
  };
}

/** Covers a plane that has holes: whole on both sides, cell by cell round them; false where there are none. */
export function addBrokenPlane(
  parts: PartSet,
  part: string,
  plane: RoofPlane,
  cover: RoofCover,
): boolean {
  const holes = holesOn(plane);
  const [hole] = holes;
  if (!hole) return false;
  const tiles = parts.mesh(part, 'roof');
  const timber = parts.mesh('rafters', 'trim');
  const eave: RoofCover = { ...cover, detail: cover.detail === 'far' ? 'far' : 'mid' };
  const rows = Math.ceil((hole.halfS * 1.5) / TILE_ROW);
  const middle = Math.round(hole.s / TILE_ROW);
  const [from, to] = [(middle - rows) * TILE_ROW, (middle + rows) * TILE_ROW];
  addRoofPlane(tiles, timber, clipped(plane, Number.NEGATIVE_INFINITY, from), eave);
  addRoofPlane(tiles, timber, clipped(plane, to, Number.POSITIVE_INFINITY), eave);
  addTileRows(tiles, plane, eave);
  addCells(tiles, timber, { plane, holes, from, to }, eave);
  addBareRafters(
    parts.mesh('bare-rafters', 'trim'),
    { plane, holes, from, to },
    hole,
    parts.detail,
  );
  return true;
}

interface Window {
  plane: RoofPlane;
  holes: readonly Hole[];
  from: number;
  to: number;
}

/** The stretch with the holes: tiles where they lie, the clay bed where they slid off, nothing where it is open. */
function addCells(
  tiles: MeshBuilder,
  timber: MeshBuilder,
  { plane, holes, from, to }: Window,
  { detail, glaze = [1, 1, 1] }: RoofCover,
): void {
  const step = detail === 'far' ? TILE_ROW * 3 : TILE_ROW;
  const columns = Math.round((to - from) / step);
  const rows = Math.max(3, Math.round(plane.run / (detail === 'far' ? 0.75 : 0.36)));
  const shade: Tint = [glaze[0] * 0.9, glaze[1] * 0.86, glaze[2] * 0.82];
  const slope = Math.hypot(1, plane.height(0, 1) - plane.height(0, 0));
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < rows; j++) {
      const [s0, s1] = [
        from + ((to - from) * i) / columns,
        from + ((to - from) * (i + 1)) / columns,
      ];
      const [t0, t1] = [(plane.run * j) / rows, (plane.run * (j + 1)) / rows];
      const state = stateAt(holes, (s0 + s1) / 2, (t0 + t1) / 2);
      if (state === 'open') continue;
      const bare = state === 'bare' && j > 1;
      const place = (u: number, v: number): [number, number] => [
        u < 0.5 ? s0 : s1,
        v < 0.5 ? t0 : t1,
      ];
      addGrid(tiles, {
        columns: 1,
        rows: 1,
        point: (u, v) => onPlane(plane, ...place(u, v), bare ? -0.025 : 0),
        uv: (u, v) => {
          const [s, t] = place(u, v);
          return [
            s / (TILE_ROWS_PER_REPEAT * TILE_ROW),
            (-t * slope) / (TILE_ROWS_PER_REPEAT * TILE_COURSE),
          ];
        },
        tint: bare ? BED : shade,
      });
      addGrid(timber, {
        columns: 1,
        rows: 1,
        point: (u, v) => onPlane(plane, ...place(u, v), -ROOF_THICKNESS),
        uv: (u, v) => {
          const [s, t] = place(u, v);
          return stripUv('rafter', s / 14, 0.05 + (0.9 * t) / plane.run);
        },
        flip: true,
      });
    }
  }
}

/** Rafters and laths that bridge a hole, some of them broken off, charred towards its middle. */
function addBareRafters(
  mesh: MeshBuilder,
  { plane, from, to }: Window,
  hole: Hole,
  detail: Detail,
): void {
  const [low, high] = [
    Math.max(0.1, hole.t - hole.halfT - 0.35),
    Math.min(plane.run - 0.02, hole.t + hole.halfT + 0.35),
  ];
  const far = detail === 'far';
  const first = Math.ceil((from + 0.2) / RAFTER_STEP);
  for (let k = first; k * RAFTER_STEP < to - 0.2; k++) {
    const s = k * RAFTER_STEP;
    const name = `${hole.plane}/rafter/${k}`;
    if (far && k % 2 === 0) continue;
    const gone = hash01(name) < 0.3;
    const end = gone ? low + (high - low) * (0.25 + 0.3 * hash01(`${name}/end`)) : high;
    addStick(mesh, onPlane(plane, s, low, -0.13), onPlane(plane, s, end, -0.13), 0.055, s - hole.s);
  }
  for (let k = 1; low + k * LATH_STEP < high; k++) {
    const t = low + k * LATH_STEP;
    const name = `${hole.plane}/lath/${k}`;
    if (far) break;
    const cut = hash01(name) < 0.5 ? 0.4 + 0.4 * hash01(`${name}/cut`) : 1;
    const [a, b] = [
      hole.s - hole.halfS - 0.15,
      hole.s - hole.halfS - 0.15 + (2 * hole.halfS + 0.3) * cut,
    ];
    addStick(mesh, onPlane(plane, a, t, -0.06), onPlane(plane, b, t, -0.06), 0.03, 0.8);
  }
}

function addStick(mesh: MeshBuilder, a: Vec3, b: Vec3, half: number, fromHole: number): void {
  const burnt = Math.abs(fromHole) < 0.7;
  addTube(mesh, [a, b], {
    sides: 4,
    radius: () => half * 1.3,
    uv: (around, along) =>
      burnt
        ? stripUv('char', 0.02 + along * 0.3, around)
        : stripUv('raw-timber', along * 0.6, around),
    tint: burnt ? [1.3, 1.2, 1.1] : [0.4, 0.37, 0.34],
  });
}
