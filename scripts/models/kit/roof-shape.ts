import { clamp, type Vec3 } from './vector.ts';

/** One roof plane: `s` runs along its eave from the middle, `t` inwards from the eave, both in metres. */
export interface RoofPlane {
  name: string;
  /** Horizontal distance from the eave to the plane's upper edge. */
  run: number;
  /** Places where the plane's outline changes, from 0 to `run`. */
  cuts: readonly number[];
  /** Half the plane's length at `t`, just above a cut when `above` is set. */
  halfLength: (t: number, above?: boolean) => number;
  /** Half the length between the hips at `t`. */
  hipLength: (t: number) => number;
  /** Largest `t` that the plane reaches at `s`. */
  reach: (s: number) => number;
  height: (s: number, t: number) => number;
  place: (s: number, t: number, y: number) => Vec3;
}

/** Slope and corners common to the planes of one roof. */
export interface RoofSlope {
  eaveHeight: number;
  /** Rise over run; the section is straight, as Vietnamese roofs are. */
  pitch: number;
  /** Metres by which a free corner turns up, and the length of eave over which it does. */
  cornerLift: number;
  cornerSpan: number;
}

type Side = 'front' | 'right' | 'back' | 'left';

interface Rectangle {
  /** Half width in x, and the two eave lines in z. */
  halfX: number;
  front: number;
  back: number;
}

function placeOn(side: Side, { halfX, front, back }: Rectangle): RoofPlane['place'] {
  const middle = (front + back) / 2;
  return {
    front: (s: number, t: number, y: number): Vec3 => [s, y, front - t],
    back: (s: number, t: number, y: number): Vec3 => [-s, y, back + t],
    right: (s: number, t: number, y: number): Vec3 => [halfX - t, y, middle - s],
    left: (s: number, t: number, y: number): Vec3 => [-halfX + t, y, middle + s],
  }[side];
}

function heightWith(
  slope: RoofSlope,
  hipLength: (t: number) => number,
  liftRun: number,
  lifts: { low: boolean; high: boolean },
): RoofPlane['height'] {
  return (s, t) => {
    const rise = slope.eaveHeight + slope.pitch * t;
    if (!(s < 0 ? lifts.low : lifts.high)) return rise;
    const near = clamp(1 - (hipLength(Math.max(0, t)) - Math.abs(s)) / slope.cornerSpan, 0, 1);
    return rise + slope.cornerLift * near ** 2.2 * clamp(1 - t / liftRun, 0, 1) ** 1.5;
  };
}

export interface RingRoof extends Rectangle {
  name: string;
  run: number;
  slope: RoofSlope;
}

/** The four planes of a roof that runs round a building, mitred at its four lifted corners. */
export function ringPlanes(roof: RingRoof): Record<Side, RoofPlane> {
  const halfZ = (roof.front - roof.back) / 2;
  const plane = (side: Side): RoofPlane => {
    const half = side === 'front' || side === 'back' ? roof.halfX : halfZ;
    const hipLength = (t: number): number => half - t;
    return {
      name: `${roof.name}/${side}`,
      run: roof.run,
      cuts: [0, roof.run],
      halfLength: hipLength,
      hipLength,
      reach: (s) => clamp(half - Math.abs(s), 0, roof.run),
      height: heightWith(roof.slope, hipLength, roof.run, { low: true, high: true }),
      place: placeOn(side, roof),
    };
  };
  return { front: plane('front'), right: plane('right'), back: plane('back'), left: plane('left') };
}

export interface HippedGableRoof extends Rectangle {
  name: string;
  /** Distance of the gables from the middle. */
  gableX: number;
  /** Metres that the tiles reach beyond the gable wall. */
  verge: number;
  slope: RoofSlope;
  /** Eaves with lifted corners; the others meet a valley. */
  lifted: 'front' | 'back' | 'both';
}

/** The long eaves of a roof whose corners turn up. */
export function liftedEaves({ lifted }: Pick<HippedGableRoof, 'lifted'>): ('front' | 'back')[] {
  return lifted === 'both' ? ['front', 'back'] : [lifted];
}

/** Two long planes up to the ridge, and under each gable a short skirt between the hips. */
export function hippedGablePlanes(roof: HippedGableRoof): Record<Side, RoofPlane> {
  const run = (roof.front - roof.back) / 2;
  const skirt = roof.halfX - roof.gableX;
  const long = (side: 'front' | 'back'): RoofPlane => {
    const lift = liftedEaves(roof).includes(side);
    const hipLength = (t: number): number => roof.halfX - t;
    return {
      name: `${roof.name}/${side}`,
      run,
      cuts: [0, skirt, run],
      halfLength: (t, above = false) =>
        t < skirt || (t === skirt && !above) ? hipLength(t) : roof.gableX + roof.verge,
      hipLength,
      reach: (s) =>
        Math.abs(s) <= roof.gableX + roof.verge ? run : clamp(roof.halfX - Math.abs(s), 0, skirt),
      height: heightWith(roof.slope, hipLength, skirt, { low: lift, high: lift }),
      place: placeOn(side, roof),
    };
  };
  const short = (side: 'right' | 'left'): RoofPlane => {
    const hipLength = (t: number): number => run - t;
    const [lowSide, highSide] =
      side === 'right' ? (['front', 'back'] as const) : (['back', 'front'] as const);
    const lifts = liftedEaves(roof);
    return {
      name: `${roof.name}/${side}`,
      run: skirt,
      cuts: [0, skirt],
      halfLength: hipLength,
      hipLength,
      reach: (s) => clamp(run - Math.abs(s), 0, skirt),
      height: heightWith(roof.slope, hipLength, skirt, {
        low: lifts.includes(lowSide),
        high: lifts.includes(highSide),
      }),
      place: placeOn(side, roof),
    };
  };
  return { front: long('front'), right: short('right'), back: long('back'), left: short('left') };
}

/** Point of a plane's surface; `above` metres over the tiles' bed. */
export function onPlane(plane: RoofPlane, s: number, t: number, above = 0): Vec3 {
  return plane.place(s, t, plane.height(s, t) + above);
}
