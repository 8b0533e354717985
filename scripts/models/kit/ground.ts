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
  const { tint, cell, metres = 3, strip, wear = 0.35 } = look;
  const columns = Math.max(1, Math.round((x1 - x0) / cell));
  const rows = Math.max(1, Math.round((z1 - z0) / cell));
  addGrid(mesh, {
    columns,
    rows,
    point: (u, v) => [mix(x0, x1, u), y, mix(z1, z0, v)],
    // A strip lies mirrored from row to row, so that its edges meet.
    uv: (_u, v, [x, , z]) =>
      strip
        ? stripUv(
            strip,
            (x + z * 0.31) / (cell * CELLS_ALONG),
            Math.round(v * rows) % 2 === 0 ? 0.1 : 0.9,
          )
        : [x / metres, z / metres],
    tint: (u, v) => {
      const [x, z] = [mix(x0, x1, u), mix(z1, z0, v)];
      const worn = 0.65 * blotch('ground', x, z, 11) + 0.35 * blotch('ground near', x, z, 4);
      return aged(tint, wear * worn);
    },
  });
}
