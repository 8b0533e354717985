import { FACES } from '../../buildings/kien-trung-plan.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { pictureSkin } from '../../kit/sheet.ts';
import { addBlock, addPanel, faceBetween } from './face.ts';
import { STOREYS } from './storeys.ts';
import { plainSkin } from './style.ts';

const HALF = 1.05;
const HEIGHT = 0.54;

/** Board with the palace's name, 建中殿, under the cornice over the middle arch of the front. */
export function addNameBoard(parts: PartSet): void {
  const plan = FACES.find(({ kind, side }) => kind === 'centre' && side === 'front');
  if (!plan) return;
  const face = faceBetween(plan.from, plan.to);
  const mesh = parts.mesh('name-board', 'trim');
  const middle = face.length / 2;
  const top = STOREYS[0].head - 0.01;
  const [s0, s1] = [middle - HALF, middle + HALF];
  addBlock(
    mesh,
    face,
    [s0 - 0.06, s1 + 0.06],
    [top - HEIGHT - 0.06, top],
    [-0.02, 0.24],
    plainSkin,
    {
      tint: [0.62, 0.4, 0.1],
      omit: ['back'],
    },
  );
  addPanel(
    mesh,
    face,
    [s0, s1],
    [top - HEIGHT, top - 0.06],
    0.26,
    pictureSkin('board-kien-trung', s1 - s0),
  );
}
