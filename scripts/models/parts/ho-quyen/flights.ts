import { hoQuyen, STAND_FLOOR, STAND_HALF, WALK } from '../../buildings/ho-quyen.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { brickSkin, stoneSkin } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { aged } from '../../kit/weather.ts';
import { addOpenSteps } from '../open-steps.ts';
import { OLD_BRICK } from './ring-wall.ts';

const { figures, choices } = hoQuyen;
export const SHADED_BRICK: Tint = aged(OLD_BRICK, 0.2);
const STAIR_INNER = STAND_HALF + 0.02;
const STAIR_OUTER = STAIR_INNER + choices.stairHalf.value * 2;
/** Where both flights begin to go down, and where their landings meet the ring. */
export const LANDING_FRONT = 23.2;
const LANDING_BACK = 18.6;

/** One box of masonry with the tops and sides that are asked for, in bricks. */
function masonry(
  mesh: MeshBuilder,
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  tint: Tint = SHADED_BRICK,
): void {
  addBox(mesh, from, to, brickSkin, { tint, cell: 2.2 });
}

/** A flight towards the front: landing by the ring, steps, and a cheek wall on its open side. */
function addFlight(parts: PartSet, part: string, side: -1 | 1, top: number, steps: number): void {
  const stone = parts.mesh(part, 'stone');
  const brick = parts.mesh(part, 'brick');
  const [x0, x1] = [side * STAIR_INNER, side * STAIR_OUTER].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  const tread = choices.tread.value;
  masonry(brick, [x0, -0.05, LANDING_BACK], [x1, top - 0.16, LANDING_FRONT]);
  addBox(stone, [x0, top - 0.17, LANDING_BACK], [x1, top - 0.015, LANDING_FRONT], stoneSkin(2.2), {
    tint: aged(PALE_STONE, 0.35),
    cell: 2,
  });
  addOpenSteps(
    stone,
    {
      x0: x0 + (side > 0 ? 0.11 : 0.005),
      x1: x1 - (side > 0 ? 0.005 : 0.11),
      z: LANDING_FRONT,
      low: 0,
      high: top,
      steps,
      tread,
    },
    2.6,
    (i) => {
      const light = i % 2 === 0 ? 0.95 : 0.86;
      return [PALE_STONE[0] * light, PALE_STONE[1] * light, PALE_STONE[2] * light];
    },
  );
  const run = (steps - 1) * tread;
  const cheek = 0.4;
  for (const x of [side * (STAIR_OUTER - 0.01 + cheek / 2), side * (STAIR_INNER + 0.05)]) {
    const inner = Math.abs(x) < STAIR_INNER + 0.1;
    const rail = inner ? 0.12 : 0.5;
    addPlate(brick, {
      origin: [x, 0, LANDING_FRONT],
      right: [0, 0, 1],
      up: [0, 1, 0],
      outline: [
        [-0.2, -0.05],
        [run + 0.45, -0.05],
        [run + 0.45, rail + 0.28],
        [0, top + rail],
        [-0.2, top + rail],
      ],
      thickness: inner ? 0.14 : cheek,
      skin: brickSkin,
      tint: SHADED_BRICK,
    });
  }
  const outer = side * (STAIR_OUTER + 0.19);
  masonry(
    brick,
    [outer - 0.2, -0.05, LANDING_BACK],
    [outer + 0.2, top + 0.5, LANDING_FRONT - 0.19],
  );
}

/** Steps from the stand down to the walk, inside the right landing. */
function addInnerSteps(parts: PartSet): void {
  const stone = parts.mesh('right-stair', 'stone');
  const steps = 5;
  const rise = figures.standRise.value / steps;
  for (let i = 1; i < steps; i++) {
    addBox(
      stone,
      [STAND_HALF + (steps - i - 1) * 0.3 - 0.02, WALK - 0.05, LANDING_FRONT - 2],
      [STAND_HALF + (steps - i) * 0.3, WALK + i * rise, LANDING_FRONT - 0.25],
      stoneSkin(2.4),
      { tint: aged(PALE_STONE, 0.2 + 0.05 * (i % 2)), omit: ['bottom', 'left'] },
    );
  }
}

/** The left flight to the stand and the right one to the walk, with the steps between the two. */
export function addFlights(parts: PartSet): void {
  addFlight(parts, 'left-stair', -1, STAND_FLOOR, figures.leftSteps.value);
  addFlight(parts, 'right-stair', 1, WALK, figures.rightSteps.value);
  addInnerSteps(parts);
}
