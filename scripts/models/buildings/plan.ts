import { hippedGablePlanes, type RingRoof, type RoofPlane, ringPlanes } from '../kit/roof-shape.ts';
import { type Frieze, type HallRoof, hallRoofs } from './hall-roofs.ts';
import type { HallBuilding } from './hall.ts';

/** Rectangle on the ground, in metres. */
export interface Extent {
  left: number;
  right: number;
  front: number;
  back: number;
}

export interface Plan {
  building: HallBuilding;
  /** Heights of the three grounds: lowest court 0, upper court, platform floor. */
  upperCourt: number;
  floor: number;
  platform: Extent;
  court: Extent;
  apron: Extent;
  /** Column lines from west to east, and column rows from front to back. */
  columnXs: readonly number[];
  columnZs: readonly number[];
  /** Rings of the lower tier, outermost first; none where one tier covers all. */
  lowerRings: readonly RingRoof[];
  halls: readonly HallRoof[];
  /** None under a single tier of roof. */
  frieze: Frieze | null;
  /** Crown of the front ridge band. */
  crown: number;
}

/** Works out every line and height of a hall from its figures and choices. */
export function planOf(building: HallBuilding): Plan {
  const { figures, choices, form } = building;
  const floor = figures.platformRise.value;
  const upperCourt = floor - (figures.platformStep?.value ?? floor);
  const halfWidth = figures.terraceWidth.value / 2;
  const halfDepth = figures.terraceDepth.value / 2;
  const margin = choices.platformMargin.value;
  const lines = [...choices.columnLines.map((line) => line.value), halfWidth - margin];
  const outerZ = halfDepth - margin;
  const columnZs = [outerZ, ...choices.columnRows.map((row) => row.value), -outerZ];
  const wings = (figures.rearWings ?? figures.frontWings).value;
  if ((form.ends === 'gable') !== (wings === 0))
    throw new RangeError(`${building.id} has ${wings} chái under ${form.ends} ends`);
  const expanse = (sides: number, front: number, back: number, from: Extent): Extent => ({
    left: from.left - sides,
    right: from.right + sides,
    front: from.front + front,
    back: from.back - back,
  });
  const platform = { left: -halfWidth, right: halfWidth, front: halfDepth, back: -halfDepth };
  const court = expanse(
    choices.courtSides?.value ?? 0,
    choices.courtFront?.value ?? 0,
    choices.courtBack?.value ?? 0,
    platform,
  );
  const apron = choices.apron?.value ?? 0;
  return {
    building,
    upperCourt,
    floor,
    platform,
    court,
    apron: expanse(apron, choices.apronFront?.value ?? apron, apron, court),
    columnXs: [...lines.map((x) => -x).toReversed(), ...lines],
    columnZs,
    ...hallRoofs(building, { floor, outerX: halfWidth - margin, outerZ, columnZs }),
  };
}

/** All planes of the lower roof, then of the upper. */
export function roofPlanes(plan: Plan): { lower: RoofPlane[]; upper: RoofPlane[] } {
  const covered = ({ run }: RoofPlane): boolean => run > 0;
  return {
    lower: plan.lowerRings.flatMap((ring) => Object.values(ringPlanes(ring)).filter(covered)),
    upper: plan.halls.flatMap((hall) => Object.values(hippedGablePlanes(hall)).filter(covered)),
  };
}

/** Whether a place lies under the upper roof's part of the house, inside the frieze. */
function isUnderUpper({ frieze, building }: Plan, x: number, z: number): boolean {
  if (!frieze) return true;
  if (z > frieze.front || z < frieze.back) return false;
  return building.form.ends === 'gable' || Math.abs(x) <= frieze.halfX;
}

/** Height of the tiles' bed straight above a place under the roofs, corner lifts left out. */
export function roofHeightAt(plan: Plan, x: number, z: number): number {
  const ax = Math.abs(x);
  const gabled = plan.building.form.ends === 'gable';
  if (!isUnderUpper(plan, x, z)) {
    const heights = plan.lowerRings.map((ring) => {
      const toEave = Math.min(ring.front - z, z - ring.back);
      const t = gabled ? toEave : Math.min(ring.halfX - ax, toEave);
      return t < 0 || t > ring.run
        ? Number.POSITIVE_INFINITY
        : ring.slope.eaveHeight + ring.slope.pitch * t;
    });
    return Math.min(...heights);
  }
  const hall = plan.halls.find(({ front, back }) => z <= front && z >= back);
  if (!hall) throw new RangeError(`no hall over z = ${z}`);
  const along = Math.min(hall.front - z, z - hall.back);
  const toSide = gabled ? Number.POSITIVE_INFINITY : hall.halfX - ax;
  const t = toSide < hall.halfX - hall.gableX ? Math.min(along, toSide) : along;
  return hall.slope.eaveHeight + hall.slope.pitch * t;
}
