import { courtPlaces, gallery } from '../../buildings/bai-mang-court.ts';
import { type Plan, planOf } from '../../buildings/plan.ts';
import { PartSet } from '../../kit/part-set.ts';
import { addBuilding } from '../../kit/turned.ts';
import { addColumns } from '../columns.ts';
import { addFrieze } from '../frieze.ts';
import { addGableEnds } from '../gable-walls.ts';
import { addRidges } from '../ridges.ts';
import { addRoofs } from '../roofs.ts';
import { addSignboard } from '../signboard.ts';
import { PLAIN } from '../timber-finish.ts';
import { addTimber } from '../timber.ts';
import { addGateFront } from './gate-front.ts';
import { COARSER } from './wings.ts';

const BOARD = { part: 'boards', width: 2.5, height: 0.62 } as const;

/** What the gate's parts are called where their names would not do with `gate-` before them. */
const NAMES: Readonly<Record<string, string>> = {
  'lower-roof': 'gate-roof',
  'upper-roof': 'gate-roof',
  'ridge-band': 'gate-ridges',
  'ridge-ornament': 'gate-ridges',
};

function gatePart(part: string): string {
  return NAMES[part] ?? `gate-${part}`;
}

/** Đại Cung Môn before the court, its front away from the hall, and the two open galleries from its rear. */
export function addGate(parts: PartSet, plan: Plan, z: number): void {
  const house = new PartSet(parts.detail);
  addColumns(house, plan, { bases: null });
  addGableEnds(house, plan, 'walls');
  addGateFront(house, plan);
  addSignboard(house, plan, { ...BOARD, picture: 'board-dai-cung-mon' });
  addSignboard(house, plan, { ...BOARD, picture: 'board-can-thanh-cung', facing: -1 });
  addTimber(house, plan, { lanterns: false });
  addRoofs(house, plan);
  addFrieze(house, plan, { pictures: 'facade', cell: 1.75 });
  addRidges(house, plan, { face: 'facade' });
  addBuilding(parts, house, { offset: [0, 0, z], rename: gatePart });
  const walk = planOf(gallery);
  const open = new PartSet(COARSER[parts.detail]);
  addColumns(open, walk, { finish: PLAIN });
  addTimber(open, walk, { lanterns: false, finish: PLAIN });
  addRoofs(open, walk);
  addGableEnds(open, walk);
  addRidges(open, walk, { face: 'facade' });
  for (const side of [1, -1]) {
    addBuilding(parts, open, {
      offset: [side * courtPlaces.galleryX.value, 0, courtPlaces.galleryZ.value],
      rename: () => 'galleries',
    });
  }
}
