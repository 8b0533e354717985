import { namGiao } from '../../buildings/nam-giao.ts';
import { addBand, frontOfSquare } from '../../kit/band.ts';
import { addPatch, type Patch, type PatchLook, turnedPatch } from '../../kit/ground.ts';
import { hash01 } from '../../kit/hash.ts';
import { MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { COURT_STONE, PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addTurned } from '../../kit/quarter-turn.ts';
import { stoneSkin } from '../../kit/sheet.ts';
import { addLawn } from '../lawn.ts';
import { addTree } from '../trees.ts';

const { figures, choices } = namGiao;
const WOODLAND: Tint = [0.74, 0.76, 0.56];
const HALF = choices.groundHalf.value;
const TERRACE = figures.lowestSide.value / 2;
const PATH_HALF = 5;

/** The ground round the terraces: needles and grass, with a paved way on each axis, on a low plinth. */
export function addGrounds(parts: PartSet): void {
  const far = parts.detail === 'far';
  const stone = new MeshBuilder();
  const inner = TERRACE - 0.3;
  const lawn = { tint: WOODLAND, cell: far ? 14 : 6, wear: 0.7 };
  const rim = HALF - 0.5;
  const paved = { tint: COURT_STONE, cell: far ? 10 : 4, metres: 3 };
  const lawns: readonly Patch[] = [
    { x0: -rim, x1: -PATH_HALF, z0: inner, z1: rim, y: 0 },
    { x0: PATH_HALF, x1: inner, z0: inner, z1: rim, y: 0 },
  ];
  const patches: readonly [Patch, PatchLook][] = [
    [{ x0: -PATH_HALF, x1: PATH_HALF, z0: inner, z1: rim, y: 0 }, paved],
    [
      { x0: -HALF, x1: rim, z0: rim, z1: HALF, y: 0 },
      { tint: PALE_STONE, cell: 20, metres: 2.6 },
    ],
  ];
  addBand(stone, {
    line: frontOfSquare(HALF),
    length: HALF * 2,
    columns: far ? 8 : 24,
    foot: { y: -1.1, out: 0 },
    head: { y: 0, out: 0 },
    skin: stoneSkin(2.6),
    tint: PALE_STONE,
    seed: 'ground edge',
  });
  for (const turn of [0, 1, 2, 3]) {
    addTurned(parts.mesh('grounds', 'stone'), stone, turn);
    for (const [patch, look] of patches) {
      addPatch(parts.mesh('grounds', 'stone'), turnedPatch(patch, turn), look);
    }
    for (const patch of lawns) {
      addLawn(parts.mesh('grounds', 'trim'), turnedPatch(patch, turn), lawn);
    }
  }
}

/** Feet of the pines: in two loose rows on each side, none before a flight or a screen. */
export function pinePlaces(): { name: string; x: number; z: number }[] {
  const perSide = choices.pines.value / 4;
  const free = figures.screenLength.value / 2 + 5;
  return [0, 1, 2, 3].flatMap((turn) =>
    Array.from({ length: perSide }, (_, i) => {
      const name = `grove ${turn}-${i}`;
      const half = Math.floor(perSide / 2);
      const left = i < half;
      const [k, count] = left ? [i, half] : [i - half, perSide - half];
      // The last place on the right is the next side's corner.
      const span = HALF - 5 - free;
      const along = free + ((k + (left ? 1 : 0.35)) / count) * span;
      const drift = (hash01(`${name} along`) - 0.5) * 5;
      const row = k % 2 === 0 ? TERRACE + 5.4 : HALF - 5.2;
      const [a, b] = [
        (left ? -1 : 1) * Math.min(HALF - 4, along + drift),
        row + (hash01(`${name} across`) - 0.5) * 3,
      ];
      let [x, z] = [a, b];
      for (let t = 0; t < turn; t++) [x, z] = [z, -x];
      return { name, x, z };
    }),
  );
}

/** The pines that the rite's servants planted, as a grove round the terraces. */
export function addPines(parts: PartSet): void {
  const mesh = parts.mesh('pines', 'trim');
  for (const place of pinePlaces()) {
    addTree(mesh, {
      ...place,
      y: 0,
      kind: 'pine',
      height: choices.pineHeight.value,
      // Two hundred needles more on each of so many pines are not seen, and cost what the hero level has.
      detail: parts.detail === 'hero' ? 'mid' : parts.detail,
    });
  }
}
