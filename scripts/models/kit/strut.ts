import type { MeshBuilder, Tint } from './mesh.ts';
import { addQuad } from './shapes.ts';
import type { Skin } from './sheet.ts';
import { addScaled, cross, normalize, subtract, type Vec3 } from './vector.ts';

export interface StrutOptions {
  from: Vec3;
  to: Vec3;
  /** Metres across and upright. */
  width: number;
  height: number;
  skin: Skin;
  tint: Tint;
}

/** Straight squared timber between two places, with all six faces; not for upright posts. */
export function addStrut(mesh: MeshBuilder, options: StrutOptions): void {
  const { from, to, width, height, skin, tint } = options;
  const forward = normalize(subtract(to, from));
  const side = normalize(cross(forward, [0, 1, 0]));
  const up = cross(side, forward);
  const corner = (end: Vec3, s: number, u: number): Vec3 =>
    addScaled(addScaled(end, side, (s * width) / 2), up, (u * height) / 2);
  const face = (s0: number, u0: number, s1: number, u1: number): void =>
    addQuad(
      mesh,
      [corner(from, s0, u0), corner(to, s0, u0), corner(to, s1, u1), corner(from, s1, u1)],
      skin,
      { tint, cell: 4 },
    );
  face(1, -1, 1, 1);
  face(-1, 1, -1, -1);
  face(1, 1, -1, 1);
  face(-1, -1, 1, -1);
  for (const [end, sign] of [
    [from, -1],
    [to, 1],
  ] as const) {
    addQuad(
      mesh,
      [corner(end, sign, -1), corner(end, -sign, -1), corner(end, -sign, 1), corner(end, sign, 1)],
      skin,
      { tint },
    );
  }
}
