import { pavilionPlan } from '../../buildings/hien-lam-cac-plan.ts';
import type { PartSet } from '../../kit/part-set.ts';
import type { Picture } from '../../kit/sheet.ts';
import { addBoard } from '../board.ts';

/** The pavilion's name over the middle door of its partition, read by those who enter from the front. */
export function addNameBoard(parts: PartSet, part: string, picture: Picture): void {
  const { main, floor } = pavilionPlan();
  addBoard(parts.mesh(part, 'trim'), {
    centre: [0, floor + 3.42, main.z - 0.12],
    width: 2.2,
    height: 0.55,
    picture,
    facing: -1,
  });
}
