import { type Plan, roofHeightAt } from '../buildings/plan.ts';
import type { MeshBuilder } from '../kit/mesh.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addBox } from '../kit/shapes.ts';
import { type Picture, stripSkin } from '../kit/sheet.ts';
import type { Vec3 } from '../kit/vector.ts';
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
  const mesh = parts.mesh(part, 'trim');
  addBoard(mesh, { centre, width, height, picture, facing });
  for (const side of [-1, 1])
    addBracket(mesh, [side * width * 0.36, y + height / 2, facing * z], facing);
}

/** Gilt bar that holds the board, its upper edge at the place, off the eave beam behind it. */
function addBracket(mesh: MeshBuilder, [x, y, z]: Vec3, facing: 1 | -1): void {
  const [near, far] = [z - facing * 0.02, z + facing * 0.42].toSorted((a, b) => a - b);
  const skin = stripSkin('gold', 3);
  addBox(mesh, [x - 0.04, y + 0.05, near ?? z], [x + 0.04, y + 0.23, far ?? z], skin, { omit: [] });
}
