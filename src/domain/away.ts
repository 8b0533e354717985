import { bearingDegrees, distanceMetres, type GeoFix, type Wind, windOf } from './geo.ts';

/** How far something is, no finer than both places are known. */
export type Away = {
  /** In a straight line, as computed. */
  metres: number;
  /** The same, rounded to what can be said; 0 when it may be right here. */
  toldMetres: number;
  /** Up to how much the truth may differ, metres. */
  uncertaintyMetres: number;
  /** Degrees from north, clockwise; null when it may lie in any direction. */
  bearing: number | null;
  wind: Wind | null;
};

/** The steps in which distances are told, metres. */
const STEPS = [10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000] as const;
/** No distance is told finer than by its twentieth: nobody counts steps. */
const FINENESS = 20;
/** Half of an eighth of the compass: farther off, and it would be another wind. */
const HALF_WIND = Math.sin(Math.PI / 8);

/** How far, and in which direction, `to` lies from `from`. */
export function awayFrom(from: GeoFix, to: GeoFix): Away {
  const metres = distanceMetres(from, to);
  const uncertaintyMetres = Math.hypot(from.accuracyMetres, to.accuracyMetres);
  const step = stepOf(Math.max(uncertaintyMetres, metres / FINENESS));
  const isHere = metres <= uncertaintyMetres;
  const bearing =
    uncertaintyMetres >= metres * HALF_WIND ? null : Math.round(bearingDegrees(from, to)) % 360;
  return {
    metres,
    toldMetres: isHere ? 0 : Math.max(step, Math.round(metres / step) * step),
    uncertaintyMetres,
    bearing,
    wind: bearing === null ? null : windOf(bearing),
  };
}

function stepOf(least: number): number {
  return STEPS.find((step) => step >= least) ?? 100_000;
}

/** Metres in a minute of an unhurried walk, 4 km/h: an assumption for families and elders. */
export const WALKED_METRES_A_MINUTE = 4_000 / 60;

/** Minutes on foot along the straight line, the least that it can take; beyond ten, by fives. */
export function walkMinutes(metres: number): number {
  const minutes = Math.ceil(metres / WALKED_METRES_A_MINUTE);
  return minutes <= 10 ? minutes : Math.ceil(minutes / 5) * 5;
}
