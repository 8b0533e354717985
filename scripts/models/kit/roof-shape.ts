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
  /** Middle of the plane at `t`, just above a cut when `above` is set, where its two ends differ; 0 for others. */
  shift?: (t: number, above?: boolean) => number;
  /** Least `t` of the plane at `s`, where it begins in a valley; 0 for others. */
  start?: (s: number) => number;
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
  /** `gable`: the planes end at upright walls, so nothing covers the two short sides; hips otherwise. */
  ends?: 'hip' | 'gable';
}

/** Stands for a short side that a gable closes: no tiles, nothing to walk along. */
function noPlane(name: string, side: Side, rectangle: Rectangle): RoofPlane {
  return {
    name,
    run: 0,
    cuts: [0],
    halfLength: () => 0,
    hipLength: () => 0,
    reach: () => 0,
    height: () => 0,
    place: placeOn(side, rectangle),
  };
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

/**
 * The four planes of a roof that runs round a building, mitred at its four lifted corners. Between
 * gables only the front and the back carry tiles; the short planes then have no run.
 */
export function ringPlanes(roof: RingRoof): Record<Side, RoofPlane> {
  const halfZ = (roof.front - roof.back) / 2;
  const gabled = roof.ends === 'gable';
  const plane = (side: Side): RoofPlane => {
    const long = side === 'front' || side === 'back';
    if (gabled && !long) return noPlane(`${roof.name}/${side}`, side, roof);
    const half = long ? roof.halfX : halfZ;
    const hipLength = (t: number): number => (gabled ? half : half - t);
    return {
      name: `${roof.name}/${side}`,
      run: roof.run,
      cuts: [0, roof.run],
      halfLength: hipLength,
      hipLength,
      reach: (s) =>
        gabled && Math.abs(s) <= half ? roof.run : clamp(half - Math.abs(s), 0, roof.run),
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

/** Width of the hips under a roof's gables; 0 where it ends in gables alone. */
export function skirtOf(roof: HippedGableRoof): number {
  return roof.ends === 'gable' ? 0 : roof.halfX - roof.gableX;
}

/**
 * Two long planes up to the ridge, and under each gable a short skirt between the hips. Where gables
 * alone end the roof, `halfX` is its verge and the skirts have no run.
 */
export function hippedGablePlanes(roof: HippedGableRoof): Record<Side, RoofPlane> {
  const run = (roof.front - roof.back) / 2;
  const skirt = skirtOf(roof);
  const gabled = skirt === 0;
  const edge = gabled ? roof.halfX : roof.gableX + roof.verge;
  const long = (side: 'front' | 'back'): RoofPlane => {
    const lift = liftedEaves(roof).includes(side);
    const hipLength = (t: number): number => (gabled ? edge : roof.halfX - t);
    return {
      name: `${roof.name}/${side}`,
      run,
      cuts: gabled ? [0, run] : [0, skirt, run],
      halfLength: (t, above = false) =>
        t < skirt || (t === skirt && !above) ? hipLength(t) : edge,
      hipLength,
      reach: (s) => (Math.abs(s) <= edge ? run : clamp(roof.halfX - Math.abs(s), 0, skirt)),
      height: heightWith(roof.slope, hipLength, gabled ? run : skirt, { low: lift, high: lift }),
      place: placeOn(side, roof),
    };
  };
  const short = (side: 'right' | 'left'): RoofPlane => {
    if (gabled) return noPlane(`${roof.name}/${side}`, side, roof);
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
