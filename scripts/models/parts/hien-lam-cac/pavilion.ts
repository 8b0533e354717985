import { pavilionPlan } from '../../buildings/hien-lam-cac-plan.ts';
import { type Detail, PartSet } from '../../kit/part-set.ts';
import { addFrame } from './frame.ts';
import { addGroundFloor } from './ground-floor.ts';
import { addPavilionRoofs } from './roofs.ts';
import { addTerrace } from './terrace.ts';
import { addUpperStoreys } from './upper-storeys.ts';

/** The pavilion alone, on its terrace: Hiển Lâm Các, and in another place its lost twin. */
export function pavilion(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  const plan = pavilionPlan();
  for (const add of [addTerrace, addFrame, addGroundFloor, addUpperStoreys, addPavilionRoofs]) {
    add(parts, plan);
  }
  return parts;
}
