import { addGrid, type MeshBuilder, NO_TINT, type Tint } from '../kit/mesh.ts';
import { PALE_STONE } from '../kit/palette.ts';
import type { Detail } from '../kit/part-set.ts';
import { addBox, addLathe } from '../kit/shapes.ts';
import { stripSkin, type Strip, stripUv } from '../kit/sheet.ts';

export interface Shaft {
  x: number;
  z: number;
  /** Radius at its thickest, metres. */
  radius: number;
  foot: number;
  head: number;
}

export interface ShaftLook {
  detail: Detail;
  /** `column` carries the cloud dragons, its head at the strip's left; others run up the shaft. */
  strip?: Strip;
  tint?: Tint;
}

/** Round timber shaft, thickest in its lower part and drawn in towards its head; its ends stay open. */
export function addShaft(mesh: MeshBuilder, shaft: Shaft, look: ShaftLook): void {
  const { x, z, radius, foot, head } = shaft;
  const { detail, strip = 'lacquer', tint = NO_TINT } = look;
  const far = detail === 'far';
  addGrid(mesh, {
    // Multiples of four, so that the full thickness stands on both axes.
    columns: far ? 8 : detail === 'mid' ? 12 : 16,
    rows: far ? 1 : Math.max(3, Math.round((head - foot) / 1.6)),
    point: (u, v) => {
      const angle = -u * Math.PI * 2;
      const swell = far ? 1 : 0.96 + 0.07 * Math.sin(Math.min(1, v * 1.6) * Math.PI);
      const r = radius * (swell - 0.1 * v);
      return [x + Math.cos(angle) * r, foot + (head - foot) * v, z + Math.sin(angle) * r];
    },
    uv: (u, v) =>
      strip === 'column'
        ? stripUv('column', 0.985 - v * 0.97, u)
        : stripUv(strip, (v * (head - foot)) / 9 + x * 0.07, 0.1 + 0.8 * u),
    tint,
  });
}

/** Stone base of a shaft: a square foot below a round cushion, together `height` metres; a block from far. */
export function addShaftBase(
  mesh: MeshBuilder,
  { x, z, radius }: Pick<Shaft, 'x' | 'z' | 'radius'>,
  floor: number,
  height: number,
  detail: Detail,
): void {
  const wide = radius * 1.55;
  const step = detail === 'far' ? height + 0.02 : height * 0.36;
  addBox(
    mesh,
    [x - wide, floor - 0.03, z - wide],
    [x + wide, floor + step, z + wide],
    stripSkin('carved', 4),
    { tint: PALE_STONE },
  );
  if (detail === 'far') return;
  addLathe(
    mesh,
    [x, floor + step - 0.01, z],
    [
      [radius * 1.25, 0],
      [radius * 1.46, (height - step) * 0.4],
      [radius * 0.9, height - step + 0.03],
    ],
    detail === 'mid' ? 10 : 14,
    (around, up) => stripUv('carved', around * 0.3, 1 - up),
    PALE_STONE,
  );
}
