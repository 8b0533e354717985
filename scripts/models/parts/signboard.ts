import { type Plan, roofHeightAt } from '../buildings/plan.ts';
import type { PartSet } from '../kit/part-set.ts';
import type { Picture } from '../kit/sheet.ts';
import { addBoard } from './board.ts';

export interface SignboardOptions {
  /** Part and picture of the board; Điện Thái Hòa's 太和殿 where none is given. */
  part?: string;
  picture?: Picture;
  width?: number;
  height?: number;
  facing?: 1 | -1;
}

/** Board with the hall's name, read from the right, under the eave of the middle bay. */
export function addSignboard(parts: PartSet, plan: Plan, options: SignboardOptions = {}): void {
  const { part = 'signboard', picture = 'signboard', width = 3.1, height = 0.78 } = options;
  const { facing = 1 } = options;
  const z = plan.columnZs[0] ?? 0;
  const y = roofHeightAt(plan, 0, z) - 1.2;
  const centre = [0, y, facing * (z + 0.32)] as const;
  addBoard(parts.mesh(part, 'trim'), { centre, width, height, picture, facing });
}
