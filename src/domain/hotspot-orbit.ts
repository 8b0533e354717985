import type { Orbit } from './orbit.ts';

/** A point of the world in which the building's ground is centred, metres. */
export type Point = readonly [x: number, y: number, z: number];

/** A view that turns about another point than the building's middle. */
export type AimedOrbit = Orbit & { centre: Point };

const DEGREE = Math.PI / 180;
/** Tried in this order of turns from where the visitor stands, both ways. */
const TURN_STEP = 15 * DEGREE;
const TURNS = 12;
const ELEVATIONS = [10 * DEGREE, 22 * DEGREE, 38 * DEGREE, 58 * DEGREE] as const;
/** Looking higher or lower costs as much as so many turns. */
const ELEVATION_COST = 1.2;
/** So near against the view of the whole. */
const NEARER = 0.55;
/** What is told of lies below; the point itself stands somewhat above the picture's middle. */
const LOWER = 0.07;
const LOWEST_CENTRE_METRES = 0.4;

/** Where an eye stands that looks along an orbit. */
export function eyeOf({
  azimuthRadians,
  elevationRadians,
  distanceMetres,
  centre,
}: AimedOrbit): Point {
  const level = Math.cos(elevationRadians) * distanceMetres;
  return [
    centre[0] + Math.sin(azimuthRadians) * level,
    centre[1] + Math.sin(elevationRadians) * distanceMetres,
    centre[2] + Math.cos(azimuthRadians) * level,
  ];
}

/**
 * The view of one point that is nearest to where the visitor stands and from which the building does not
 * hide it; of a point inside, which is hidden from everywhere, the view in through the front.
 */
export function hotspotOrbit(
  point: Point,
  from: Pick<Orbit, 'azimuthRadians' | 'elevationRadians'>,
  homeDistanceMetres: number,
  isHidden: (eye: Point) => boolean,
): AimedOrbit {
  const distanceMetres = homeDistanceMetres * NEARER;
  const centre: Point = [
    point[0],
    Math.max(LOWEST_CENTRE_METRES, point[1] - distanceMetres * LOWER),
    point[2],
  ];
  let best: AimedOrbit | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let turn = -TURNS + 1; turn <= TURNS; turn += 1) {
    for (const elevationRadians of ELEVATIONS) {
      const raised = Math.abs(elevationRadians - from.elevationRadians) * ELEVATION_COST;
      const cost = Math.abs(turn) * TURN_STEP + raised;
      if (cost >= bestCost) continue;
      const azimuthRadians = from.azimuthRadians + turn * TURN_STEP;
      const view = { azimuthRadians, elevationRadians, distanceMetres, centre };
      if (isHidden(eyeOf(view))) continue;
      best = view;
      bestCost = cost;
    }
  }
  return best ?? { ...throughTheFront(from), distanceMetres, centre };
}

function throughTheFront(from: Pick<Orbit, 'azimuthRadians'>) {
  const turns = Math.round(from.azimuthRadians / (2 * Math.PI));
  return { azimuthRadians: turns * 2 * Math.PI, elevationRadians: ELEVATIONS[0] };
}
