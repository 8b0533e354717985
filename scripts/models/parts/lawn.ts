import type { Patch, RoundPatch } from '../kit/ground.ts';
import { addGrid, type MeshBuilder, type Tint, type Uv } from '../kit/mesh.ts';
import { stripUv } from '../kit/sheet.ts';
import { clamp, mix } from '../kit/vector.ts';
import { aged, blotch } from '../kit/weather.ts';

export interface LawnLook {
  tint: Tint;
  /** Largest size of a cell, metres. */
  cell: number;
  wear?: number;
  /** Grass unless it says sand. */
  strip?: 'grass' | 'sand';
}

/** Place in the strip, in shares of its width, about which it is of one colour. */
const FROM = 0.176;
/** Shares of the strip's width and height to a metre. */
const [ALONG, DOWN] = [0.00015, 0.005];

/** Level grass or sand without rows or streaks: the painted strip lies stretched, and blotches give it life. */
export function addLawn(mesh: MeshBuilder, { x0, x1, z0, z1, y }: Patch, look: LawnLook): void {
  const columns = Math.round((x1 - x0) / look.cell);
  const rows = Math.round((z1 - z0) / look.cell);
  addLevel(mesh, y, columns, rows, look, (u, v) => [mix(x0, x1, u), mix(z1, z0, v)]);
}

/** Level ring of grass or sand about the origin. */
export function addLawnRing(
  mesh: MeshBuilder,
  { inner, outer, y, columns }: RoundPatch,
  look: LawnLook,
): void {
  const rows = Math.round((outer - inner) / look.cell);
  addLevel(mesh, y, columns, rows, look, (u, v) => {
    const [r, angle] = [mix(outer, inner, v), (u % 1) * Math.PI * 2];
    return [Math.cos(angle) * r, -Math.sin(angle) * r];
  });
}

/** Level disc of grass or sand about the origin, in rows from front to back. */
export function addLawnDisc(mesh: MeshBuilder, radius: number, y: number, look: LawnLook): void {
  const rows = Math.max(8, Math.round((radius * Math.PI) / look.cell / 2) * 2);
  const columns = Math.max(4, Math.round((radius * 2) / look.cell));
  addLevel(mesh, y, columns, rows, look, (u, v) => {
    const angle = (0.5 - v) * Math.PI;
    return [(u * 2 - 1) * Math.cos(angle) * radius, Math.sin(angle) * radius];
  });
}

function addLevel(
  mesh: MeshBuilder,
  y: number,
  columns: number,
  rows: number,
  { tint, wear = 0.5, strip = 'grass' }: LawnLook,
  place: (u: number, v: number) => readonly [x: number, z: number],
): void {
  addGrid(mesh, {
    columns: Math.max(1, columns),
    rows: Math.max(1, rows),
    point: (u, v) => {
      const [x, z] = place(u, v);
      return [x, y, z];
    },
    uv: (u, v) => calmUv(strip, ...place(u, v)),
    tint: (u, v) => {
      const [x, z] = place(u, v);
      const worn = 0.5 * blotch('lawn', x, z, 24) + 0.5 * blotch('lawn near', x, z, 9);
      const [r, g, b] = aged(tint, wear * worn);
      // Drier places are yellower.
      const dry = blotch('lawn dry', x, z, 17) ** 2;
      return [r * (1 + 0.16 * dry), g * (1 + 0.03 * dry), b];
    },
  });
}

/** Place in the strip of a place on the ground, metres; never turned about, so that all of it shines alike. */
function calmUv(strip: 'grass' | 'sand', x: number, z: number): Uv {
  return stripUv(strip, FROM + x * ALONG, clamp(0.5 + z * DOWN, 0.05, 0.95));
}
