import type { Plan } from '../../buildings/plan.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addColumns } from '../columns.ts';
import { addFrieze } from '../frieze.ts';
import { addRidges } from '../ridges.ts';
import { addRoofs } from '../roofs.ts';
import { addSignboard } from '../signboard.ts';
import { addTimber } from '../timber.ts';
import { addWalls } from '../walls.ts';
import { addInterior } from './interior.ts';
import { addCanChanhRidges } from './ridge-ornament.ts';

/** Điện Cần Chánh as it stood, without the terrace that outlived it. */
export function addCanChanhHall(parts: PartSet, plan: Plan): void {
  addColumns(parts, plan, { bases: null });
  addWalls(parts, plan, { leaves: 'latticed', openBays: 3 });
  addTimber(parts, plan, { lanterns: false });
  addRoofs(parts, plan);
  addFrieze(parts, plan, { pictures: 'facade', cell: 2.1 });
  addRidges(parts, plan, { face: 'facade' });
  addCanChanhRidges(parts, plan);
  addInterior(parts, plan);
  addSignboard(parts, plan, {
    part: 'signboard',
    picture: 'board-can-chanh',
    width: 3,
    height: 0.75,
  });
}
