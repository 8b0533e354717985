import { hoQuyen, STAND_FRONT } from '../../buildings/ho-quyen.ts';
import { addPatch } from '../../kit/ground.ts';
import { PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { brickSkin, stoneSkin, stripSkin } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { aged } from '../../kit/weather.ts';
import { OLD_BRICK } from './ring-wall.ts';

const { figures } = hoQuyen;
const GATE_HALF = figures.gateWidth.value / 2;
const GATE_TOP = figures.gateHeight.value;
/** Where the passage opens into the arena. */
const PASSAGE_BACK = figures.innerDiameter.value / 2 - 0.04;

/** The passage by itself, as wide and high as published: side walls and ceiling, with a threshold. */
function addPassage(parts: PartSet): void {
  const brick = parts.mesh('gate-passage', 'brick');
  const dark = aged(OLD_BRICK, 0.5);
  const [h, top, f, b] = [GATE_HALF, GATE_TOP, STAND_FRONT - 0.06, PASSAGE_BACK];
  addQuad(
    brick,
    [
      [-h, 0, f],
      [-h, 0, b],
      [-h, top, b],
      [-h, top, f],
    ],
    brickSkin,
    { tint: dark, cell: 1.3 },
  );
  addQuad(
    brick,
    [
      [h, 0, b],
      [h, 0, f],
      [h, top, f],
      [h, top, b],
    ],
    brickSkin,
    { tint: dark, cell: 1.3 },
  );
  addQuad(
    brick,
    [
      [-h, top, b],
      [h, top, b],
      [h, top, f],
      [-h, top, f],
    ],
    brickSkin,
    { tint: dark, cell: 1.3 },
  );
  const stone = parts.mesh('elephant-gate', 'stone');
  addPatch(
    stone,
    { x0: -h, x1: h, z0: b - 0.4, z1: f, y: 0.03 },
    { tint: PALE_STONE, cell: 1.4, metres: 2, wear: 0.8 },
  );
  const [out, deep] = [0.26, 0.2];
  const frame = (z0: number, z1: number): void => {
    for (const side of [-1, 1]) {
      const [x0, x1] = [side * (h + 0.005), side * (h + out)].toSorted((m, n) => m - n) as [
        number,
        number,
      ];
      addBox(stone, [x0, -0.05, z0], [x1, top + out, z1], stoneSkin(1.8), {
        tint: aged(PALE_STONE, 0.2),
        cell: 1.5,
      });
    }
    addBox(
      stone,
      [-h - 0.005, top + 0.005, z0],
      [h + 0.005, top + out - 0.01, z1],
      stoneSkin(1.8),
      {
        tint: aged(PALE_STONE, 0.2),
        cell: 1,
        omit: [],
      },
    );
  };
  frame(f - deep, f + 0.1);
  frame(b - 0.12, b + deep);
}

/** Two wooden leaves turning on stone sockets, standing open into the passage. */
function addLeaves(parts: PartSet): void {
  const trim = parts.mesh('elephant-gate', 'trim');
  const stone = parts.mesh('elephant-gate', 'stone');
  const width = GATE_HALF - 0.04;
  for (const side of [-1, 1]) {
    const hinge = side * (GATE_HALF - 0.07);
    const z = STAND_FRONT - 0.42;
    addPlate(trim, {
      origin: [hinge, 0.12, z],
      right: [-side * 0.2, 0, -0.98],
      up: [0, 1, 0],
      outline: [
        [0, 0],
        [width, 0],
        [width, GATE_TOP - 0.18],
        [0, GATE_TOP - 0.18],
      ],
      thickness: 0.1,
      skin: stripSkin('timber', 1.2),
      tint: [0.72, 0.6, 0.5],
    });
    addBox(
      stone,
      [hinge - 0.17, 0, z - 0.17],
      [hinge + 0.06 * side + 0.11, 0.16, z + 0.17],
      stoneSkin(1.2),
      { tint: PALE_STONE },
    );
  }
}

/** The elephants' gate: passage, stone frames and leaves. */
export function addGate(parts: PartSet): void {
  addPassage(parts);
  addLeaves(parts);
}
