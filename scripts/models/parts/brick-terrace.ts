import type { Extent } from '../buildings/plan.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { BAT_TRANG, PALE_STONE } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addQuad } from '../kit/shapes.ts';
import { type Skin, stoneSkin } from '../kit/sheet.ts';
import { addPlate } from '../kit/solids.ts';
import { at, type Vec3 } from '../kit/vector.ts';
import { addStairs, pave, STEP_RUN } from './stonework.ts';

/** One repeat of the brick texture, metres. */
const BRICK_REPEAT = 2.6;
export const BRICK_TINT: Tint = [0.92, 0.86, 0.8];

const brickSkin: Skin = (along, _up, metres) => [along / BRICK_REPEAT, -metres / BRICK_REPEAT];

/** Section from the ground up: metres inwards and share of the height, with what is laid up to the next. */
const COURSES: readonly (readonly [number, number, 'stone' | 'brick'])[] = [
  [0, -0.08, 'stone'],
  [0, 0.2, 'stone'],
  [0.07, 0.22, 'brick'],
  [0.07, 0.8, 'stone'],
  [0, 0.82, 'stone'],
  [0, 1, 'stone'],
];

export interface TerraceLook {
  /** Part of the body; measures as published, edge to edge. */
  part: string;
  area: Extent;
  /** Ground and floor, metres. */
  from: number;
  to: number;
  /** Bát Tràng tiles unless the floor is paved in stone. */
  floor?: Tint;
}

/** Terrace of vồ brick between a plinth and a coping of Thanh stone, its floor tiled within a stone border. */
export function addBrickTerrace(parts: PartSet, look: TerraceLook): void {
  const { part, area, from, to, floor = BAT_TRANG } = look;
  const far = parts.detail === 'far';
  const stone = parts.mesh(part, 'stone');
  const brick = parts.mesh(part, 'brick');
  const ring = (inwards: number): [number, number][] => [
    [area.left + inwards, area.front - inwards],
    [area.right - inwards, area.front - inwards],
    [area.right - inwards, area.back + inwards],
    [area.left + inwards, area.back + inwards],
  ];
  COURSES.slice(1).forEach(([inner, share], i) => {
    const [before, low, laid] = at(COURSES, i);
    const [y0, y1] = [from + (to - from) * low, from + (to - from) * share];
    const [lower, upper] = [ring(before), ring(inner)];
    lower.forEach(([x, z], k) => {
      const [nx, nz] = at(lower, (k + 1) % 4);
      const [ux, uz] = at(upper, k);
      const [vx, vz] = at(upper, (k + 1) % 4);
      const corners: [Vec3, Vec3, Vec3, Vec3] = [
        [x, y0, z],
        [nx, y0, nz],
        [vx, y1, vz],
        [ux, y1, uz],
      ];
      const options = { tint: laid === 'brick' ? BRICK_TINT : PALE_STONE, cell: far ? 0 : 2.4 };
      const skin: Skin = (along, _up, metres) => stoneSkin(2.6)(along, 0, metres + y0 * 1.7);
      addQuad(
        laid === 'brick' ? brick : stone,
        corners,
        laid === 'brick' ? brickSkin : skin,
        options,
      );
    });
  });
  const border = 0.55;
  const { left, right, front, back } = area;
  const field = {
    left: left + border,
    right: right - border,
    front: front - border,
    back: back + border,
  };
  pave(stone, field, to, 2.4, floor, far ? 6 : 1.5);
  const strips: Extent[] = [
    { left, right, front, back: field.front },
    { left, right, front: field.back, back },
    { ...field, left, right: field.left },
    { ...field, left: field.right, right },
  ];
  for (const strip of strips) pave(stone, strip, to, 3, PALE_STONE, far ? 8 : 2.4);
}

export interface Flight {
  /** Middle and half width of the steps. */
  x: number;
  half: number;
  /** Line of the top riser, and the side to which the steps go down. */
  z: number;
  outward: 1 | -1;
  bottom: number;
  top: number;
  steps: number;
}

/** Curled foot of a cheek wall, metres beyond the lowest step and up. */
const CURL: readonly (readonly [number, number])[] = [
  [0.42, 0.16],
  [0.34, 0.34],
];

/** Stone steps between two cheek walls that curl up at their feet. */
export function addFlight(mesh: MeshBuilder, flight: Flight, far = false): void {
  const { x, half, z, outward, bottom, top, steps } = flight;
  addStairs(mesh, { z, bottom, top, steps }, x - half, x + half, outward);
  const run = steps * STEP_RUN;
  const rise = top - bottom;
  // A hair's breadth off, or the few corners of a step would lie in the cheeks and take their darkness.
  const clear = 0.012;
  for (const side of [-1, 1]) {
    addPlate(mesh, {
      origin: [x + side * (half + 0.16 + clear), bottom, z],
      right: [0, 0, outward],
      up: [0, 1, 0],
      outline: [
        [-0.3, -0.06],
        [run + 0.36, -0.06],
        ...(far ? [] : CURL.map(([along, up]): [number, number] => [run + along, up])),
        [run + 0.12, 0.36],
        ...(far ? [] : [[run - 0.1, 0.24] as const]),
        [-0.05, rise + 0.2],
        [-0.3, rise + 0.2],
      ],
      thickness: 0.32,
      skin: stoneSkin(2.2),
      tint: PALE_STONE,
    });
  }
}
