import { addGrid, type MeshBuilder, NO_TINT, type Tint, type Uv } from './mesh.ts';
import type { Skin } from './sheet.ts';
import {
  UP,
  add,
  addScaled,
  at,
  cross,
  length,
  lerp,
  normalize,
  subtract,
  type Vec3,
} from './vector.ts';

export interface QuadOptions {
  tint?: Tint;
  /** Largest size of a cell in metres, for smooth baked shade; 0 keeps one cell. */
  cell?: number;
}

/** Flat four-cornered face, counter-clockwise from outside; `skin` runs along a→b and up a→d. */
export function addQuad(
  mesh: MeshBuilder,
  corners: readonly [Vec3, Vec3, Vec3, Vec3],
  skin: Skin,
  { tint = NO_TINT, cell = 0 }: QuadOptions = {},
): void {
  const [a, b, c, d] = corners;
  const width = length(subtract(b, a));
  const height = length(subtract(d, a));
  addGrid(mesh, {
    columns: cell > 0 ? Math.max(1, Math.round(width / cell)) : 1,
    rows: cell > 0 ? Math.max(1, Math.round(height / cell)) : 1,
    point: (u, v) => lerp(lerp(a, b, u), lerp(d, c, u), v),
    uv: (u, v) => skin(u * width, v, v * height),
    tint,
  });
}

export type BoxFace = 'front' | 'back' | 'left' | 'right' | 'top' | 'bottom';

export interface BoxOptions extends QuadOptions {
  omit?: readonly BoxFace[];
}

/** Axis-aligned box between two corners; the bottom is left out unless `omit` is given without it. */
export function addBox(
  mesh: MeshBuilder,
  [x0, y0, z0]: Vec3,
  [x1, y1, z1]: Vec3,
  skin: Skin,
  { omit = ['bottom'], ...quad }: BoxOptions = {},
): void {
  const faces: Record<BoxFace, readonly [Vec3, Vec3, Vec3, Vec3]> = {
    front: [
      [x0, y0, z1],
      [x1, y0, z1],
      [x1, y1, z1],
      [x0, y1, z1],
    ],
    back: [
      [x1, y0, z0],
      [x0, y0, z0],
      [x0, y1, z0],
      [x1, y1, z0],
    ],
    right: [
      [x1, y0, z1],
      [x1, y0, z0],
      [x1, y1, z0],
      [x1, y1, z1],
    ],
    left: [
      [x0, y0, z0],
      [x0, y0, z1],
      [x0, y1, z1],
      [x0, y1, z0],
    ],
    top:
      x1 - x0 >= z1 - z0
        ? [
            [x0, y1, z1],
            [x1, y1, z1],
            [x1, y1, z0],
            [x0, y1, z0],
          ]
        : [
            [x1, y1, z1],
            [x1, y1, z0],
            [x0, y1, z0],
            [x0, y1, z1],
          ],
    bottom:
      x1 - x0 >= z1 - z0
        ? [
            [x0, y0, z0],
            [x1, y0, z0],
            [x1, y0, z1],
            [x0, y0, z1],
          ]
        : [
            [x0, y0, z1],
            [x0, y0, z0],
            [x1, y0, z0],
            [x1, y0, z1],
          ],
  };
  for (const [name, corners] of Object.entries(faces)) {
    if (!omit.some((face) => face === name)) addQuad(mesh, corners, skin, quad);
  }
}

/** Surface of revolution about the vertical through `centre`; the profile is (radius, height), bottom to top. */
export function addLathe(
  mesh: MeshBuilder,
  centre: Vec3,
  profile: readonly (readonly [number, number])[],
  sides: number,
  uv: (around: number, up: number) => Uv,
  tint: Tint | ((around: number, up: number) => Tint) = NO_TINT,
): void {
  addGrid(mesh, {
    columns: sides,
    rows: profile.length - 1,
    point: (u, v) => {
      const [radius, height] = at(profile, Math.round(v * (profile.length - 1)));
      const angle = -u * Math.PI * 2;
      return add(centre, [Math.cos(angle) * radius, height, Math.sin(angle) * radius]);
    },
    uv,
    tint,
  });
}

/** Right-handed frame at a point of a path: forward along it, side, and up away from it. */
export interface PathFrame {
  forward: Vec3;
  side: Vec3;
  up: Vec3;
}

/** A frame at each point of a path, its up as near `up` as the path allows. */
export function pathFrames(path: readonly Vec3[], up: Vec3 = UP): PathFrame[] {
  return path.map((_, i) => {
    const next = at(path, Math.min(path.length - 1, i + 1));
    const forward = normalize(subtract(next, at(path, Math.max(0, i - 1))));
    const side = normalize(cross(forward, up));
    return { forward, side, up: cross(side, forward) };
  });
}

export interface TubeOptions {
  sides: number;
  radius: (t: number) => number;
  /** Width over height of the cross section. */
  flatten?: number;
  up?: Vec3;
  uv: (around: number, along: number) => Uv;
  tint?: Tint | ((around: number, along: number) => Tint);
}

/** Round body along a path; `around` runs 0 to 1 from the side, over the underside at 0.75 being up. */
export function addTube(
  mesh: MeshBuilder,
  path: readonly Vec3[],
  options: TubeOptions,
): PathFrame[] {
  const { sides, radius, flatten = 1, up = UP, uv, tint = NO_TINT } = options;
  const frames = pathFrames(path, up);
  const last = path.length - 1;
  addGrid(mesh, {
    columns: sides,
    rows: last,
    point: (u, v) => {
      const i = Math.round(v * last);
      const frame = at(frames, i);
      const angle = -u * Math.PI * 2;
      const r = radius(v);
      const outward = addScaled(at(path, i), frame.side, Math.cos(angle) * r * flatten);
      return addScaled(outward, frame.up, Math.sin(angle) * r);
    },
    uv,
    tint,
  });
  return frames;
}
