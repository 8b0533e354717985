import { namGiao, terraceFloors } from '../../buildings/nam-giao.ts';
import { MeshBuilder } from '../../kit/mesh.ts';
import { PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addTurned } from '../../kit/quarter-turn.ts';
import { addPlate } from '../../kit/solids.ts';
import { stoneSkin } from '../../kit/sheet.ts';
import { addOpenSteps } from '../open-steps.ts';

const { figures, choices } = namGiao;
const CHEEK = 0.42;

interface Flight {
  /** Line of the terrace's edge that it leads up to. */
  z: number;
  half: number;
  low: number;
  high: number;
  /** Risers; the last tread is the terrace itself. */
  steps: number;
}

function addFlight(mesh: MeshBuilder, { z, half, low, high, steps }: Flight): void {
  const tread = choices.tread.value;
  addOpenSteps(mesh, { x0: -half, x1: half, z, low, high, steps, tread, under: 0.3 }, 2.8, (i) => {
    const light = i % 2 === 0 ? 1 : 0.93;
    return [PALE_STONE[0] * light, PALE_STONE[1] * light, PALE_STONE[2] * light];
  });
  const run = (steps - 1) * tread;
  const rail = 0.34;
  for (const side of [-1, 1]) {
    addPlate(mesh, {
      origin: [side * (half + CHEEK / 2), low, z],
      right: [0, 0, 1],
      up: [0, 1, 0],
      outline: [
        [-0.3, -0.05],
        [run + 0.5, -0.05],
        [run + 0.58, 0.2],
        [run + 0.46, 0.42],
        [run + 0.2, 0.46],
        [run - 0.02, rail],
        [0.1, high - low + rail * 0.55],
        [-0.05, high - low + rail],
        [-0.3, high - low + rail],
      ],
      thickness: CHEEK,
      skin: stoneSkin(2.2),
      tint: PALE_STONE,
    });
  }
}

/** Half of the gap that a flight needs in the parapet above it. */
export function openingOf(half: number): number {
  return half + CHEEK + 0.02;
}

/** Flights on the four sides of the three terraces; the south one of the round terrace has more, lower steps. */
export function addStairs(parts: PartSet): void {
  const [lowest, square, round] = terraceFloors();
  const mesh = parts.mesh('stairs', 'stone');
  for (const turn of [0, 1, 2, 3]) {
    const side = new MeshBuilder();
    addFlight(side, {
      z: figures.lowestSide.value / 2,
      half: choices.lowestStairHalf.value,
      low: 0,
      high: lowest,
      steps: figures.lowestSteps.value,
    });
    addFlight(side, {
      z: figures.squareSide.value / 2,
      half: choices.squareStairHalf.value,
      low: lowest,
      high: square,
      steps: figures.squareSteps.value,
    });
    addFlight(side, {
      z: figures.roundDiameter.value / 2,
      half: choices.roundStairHalf.value,
      low: square,
      high: round,
      steps: turn === 0 ? figures.roundSouthSteps.value : figures.roundSteps.value,
    });
    addTurned(mesh, side, turn);
  }
}
