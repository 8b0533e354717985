import {
  hippedGablePlanes,
  type RingRoof,
  type HippedGableRoof,
  type RoofPlane,
  ringPlanes,
} from '../kit/roof-shape.ts';
import type { HallBuilding } from './thai-hoa.ts';

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
  lowerRings: readonly RingRoof[];
  halls: readonly HippedGableRoof[];
  /** Half width, front and back line of the frieze between the roofs, and its foot and head. */
  frieze: { halfX: number; front: number; back: number; bottom: number; top: number };
  /** Crown of the front ridge band. */
  crown: number;
}

/** Works out every line and height of a hall from its figures and choices. */
export function planOf(building: HallBuilding): Plan {
  const { figures, choices } = building;
  const floor = figures.platformRise.value;
  const upperCourt = floor - figures.platformStep.value;
  const halfWidth = figures.terraceWidth.value / 2;
  const halfDepth = figures.terraceDepth.value / 2;
  const margin = choices.platformMargin.value;
  const lines = [...choices.columnLines.map((line) => line.value), halfWidth - margin];
  const outerZ = halfDepth - margin;
  const overhang = choices.lowerEaveOverhang.value;
  const pitch = choices.pitch.value;
  const crown = floor + figures.height.value;
  const friezeFront = outerZ + overhang - choices.lowerRun.value + 0.1;
  const friezeX = lines.at(-1)! + overhang - choices.lowerRun.value + 0.1;
  const upperFront = choices.columnRows[0]!.value + choices.upperEaveFromRow.value;
  const upperHalfX = friezeX + upperFront - friezeFront;
  const frontRun = (upperFront - choices.valley.value) / 2;
  const upperEave = crown - choices.ridgeBand.value - frontRun * pitch;
  const upperSlope = {
    eaveHeight: upperEave,
    pitch,
    cornerLift: choices.cornerLift.value,
    cornerSpan: 4,
  };
  const rings = lowerRings(building, {
    halfX: lines.at(-1)! + overhang,
    front: outerZ + overhang,
    floor,
  });
  const inner = rings[1]!;
  const expanse = (sides: number, front: number, back: number, from: Extent): Extent => ({
    left: from.left - sides,
    right: from.right + sides,
    front: from.front + front,
    back: from.back - back,
  });
  const platform = { left: -halfWidth, right: halfWidth, front: halfDepth, back: -halfDepth };
  const court = expanse(
    choices.courtSides.value,
    choices.courtFront.value,
    choices.courtBack.value,
    platform,
  );
  return {
    building,
    upperCourt,
    floor,
    platform,
    court,
    apron: expanse(choices.apron.value, choices.apronFront.value, choices.apron.value, court),
    columnXs: [...lines.map((x) => -x).toReversed(), ...lines],
    columnZs: [outerZ, ...choices.columnRows.map((row) => row.value), -outerZ],
    lowerRings: rings,
    halls: [
      {
        name: 'upper-roof/front-hall',
        halfX: upperHalfX,
        front: upperFront,
        back: choices.valley.value,
        gableX: upperHalfX - choices.frontSkirt.value,
        verge: 0.3,
        slope: upperSlope,
        lifted: 'front',
      },
      {
        name: 'upper-roof/main-hall',
        halfX: upperHalfX,
        front: choices.valley.value,
        back: -upperFront,
        gableX: upperHalfX - choices.rearSkirt.value,
        verge: 0.3,
        slope: upperSlope,
        lifted: 'back',
      },
    ],
    frieze: {
      halfX: friezeX,
      front: friezeFront,
      back: -friezeFront,
      bottom: inner.slope.eaveHeight + inner.run * pitch - 0.35,
      top: upperEave + (upperFront - friezeFront) * pitch - 0.08,
    },
    crown,
  };
}

function lowerRings(
  { choices }: HallBuilding,
  outer: { halfX: number; front: number; floor: number },
): RingRoof[] {
  const pitch = choices.pitch.value;
  const step = choices.lowerStepRun.value;
  const lap = 0.2;
  const eaveHeight = outer.floor + choices.lowerEaveHeight.value;
  const slope = { eaveHeight, pitch, cornerLift: choices.cornerLift.value, cornerSpan: 4.5 };
  return [
    {
      name: 'lower-roof/outer',
      halfX: outer.halfX,
      front: outer.front,
      back: -outer.front,
      run: step,
      slope,
    },
    {
      name: 'lower-roof/inner',
      halfX: outer.halfX - step + lap,
      front: outer.front - step + lap,
      back: -outer.front + step - lap,
      run: choices.lowerRun.value - step + lap,
      slope: {
        ...slope,
        eaveHeight: eaveHeight + (step - lap) * pitch + choices.lowerStepRise.value,
        cornerLift: 0,
      },
    },
  ];
}

/** All planes of the lower roof, then of the upper. */
export function roofPlanes(plan: Plan): { lower: RoofPlane[]; upper: RoofPlane[] } {
  return {
    lower: plan.lowerRings.flatMap((ring) => Object.values(ringPlanes(ring))),
    upper: plan.halls.flatMap((hall) => Object.values(hippedGablePlanes(hall))),
  };
}

/** Height of the tiles' bed straight above a place under the roofs, corner lifts left out. */
export function roofHeightAt(plan: Plan, x: number, z: number): number {
  const ax = Math.abs(x);
  if (ax > plan.frieze.halfX || z > plan.frieze.front || z < plan.frieze.back) {
    const heights = plan.lowerRings.map((ring) => {
      const t = Math.min(ring.halfX - ax, ring.front - z, z - ring.back);
      return t < 0 || t > ring.run
        ? Number.POSITIVE_INFINITY
        : ring.slope.eaveHeight + ring.slope.pitch * t;
    });
    return Math.min(...heights);
  }
  const hall = plan.halls.find(({ front, back }) => z <= front && z >= back);
  if (!hall) throw new RangeError(`no hall over z = ${z}`);
  const along = Math.min(hall.front - z, z - hall.back);
  const toSide = hall.halfX - ax;
  const t = toSide < hall.halfX - hall.gableX ? Math.min(along, toSide) : along;
  return hall.slope.eaveHeight + hall.slope.pitch * t;
}
