import { pavilionPlan } from '../../buildings/hien-lam-cac-plan.ts';
import { type Detail, PartSet } from '../../kit/part-set.ts';
import { addMoved } from '../../kit/translate.ts';
import { addFrame } from './frame.ts';
import { addGroundFloor } from './ground-floor.ts';
import { addPavilionRoofs } from './roofs.ts';
import { addTerrace } from './terrace.ts';
import { addUpperStoreys } from './upper-storeys.ts';

/** The pavilion alone, on its terrace. */
export function pavilion(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  const plan = pavilionPlan();
  for (const add of [addTerrace, addFrame, addGroundFloor, addUpperStoreys, addPavilionRoofs]) {
    add(parts, plan);
  }
  return parts;
}

/**
 * Tuy Thành Các, the lost twin: the same pavilion under part names of its own, because what survives
 * in the one is only inferred in the other.
 */
export function twinPavilion(detail: Detail): PartSet {
  const twin = new PartSet(detail);
  for (const { part, material, mesh } of pavilion(detail).list()) {
    addMoved(twin.mesh(`twin-${part}`, material), mesh, [0, 0, 0]);
  }
  return twin;
}
