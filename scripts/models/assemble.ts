import type { Plan } from './buildings/plan.ts';
import { type Detail, PartSet } from './kit/part-set.ts';
import { addColumns } from './parts/columns.ts';
import { addDragonBalustrades } from './parts/dragon-balustrades.ts';
import { addFrieze } from './parts/frieze.ts';
import { addParapet } from './parts/parapet.ts';
import { addRankStones } from './parts/rank-stones.ts';
import { addRidgeOrnament } from './parts/ridge-ornament.ts';
import { addRidges } from './parts/ridges.ts';
import { addRoofs } from './parts/roofs.ts';
import { addSignboard } from './parts/signboard.ts';
import { addStonework } from './parts/stonework.ts';
import { addThrone } from './parts/throne.ts';
import { addTimber } from './parts/timber.ts';
import { addWalls } from './parts/walls.ts';

/** Builds every part of a planned hall at one level of detail. */
export function assemble(plan: Plan, detail: Detail): PartSet {
  const parts = new PartSet(detail);
  for (const addPart of [
    addStonework,
    addRankStones,
    addParapet,
    addColumns,
    addWalls,
    addTimber,
    addRoofs,
    addFrieze,
    addRidges,
    addRidgeOrnament,
    addDragonBalustrades,
    addSignboard,
    addThrone,
  ]) {
    addPart(parts, plan);
  }
  return parts;
}
