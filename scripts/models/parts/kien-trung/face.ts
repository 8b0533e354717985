import type { Place } from '../../buildings/kien-trung-plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { addQuad, type QuadOptions } from '../../kit/shapes.ts';
import type { Skin } from '../../kit/sheet.ts';
import { addScaled, type Vec3 } from '../../kit/vector.ts';

/** A stretch of upright wall with its own axes: `s` metres along it to the right seen from outside, `d` outwards. */
export interface Face {
  origin: Vec3;
  along: Vec3;
  outward: Vec3;
  length: number;
}

/** The face between two places of a plan, left to right as seen from outside. */
export function faceBetween([x0, z0]: Place, [x1, z1]: Place): Face {
  const length = Math.hypot(x1 - x0, z1 - z0);
  const along: Vec3 = [(x1 - x0) / length, 0, (z1 - z0) / length];
  return { origin: [x0, 0, z0], along, outward: [-along[2], 0, along[0]], length };
}

/** The same face `by` metres further out; inwards when negative. */
export function offsetFace(face: Face, by: number): Face {
  return { ...face, origin: addScaled(face.origin, face.outward, by) };
}

/** Place on a face: metres along, height, metres outwards. */
export function onFace(face: Face, s: number, y: number, d = 0): Vec3 {
  const p = addScaled(addScaled(face.origin, face.along, s), face.outward, d);
  return [p[0], p[1] + y, p[2]];
}

type Range = readonly [number, number];

/** Upright rectangle that looks outwards. */
export function addPanel(
  mesh: MeshBuilder,
  face: Face,
  [s0, s1]: Range,
  [y0, y1]: Range,
  d: number,
  skin: Skin,
  options: QuadOptions = {},
): void {
  if (s1 - s0 < 1e-4 || y1 - y0 < 1e-4) return;
  addQuad(
    mesh,
    [
      onFace(face, s0, y0, d),
      onFace(face, s1, y0, d),
      onFace(face, s1, y1, d),
      onFace(face, s0, y1, d),
    ],
    skin,
    options,
  );
}

export type BlockFace = 'front' | 'back' | 'left' | 'right' | 'top' | 'bottom';

export interface BlockOptions extends QuadOptions {
  omit?: readonly BlockFace[];
}

/** Box that stands on a face, its back left out unless `omit` is given without it. */
export function addBlock(
  mesh: MeshBuilder,
  face: Face,
  [s0, s1]: Range,
  [y0, y1]: Range,
  [d0, d1]: Range,
  skin: Skin,
  { omit = ['back'], ...quad }: BlockOptions = {},
): void {
  const p = (s: number, y: number, d: number): Vec3 => onFace(face, s, y, d);
  const sides: Record<BlockFace, readonly [Vec3, Vec3, Vec3, Vec3]> = {
    front: [p(s0, y0, d1), p(s1, y0, d1), p(s1, y1, d1), p(s0, y1, d1)],
    back: [p(s1, y0, d0), p(s0, y0, d0), p(s0, y1, d0), p(s1, y1, d0)],
    left: [p(s0, y0, d0), p(s0, y0, d1), p(s0, y1, d1), p(s0, y1, d0)],
    right: [p(s1, y0, d1), p(s1, y0, d0), p(s1, y1, d0), p(s1, y1, d1)],
    top: [p(s0, y1, d1), p(s1, y1, d1), p(s1, y1, d0), p(s0, y1, d0)],
    bottom: [p(s0, y0, d0), p(s1, y0, d0), p(s1, y0, d1), p(s0, y0, d1)],
  };
  for (const [name, corners] of Object.entries(sides)) {
    if (!omit.some((left) => left === name)) addQuad(mesh, corners, skin, quad);
  }
}
