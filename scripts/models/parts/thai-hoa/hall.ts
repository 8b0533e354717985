import type { Plan } from '../../buildings/plan.ts';
import { type Detail, PartSet } from '../../kit/part-set.ts';
import { addColumns } from '../columns.ts';
import { addDragonBalustrades } from '../dragon-balustrades.ts';
import { addFrieze } from '../frieze.ts';
import { addParapet } from '../parapet.ts';
import { addRankStones } from '../rank-stones.ts';
import { addRidgeOrnament } from '../ridge-ornament.ts';
import { addRidges } from '../ridges.ts';
import { addRoofs } from '../roofs.ts';
import { addSignboard } from '../signboard.ts';
import { stairFlights } from '../stonework.ts';
import { addThrone } from '../throne.ts';
import { addTimber } from '../timber.ts';
import { addWalls } from '../walls.ts';
import { addCourt1805, addSite1805 } from './earlier-sites.ts';
import { addAudience } from './great-audience.ts';
import { addFlight, addGreatCourt, addPlatform } from './grounds.ts';

/** The hall on its platform, with the steps from the upper court. */
export function buildHall(plan: Plan, detail: Detail): PartSet {
  const parts = new PartSet(detail);
  const [, flight] = stairFlights(plan);
  addPlatform(parts, plan);
  addFlight(parts.mesh('stairs', 'stone'), flight);
  addDragonBalustrades(parts, 'dragon-balustrades', flight);
  addColumns(parts, plan, { bases: 'column-bases' });
  addWalls(parts, plan);
  addTimber(parts, plan);
  addRoofs(parts, plan);
  addFrieze(parts, plan);
  addRidges(parts, plan);
  addRidgeOrnament(parts, plan);
  addSignboard(parts, plan);
  addThrone(parts, plan);
  return parts;
}

/** The court of both levels before the hall, with its rank stones and the steps between the levels. */
export function buildCourt(plan: Plan, detail: Detail): PartSet {
  const parts = new PartSet(detail);
  const [flight] = stairFlights(plan);
  addGreatCourt(parts, plan);
  addFlight(parts.mesh('court-stairs', 'stone'), flight);
  addDragonBalustrades(parts, 'court-balustrades', flight);
  addRankStones(parts, plan);
  addParapet(parts, plan);
  return parts;
}

export function buildCourt1805(plan: Plan, detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addCourt1805(parts, plan);
  return parts;
}

export function buildSite1805(plan: Plan, detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addSite1805(parts, plan);
  return parts;
}

/** Officials, guards and bearers of a great audience, who stand on the court. */
export function buildAudience(plan: Plan, detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addAudience(parts, plan);
  return parts;
}
