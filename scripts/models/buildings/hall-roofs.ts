import { ROOF_THICKNESS } from '../kit/roof-cover.ts';
import type { HippedGableRoof, RingRoof } from '../kit/roof-shape.ts';
import type { Figure } from './figure.ts';
import type { HallBuilding } from './hall.ts';

/** Height of the stone base under every shaft, and metres by which a shaft's head stands in the rafters. */
export const COLUMN_BASE = 0.26;
export const HEAD_IN_RAFTERS = 0.04;
/** Columns this near inside the frieze carry its sill, and do not reach the rafters. */
export const UNDER_FRIEZE = 0.5;
/** Metres that tiles reach beyond a gable wall, on a hipped roof and on one without chái. */
const VERGE = 0.3;
const END_VERGE = 0.5;
/** Overlap of a stepped lower roof's two rings. */
const LAP = 0.2;

/** One house's roof with the height of the band on its ridge. */
export interface HallRoof extends HippedGableRoof {
  ridgeBand: number;
}

/** Closed wall between the roofs: half width, front and back line, foot and head. */
export interface Frieze {
  halfX: number;
  front: number;
  back: number;
  bottom: number;
  top: number;
}

export interface HallRoofs {
  lowerRings: RingRoof[];
  halls: HallRoof[];
  /** None under a single tier of roof. */
  frieze: Frieze | null;
  crown: number;
}

/** Outer column lines and the floor, from which the roofs are drawn. */
export interface RoofBase {
  floor: number;
  outerX: number;
  outerZ: number;
  columnZs: readonly number[];
}

function need(figure: Figure | undefined, name: string, id: string): number {
  if (!figure) throw new RangeError(`${id} needs the figure ${name}`);
  return figure.value;
}

/** Roofs of a hall, lowest first; a RangeError names a figure that its form needs and lacks. */
export function hallRoofs(building: HallBuilding, base: RoofBase): HallRoofs {
  const { form, choices, id } = building;
  const { outerX, outerZ, floor } = base;
  const overhang = choices.lowerEaveOverhang.value;
  const pitch = choices.pitch.value;
  const gabled = form.ends === 'gable';
  const ends = gabled ? 'gable' : 'hip';
  const lowerRings =
    form.tiers === 2
      ? rings(building, {
          halfX: outerX + (gabled ? END_VERGE : overhang),
          front: outerZ + overhang,
          floor,
        })
      : [];
  const lowerRun = form.tiers === 2 ? need(choices.lowerRun, 'lowerRun', id) : 0;
  const friezeFront = outerZ + overhang - lowerRun + 0.1;
  const friezeX = gabled ? outerX : outerX + overhang - lowerRun + 0.1;
  const upperFront =
    form.tiers === 2
      ? need(choices.columnRows[0], 'columnRows', id) +
        need(choices.upperEaveFromRow, 'upperEaveFromRow', id)
      : outerZ + overhang;
  const hippedX = form.tiers === 2 ? friezeX + upperFront - friezeFront : outerX + overhang;
  const halfX = gabled ? outerX + END_VERGE : hippedX;
  const valley = form.house === 'double' ? need(choices.valley, 'valley', id) : -upperFront;
  const run = (upperFront - valley) / 2;
  const ridgeBand = choices.ridgeBand.value;
  const reach = form.tiers === 2 ? friezeFront - UNDER_FRIEZE : outerZ;
  const free = base.columnZs.filter((z) => Math.abs(z) <= reach);
  const eaveHeight = upperEave(building, { floor, rows: free }, [upperFront, valley], run);
  const slope = {
    eaveHeight,
    pitch,
    cornerLift: choices.cornerLift.value,
    cornerSpan: Math.min(4, halfX * 0.3),
  };
  const common = { halfX, verge: gabled ? END_VERGE : VERGE, slope, ends } as const;
  const gableX = (skirt: number): number => (gabled ? outerX : halfX - skirt);
  const front: HallRoof = {
    ...common,
    name: 'upper-roof/front-hall',
    front: upperFront,
    back: valley,
    gableX: gableX(choices.frontSkirt.value),
    lifted: form.house === 'double' ? 'front' : 'both',
    ridgeBand,
  };
  const main = (): HallRoof => ({
    ...common,
    name: 'upper-roof/main-hall',
    front: valley,
    back: -upperFront,
    gableX: gableX(need(choices.rearSkirt, 'rearSkirt', id)),
    lifted: 'back',
    ridgeBand: need(choices.rearRidgeBand, 'rearRidgeBand', id),
  });
  const inner = lowerRings.at(-1);
  return {
    lowerRings,
    halls: form.house === 'double' ? [front, main()] : [front],
    frieze: inner
      ? {
          halfX: friezeX,
          front: friezeFront,
          back: -friezeFront,
          bottom: inner.slope.eaveHeight + inner.run * pitch - 0.35,
          top: eaveHeight + (upperFront - friezeFront) * pitch - 0.08,
        }
      : null,
    crown: eaveHeight + run * pitch + ridgeBand,
  };
}

/** Eave of the upper roof: below a published crown, over a published column, or where it was chosen. */
function upperEave(
  { figures, choices, form, id }: HallBuilding,
  { floor, rows }: { floor: number; rows: readonly number[] },
  [front, valley]: readonly [number, number],
  run: number,
): number {
  const pitch = choices.pitch.value;
  if (figures.height) {
    return floor + figures.height.value - choices.ridgeBand.value - run * pitch;
  }
  if (figures.tallestColumn) {
    if (rows.length === 0)
      throw new RangeError(`${id} has no column that reaches the upper rafters`);
    const inwards = rows.map((z) =>
      z >= valley ? Math.min(front - z, z - valley) : Math.min(valley - z, z + front),
    );
    const head = floor + COLUMN_BASE + figures.tallestColumn.value;
    return head + ROOF_THICKNESS - HEAD_IN_RAFTERS - pitch * Math.max(...inwards);
  }
  if (form.tiers === 1) return floor + choices.lowerEaveHeight.value;
  throw new RangeError(`${id} needs a height or its tallest column`);
}

function rings(
  { choices, form, id }: HallBuilding,
  outer: { halfX: number; front: number; floor: number },
): RingRoof[] {
  const pitch = choices.pitch.value;
  const ends = form.ends === 'gable' ? 'gable' : 'hip';
  const whole = need(choices.lowerRun, 'lowerRun', id);
  const step = choices.lowerStepRun?.value ?? whole;
  const eaveHeight = outer.floor + choices.lowerEaveHeight.value;
  const slope = {
    eaveHeight,
    pitch,
    cornerLift: choices.cornerLift.value,
    cornerSpan: Math.min(4.5, outer.halfX * 0.3),
  };
  const lowest: RingRoof = {
    name: 'lower-roof/outer',
    halfX: outer.halfX,
    front: outer.front,
    back: -outer.front,
    run: step,
    slope,
    ends,
  };
  if (!choices.lowerStepRun) return [lowest];
  return [
    lowest,
    {
      name: 'lower-roof/inner',
      halfX: ends === 'gable' ? outer.halfX : outer.halfX - step + LAP,
      front: outer.front - step + LAP,
      back: -outer.front + step - LAP,
      run: whole - step + LAP,
      slope: {
        ...slope,
        eaveHeight:
          eaveHeight + (step - LAP) * pitch + need(choices.lowerStepRise, 'lowerStepRise', id),
        cornerLift: 0,
      },
      ends,
    },
  ];
}
