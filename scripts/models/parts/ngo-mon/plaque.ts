import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { pictureSkin, stripSkin } from '../../kit/sheet.ts';
import { faceInset } from './base.ts';
import { passagesOf } from './passage-plan.ts';
import type { GatePlan } from './plan.ts';

/** Plaque with the gate's name, read from the right, over the king's portal. */
export function addPlaque(parts: PartSet, plan: GatePlan): void {
  const king = passagesOf(plan).find(({ kind }) => kind === 'king');
  if (!king) throw new RangeError('no passage for the king');
  const [width, height] = [2.1, 0.62];
  const y = king.spring + 0.36;
  const z = plan.base.recess - faceInset(plan, y);
  const mesh = parts.mesh('plaque', 'trim');
  const front = z + 0.14;
  addBox(
    mesh,
    [-width / 2 - 0.09, y - 0.09, z - 0.1],
    [width / 2 + 0.09, y + height + 0.09, front],
    stripSkin('gold', 4),
    { omit: ['back'] },
  );
  addQuad(
    mesh,
    [
      [-width / 2, y, front + 0.02],
      [width / 2, y, front + 0.02],
      [width / 2, y + height, front + 0.02],
      [-width / 2, y + height, front + 0.02],
    ],
    pictureSkin('board-ngo-mon', width),
  );
}
