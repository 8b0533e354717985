import type { Ground } from '../../kit/roof-skirt.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { addBox, type BoxOptions } from '../../kit/shapes.ts';
import type { Skin } from '../../kit/sheet.ts';
import type { Vec3 } from '../../kit/vector.ts';

/** Frame of an upright wall between two places, left to right as seen from outside. */
export interface WallFrame {
  length: number;
  outward: Vec3;
  /** Point `along` metres from the left end, at a height, and `out` metres in front of the line. */
  place: (along: number, y: number, out?: number) => Vec3;
  /** Metres from the left end at which a point stands. */
  along: (point: Vec3) => number;
}

export function wallFrame(from: Ground, to: Ground): WallFrame {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [dx, dz] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  return {
    length,
    outward: [-dz, 0, dx],
    place: (along, y, out = 0) => [
      from[0] + dx * along - dz * out,
      y,
      from[1] + dz * along + dx * out,
    ],
    along: ([x, , z]) => (x - from[0]) * dx + (z - from[1]) * dz,
  };
}

export interface Rail {
  along: readonly [number, number];
  heights: readonly [number, number];
  /** Metres behind and in front of the wall's line. */
  out: readonly [number, number];
}

/** A box along a wall that runs in x or in z. */
export function addRail(
  mesh: MeshBuilder,
  wall: WallFrame,
  { along, heights, out }: Rail,
  skin: Skin,
  options?: BoxOptions,
): void {
  const p = wall.place(along[0], heights[0], out[0]);
  const q = wall.place(along[1], heights[1], out[1]);
  addBox(
    mesh,
    [Math.min(p[0], q[0]), p[1], Math.min(p[2], q[2])],
    [Math.max(p[0], q[0]), q[1], Math.max(p[2], q[2])],
    skin,
    options,
  );
}

/** Upright face on a wall, `out` metres in front of its line, seen from outside or, turned, from inside. */
export function faceOf(
  wall: WallFrame,
  { along, heights, out }: Omit<Rail, 'out'> & { out: number },
  turned = false,
): [Vec3, Vec3, Vec3, Vec3] {
  const [a, b] = turned ? [along[1], along[0]] : along;
  return [
    wall.place(a, heights[0], out),
    wall.place(b, heights[0], out),
    wall.place(b, heights[1], out),
    wall.place(a, heights[1], out),
  ];
}
