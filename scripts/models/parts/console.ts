import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { type Strip, stripSkin } from '../kit/sheet.ts';
import { addPlate } from '../kit/solids.ts';
import type { Vec3 } from '../kit/vector.ts';

export interface Console {
  /** Where its upper edge leaves the column. */
  root: Vec3;
  /** Horizontal direction of its reach, of any length. */
  outward: Vec3;
  /** Metres outwards, and metres by which its upper edge falls on the way. */
  reach: number;
  fall: number;
  /** Depth where it leaves the column. */
  depth: number;
  thickness: number;
  strip: Strip;
  tint: Tint;
}

/** Underside of a bracket arm: shares of its reach, and of its depth below the upper edge. */
const UNDERSIDE: readonly (readonly [number, number])[] = [
  [1, 0.12],
  [0.97, 0.3],
  [0.84, 0.34],
  [0.72, 0.26],
  [0.58, 0.42],
  [0.44, 0.46],
  [0.34, 0.62],
  [0.2, 0.66],
  [0.12, 0.9],
  [0, 1],
];

/** Carved bracket (con sơn, bảy) from a column out to the eave or the floor that it carries. */
export function addConsole(mesh: MeshBuilder, console: Console): void {
  const { root, outward, reach, fall, depth, thickness, strip, tint } = console;
  const run = Math.hypot(outward[0], outward[2]) || 1;
  addPlate(mesh, {
    origin: root,
    right: [outward[0] / run, 0, outward[2] / run],
    up: [0, 1, 0],
    outline: [
      [-0.07, 0],
      ...UNDERSIDE.slice(0, 1).map(([u]): [number, number] => [u * reach, -fall]),
      ...UNDERSIDE.map(([u, d]): [number, number] => [u * reach, -fall * u - d * depth]),
      [-0.07, -depth],
    ],
    thickness,
    skin: stripSkin(strip, 4),
    tint,
  });
}
