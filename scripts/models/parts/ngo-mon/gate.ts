import { type Detail, PartSet } from '../../kit/part-set.ts';
import { addBase, addGround } from './base.ts';
import { addBrokenPlane } from './broken-roof.ts';
import { addDeckParapet } from './deck-parapet.ts';
import { addGateColumns, addGateTimber } from './frame.ts';
import { addGroundStorey } from './ground-storey.ts';
import { addPassages, addPortals } from './passages.ts';
import type { GatePlan } from './plan.ts';
import { addPodium, addRearStairs } from './podium.ts';
import { addPlaque } from './plaque.ts';
import { addGateRidges } from './ridges.ts';
import { addGateOrnament } from './roof-ornament.ts';
import { addGateRoofs } from './roofs.ts';
import { addScorchAndRubble } from './scorch.ts';
import { addUpperStorey } from './upper-storey.ts';

/** Ground, base with its passages, podium and stairs: stone and brick alone. */
export function buildBase(plan: GatePlan, detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addGround(parts, plan);
  addBase(parts, plan);
  addPassages(parts, plan);
  addRearStairs(parts, plan);
  addPodium(parts, plan);
  return parts;
}

/** Everything of timber, bronze and lime below the roofs. */
export function buildPavilion(plan: GatePlan, detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addPortals(parts, plan);
  addPlaque(parts, plan);
  addDeckParapet(parts, plan);
  addGateColumns(parts, plan);
  addGateTimber(parts, plan);
  addGroundStorey(parts, plan);
  addUpperStorey(parts, plan);
  return parts;
}

/** The roofs as the picture of 1968 shows them, with the soot and rubble below. */
export function buildRoofs1968(plan: GatePlan, detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addGateRoofs(parts, plan, { suffix: '-1968', cover: addBrokenPlane });
  addGateRidges(parts, plan);
  addGateOrnament(parts, plan);
  addScorchAndRubble(parts, plan);
  return parts;
}

/** Roofs with their ridges and ornament. */
export function buildRoofs(plan: GatePlan, detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addGateRoofs(parts, plan);
  addGateRidges(parts, plan);
  addGateOrnament(parts, plan);
  return parts;
}
