import { addGrid, type MeshBuilder, type Tint } from './mesh.ts';
import { stripUv } from './sheet.ts';
import { mix } from './vector.ts';
import { aged, blotch } from './weather.ts';

/** Level rectangle, metres. */
export interface Patch {
  x0: number;
  x1: number;
  z0: number;
  z1: number;
  y: number;
}

export interface PatchLook {
  tint: Tint;
  /** Largest size of a cell, metres. */
  cell: number;
  /** Metres to one repeat of the stone; left out where the patch is grass or sand. */
  metres?: number;
  strip?: 'grass' | 'sand';
  wear?: number;
}

/** Cells of ground to one width of the sheet: about as stretched along the strip as across it. */
const CELLS_ALONG = 150;

/** Level ground of paving (on the stone material) or of grass or sand (on the trim), blotched by age. */
export function addPatch(mesh: MeshBuilder, { x0, x1, z0, z1, y }: Patch, look: PatchLook): void {
  const columns = Math.max(1, Math.round((x1 - x0) / look.cell));
  const rows = Math.max(1, Math.round((z1 - z0) / look.cell));
  addLevel(mesh, y, columns, rows, look, (u, v) => [mix(x0, x1, u), mix(z1, z0, v)]);
}

/** A patch carried round the origin with the quarters of a plan, its front to +x at the first turn. */
export function turnedPatch({ x0, x1, z0, z1, y }: Patch, quarterTurns: number): Patch {
  const turns = ((quarterTurns % 4) + 4) % 4;
  if (turns === 0) return { x0, x1, z0, z1, y };
  return turnedPatch({ x0: z0, x1: z1, z0: -x1, z1: -x0, y }, turns - 1);
}

/** Level ring about the origin, metres. */
export interface RoundPatch {
  inner: number;
  outer: number;
  y: number;
  columns: number;
}

/** Level ring of ground, laid and aged as a patch is. */
export function addRing(mesh: MeshBuilder, patch: RoundPatch, look: PatchLook): void {
  const { inner, outer, y, columns } = patch;
  const rows = Math.max(1, Math.round((outer - inner) / look.cell));
  addLevel(mesh, y, columns, rows, look, (u, v) => {
    const [r, angle] = [mix(outer, inner, v), u * Math.PI * 2];
    return [Math.cos(angle) * r, -Math.sin(angle) * r];
  });
}

/** Level disc about the origin, in rows from front to back so that it has no seam in its middle. */
export function addDisc(mesh: MeshBuilder, radius: number, y: number, look: PatchLook): void {
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
  look: PatchLook,
  place: (u: number, v: number) => readonly [x: number, z: number],
): void {
  const { tint, cell, metres = 3, strip, wear = 0.35 } = look;
  addGrid(mesh, {
    columns,
    rows,
    point: (u, v) => {
      const [x, z] = place(u, v);
      return [x, y, z];
    },
    // A strip lies mirrored from row to row, so that its edges meet.
    uv: (_u, v, [x, , z]) =>
      strip
        ? stripUv(
            strip,
            (x + z * 0.31) / (cell * CELLS_ALONG),
            Math.round(v * rows) % 2 === 0 ? 0.22 : 0.78,
          )
        : [x / metres, z / metres],
    tint: (u, v) => {
      const [x, z] = place(u, v);
      const worn = 0.65 * blotch('ground', x, z, 11) + 0.35 * blotch('ground near', x, z, 4);
      return aged(tint, wear * worn);
    },
  });
}
