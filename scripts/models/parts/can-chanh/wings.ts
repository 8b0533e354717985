import { courtPlaces, wing } from '../../buildings/bai-mang-court.ts';
import { planOf } from '../../buildings/plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import { type Detail, PartSet } from '../../kit/part-set.ts';
import { inAxes, uprightAxes } from '../../kit/round.ts';
import { addLathe, addTube } from '../../kit/shapes.ts';
import { stripUv } from '../../kit/sheet.ts';
import { samplePath, type Vec3 } from '../../kit/vector.ts';
import { addBuilding, type QuarterTurns } from '../../kit/turned.ts';
import { addColumns } from '../columns.ts';
import { addRidges } from '../ridges.ts';
import { addRoofs } from '../roofs.ts';
import { PLAIN } from '../timber-finish.ts';
import { addTimber } from '../timber.ts';
import { addWalls } from '../walls.ts';

const BRONZE = tintOf('#c9ccb8');

/** Side halls are built one level coarser than asked, but for their roofs: the hall is what a visitor walks up to. */
export const COARSER: Record<Detail, Detail> = { far: 'far', mid: 'far', hero: 'mid' };

/** A wing about its own middle, its front towards +z. */
function wingHouse(detail: Detail): PartSet[] {
  const plan = planOf(wing);
  const house = new PartSet(COARSER[detail]);
  addColumns(house, plan, { finish: PLAIN });
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

/** A ring handle cast to a cauldron's wall. */
function addHandle(mesh: MeshBuilder, root: Vec3, outward: Vec3): void {
  const axes = uprightAxes(outward);
  addTube(
    mesh,
    samplePath(6, (k) => {
      const angle = (k - 0.5) * Math.PI;
      return inAxes(root, axes, 1, [Math.cos(angle) * 0.2, 0.06, Math.sin(angle) * 0.2]);
    }),
    {
      sides: 5,
      radius: () => 0.05,
      uv: (around, along) => stripUv('bronze', along * 0.2, around),
      tint: BRONZE,
    },
  );
}

/** Two broad bronze cauldrons before the hall, on low stone feet. */
function addCauldrons(parts: PartSet): void {
  const mesh = parts.mesh('cauldrons', 'trim');
  const far = parts.detail === 'far';
  const [x, z] = [courtPlaces.cauldronX.value, courtPlaces.cauldronZ.value];
  for (const side of [-1, 1]) {
    addLathe(
      mesh,
      [side * x, 0, z],
      [
        [0.72, -0.02],
        [0.72, 0.12],
        [0.62, 0.16],
        [0.9, 0.3],
        [1, 0.55],
        [1.02, 0.98],
        [1.1, 1.02],
        [1.1, 1.1],
        [0.96, 1.1],
        [0.92, 0.7],
        [0, 0.6],
      ],
      far ? 8 : 16,
      (around, up) => stripUv('bronze', around * 0.4, 1 - up),
      BRONZE,
    );
    if (far) continue;
    for (const [dx, dz] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      addHandle(mesh, [side * x + dx * 0.98, 0.78, z + dz * 0.98], [dx, 0, dz]);
    }
  }
}
