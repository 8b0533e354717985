import {
  hoQuyen,
  STAND_BACK,
  STAND_FLOOR,
  STAND_FRONT,
  STAND_HALF,
  WALK,
} from '../../buildings/ho-quyen.ts';
import { addPatch } from '../../kit/ground.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { brickSkin, stoneSkin } from '../../kit/sheet.ts';
import { aged } from '../../kit/weather.ts';
import { addFlights, LANDING_FRONT, SHADED_BRICK } from './flights.ts';
import { addGate } from './gate.ts';
import { OLD_BRICK } from './ring-wall.ts';

const { figures, choices } = hoQuyen;
const GATE_HALF = figures.gateWidth.value / 2;
const GATE_TOP = figures.gateHeight.value;
const PLINTH = 0.55;
const COPING = 0.24;
const FLOOR_TILES: Tint = [0.82, 0.58, 0.46];

/** Upright brick face over a line on the ground, seen from the side to the right of its run; its courses go on along x and z. */
function addFace(
  mesh: MeshBuilder,
  [x0, z0]: readonly [number, number],
  [x1, z1]: readonly [number, number],
  y0: number,
  y1: number,
): void {
  const start = x0 !== x1 ? x0 * Math.sign(x1 - x0) : z0 * Math.sign(z1 - z0);
  addQuad(
    mesh,
    [
      [x0, y0, z0],
      [x1, y0, z1],
      [x1, y1, z1],
      [x0, y1, z0],
    ],
    (along, share, up) => brickSkin(along + start, share, up + y0),
    { tint: SHADED_BRICK, cell: 1.6 },
  );
}

/** Block of the stand round the elephants' passage, from the ground to under its floor. */
function addBlock(parts: PartSet): void {
  const brick = parts.mesh('royal-stand', 'brick');
  const stone = parts.mesh('royal-stand', 'stone');
  const top = STAND_FLOOR - COPING + 0.02;
  const [wide, front, back] = [STAND_HALF - 0.04, STAND_FRONT - 0.06, STAND_BACK + 0.02];
  addFace(brick, [-wide, front], [-GATE_HALF, front], PLINTH - 0.05, top);
  addFace(brick, [GATE_HALF, front], [wide, front], PLINTH - 0.05, top);
  // Corners hidden in the stone frame would be dark and draw their shade up the wall.
  addFace(brick, [-GATE_HALF, front], [GATE_HALF, front], GATE_TOP + 0.262, top);
  addFace(brick, [wide, front], [wide, back], 0, top);
  addFace(brick, [-wide, back], [-wide, front], 0, top);
  addFace(brick, [wide, back], [-wide, back], WALK - 0.2, top);
  const [near, far] = [GATE_HALF + 0.28, STAND_HALF + 0.02];
  const plinth = { tint: aged(PALE_STONE, 0.3), cell: 2 };
  for (const [x0, x1] of [
    [-far, -near],
    [near, far],
  ] as const) {
    addBox(
      stone,
      [x0, -0.05, STAND_FRONT - 1],
      [x1, PLINTH, STAND_FRONT + 0.06],
      stoneSkin(2.2),
      plinth,
    );
  }
  addBox(
    stone,
    [-STAND_HALF, top - 0.02, STAND_BACK],
    [STAND_HALF, STAND_FLOOR - 0.01, STAND_FRONT],
    stoneSkin(2.4),
    { tint: aged(PALE_STONE, 0.25), cell: 2, omit: ['top'] },
  );
}

/** The stand's floor by itself: its 96 m² are published. */
function addFloor(parts: PartSet): void {
  addPatch(
    parts.mesh('stand-floor', 'stone'),
    { x0: -STAND_HALF, x1: STAND_HALF, z0: STAND_BACK, z1: STAND_FRONT, y: STAND_FLOOR },
    { tint: FLOOR_TILES, cell: parts.detail === 'far' ? 4 : 1.3, metres: 2.2, wear: 0.5 },
  );
}

/** Low walls round the stand with stone copings, open where the left flight comes up and to the walk on the right. */
function addStandParapet(parts: PartSet): void {
  const brick = parts.mesh('stand-parapet', 'brick');
  const stone = parts.mesh('stand-parapet', 'stone');
  const high = STAND_FLOOR + choices.standParapet.value;
  const run = (x0: number, z0: number, x1: number, z1: number): void => {
    addBox(brick, [x0, STAND_FLOOR + 0.002, z0], [x1, high - 0.155, z1], brickSkin, {
      tint: OLD_BRICK,
      cell: 1.8,
    });
    addBox(stone, [x0 - 0.05, high - 0.15, z0 - 0.05], [x1 + 0.05, high, z1 + 0.05], stoneSkin(2), {
      tint: aged(PALE_STONE, 0.25),
      cell: 2,
      omit: [],
    });
  };
  const [wide, thick] = [STAND_HALF - 0.06, 0.4];
  const [front, back] = [STAND_FRONT - 0.06, STAND_BACK + 0.06];
  run(-wide, front - thick, wide, front);
  run(-wide, back, wide, back + thick);
  for (const side of [-1, 1]) {
    const [x0, x1] = [side * wide, side * (wide - thick)].toSorted((a, b) => a - b) as [
      number,
      number,
    ];
    run(x0, LANDING_FRONT + 0.02, x1, front - thick - 0.06);
    run(x0, back + thick + 0.06, x1, LANDING_FRONT - 2.1);
  }
}

/** The royal stand over the elephants' gate, with its two flights. */
export function addRoyalStand(parts: PartSet): void {
  addBlock(parts);
  addFloor(parts);
  addStandParapet(parts);
  addGate(parts);
  addFlights(parts);
}
