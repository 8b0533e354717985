import { courtPlaces, wing } from '../../buildings/bai-mang-court.ts';
import { planOf } from '../../buildings/plan.ts';
import { tintOf } from '../../kit/palette.ts';
import { type Detail, PartSet } from '../../kit/part-set.ts';
import { addLathe } from '../../kit/shapes.ts';
import { stripUv } from '../../kit/sheet.ts';
import { addBuilding, type QuarterTurns } from '../../kit/turned.ts';
import { addColumns } from '../columns.ts';
import { addRidges } from '../ridges.ts';
import { addRoofs } from '../roofs.ts';
import { PLAIN } from '../timber-finish.ts';
import { addTimber } from '../timber.ts';
import { addWalls } from '../walls.ts';

const BRONZE = tintOf('#8a8068');

/** Side halls are built one level coarser than asked, but for their roofs: the hall is what a visitor walks up to. */
export const COARSER: Record<Detail, Detail> = { far: 'far', mid: 'far', hero: 'mid' };

/** A wing about its own middle, its front towards +z. */
function wingHouse(detail: Detail): PartSet[] {
  const plan = planOf(wing);
  const house = new PartSet(COARSER[detail]);
  addColumns(house, plan, { bases: null, finish: PLAIN });
  addWalls(house, plan);
  addTimber(house, plan, { lanterns: false, finish: PLAIN });
  addRidges(house, plan, { face: 'facade' });
  const roof = new PartSet(detail === 'hero' ? 'mid' : detail);
  addRoofs(roof, plan);
  return [house, roof];
}

/** What still stands: Tả Vu to the east and Hữu Vu to the west of the court, turned to it, and two bronze cauldrons. */
export function addStanding(parts: PartSet): void {
  const houses = wingHouse(parts.detail);
  for (const [name, side, turns] of [
    ['ta-vu', 1, 3],
    ['huu-vu', -1, 1],
  ] as const satisfies readonly (readonly [string, 1 | -1, QuarterTurns])[]) {
    for (const house of houses) {
      addBuilding(parts, house, {
        turns,
        offset: [side * courtPlaces.wingX.value, 0, courtPlaces.wingZ.value],
        rename: () => name,
      });
    }
  }
  addCauldrons(parts);
}

/** Two broad bronze cauldrons before the hall, on low stone feet. */
function addCauldrons(parts: PartSet): void {
  const mesh = parts.mesh('cauldrons', 'trim');
  const far = parts.detail === 'far';
  for (const side of [-1, 1]) {
    addLathe(
      mesh,
      [side * courtPlaces.cauldronX.value, 0, courtPlaces.cauldronZ.value],
      [
        [0.62, -0.02],
        [0.62, 0.16],
        [0.5, 0.2],
        [0.78, 0.34],
        [1.02, 0.72],
        [1.06, 1.04],
        [1.12, 1.08],
        [1.12, 1.16],
        [0.98, 1.16],
        [0.92, 0.8],
        [0, 0.66],
      ],
      far ? 8 : 16,
      (around, up) => stripUv('bronze', around * 2, 1 - up),
      BRONZE,
    );
  }
}
