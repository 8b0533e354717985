import { FOOT, hoQuyen, INNER, STAND_FRONT } from '../../buildings/ho-quyen.ts';
import { addBand, arc } from '../../kit/band.ts';
import { addRing } from '../../kit/ground.ts';
import type { Tint } from '../../kit/mesh.ts';
import { COURT_STONE, PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { stoneSkin } from '../../kit/sheet.ts';
import { addLawnDisc, addLawnRing } from '../lawn.ts';
import { addTree, type TreeKind } from '../trees.ts';

const RADIUS = hoQuyen.choices.groundRadius.value;
const GRASS: Tint = [0.8, 0.84, 0.62];
const SAND: Tint = [0.94, 0.9, 0.84];

function columnsOf(parts: PartSet): number {
  return { far: 32, mid: 64, hero: 96 }[parts.detail];
}

/** Grass round the arena on a low stone edge, with the paved way to the elephants' gate. */
export function addGrounds(parts: PartSet): void {
  const columns = columnsOf(parts);
  const far = parts.detail === 'far';
  addLawnRing(
    parts.mesh('grounds', 'trim'),
    { inner: FOOT - 0.4, outer: RADIUS - 0.4, y: 0, columns },
    { tint: GRASS, cell: far ? 5 : 2.2, wear: 0.6 },
  );
  const stone = parts.mesh('grounds', 'stone');
  addRing(
    stone,
    { inner: RADIUS - 0.4, outer: RADIUS, y: 0, columns },
    { tint: PALE_STONE, cell: 1 },
  );
  addBand(stone, {
    line: arc(RADIUS),
    length: 2 * Math.PI * RADIUS,
    columns,
    foot: { y: -0.6, out: 0 },
    head: { y: 0, out: 0 },
    skin: stoneSkin(2.4),
    tint: PALE_STONE,
    seed: 'ground edge',
  });
  addBox(stone, [-2.2, -0.05, STAND_FRONT - 0.1], [2.2, 0.03, RADIUS - 0.55], stoneSkin(2.6), {
    tint: COURT_STONE,
    cell: 1.5,
  });
}

/** The arena's floor as it lies now, under grass. */
export function addArenaGrass(parts: PartSet): void {
  addLawnDisc(parts.mesh('arena-grass', 'trim'), INNER + 0.1, 0, {
    tint: [0.86, 0.92, 0.66],
    cell: parts.detail === 'far' ? 6 : 2.2,
    wear: 0.6,
  });
}

/** The arena's floor on a day of a fight, swept sand. */
export function addArenaSand(parts: PartSet): void {
  addLawnDisc(parts.mesh('arena-sand', 'trim'), INNER + 0.1, 0, {
    tint: SAND,
    cell: parts.detail === 'far' ? 6 : 2.2,
    strip: 'sand',
    wear: 0.35,
  });
}

/** Angle from +x towards −z, radius, height and kind of each tree outside the wall. */
const TREES: readonly (readonly [number, number, number, TreeKind])[] = [
  [0.12, 28.4, 8.5, 'broadleaf'],
  [0.62, 29.2, 6.4, 'broadleaf'],
  [1.05, 27.6, 9, 'broadleaf'],
  [1.66, 29.4, 7, 'broadleaf'],
  [2.25, 28, 9.4, 'broadleaf'],
  [2.74, 29.3, 6, 'frangipani'],
  [3.2, 28.2, 8.2, 'broadleaf'],
  [3.92, 29.6, 4.4, 'frangipani'],
  [5.5, 29.6, 4.2, 'frangipani'],
  [5.95, 28.6, 7.4, 'broadleaf'],
];

/** Shade trees and frangipani outside the wall, none before the stand. */
export function addTrees(parts: PartSet): void {
  TREES.forEach(([angle, radius, height, kind], k) => {
    addTree(parts.mesh('trees', 'trim'), {
      name: `tree ${k}`,
      x: Math.cos(angle) * radius,
      y: 0,
      z: -Math.sin(angle) * radius,
      kind,
      height,
      detail: parts.detail,
    });
  });
}
