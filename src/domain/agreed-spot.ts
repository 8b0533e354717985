import type { Vector3 } from './pose.ts';
import type { SignSpot } from './sign-spot.ts';

/** So many sightings in a row must say the same before a building stands by them. */
export const AGREEING_SIGHTINGS = 4;
/** At this distance a degree of heading moves the far end of a 30 m building by half a metre. */
const MOST_APART_RADIANS = (2.5 * Math.PI) / 180;
const MOST_APART_METRES = 0.05;

/** Gathers sightings of one sign; a sighting that contradicts those before begins anew. */
export type SpotAgreement = {
  /** The mean of the last sightings when enough of them agree, else null. */
  see: (spot: SignSpot) => SignSpot | null;
  /** How many agree by now. */
  readonly count: number;
};

export function createSpotAgreement(): SpotAgreement {
  let seen: SignSpot[] = [];
  return {
    see(spot) {
      if (!seen.every((other) => agree(other, spot))) seen = [];
      seen.push(spot);
      if (seen.length > AGREEING_SIGHTINGS) seen.shift();
      return seen.length === AGREEING_SIGHTINGS ? mean(seen, spot) : null;
    },
    get count() {
      return seen.length;
    },
  };
}

function agree(one: SignSpot, other: SignSpot): boolean {
  const [a, b] = [one.position, other.position];
  const apart = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  const turn = one.headingRadians - other.headingRadians;
  return (
    one.posture === other.posture &&
    apart <= MOST_APART_METRES &&
    Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) <= MOST_APART_RADIANS
  );
}

function mean(seen: readonly SignSpot[], { posture }: SignSpot): SignSpot {
  const of = (value: (spot: SignSpot) => number) =>
    seen.reduce((sum, spot) => sum + value(spot), 0) / seen.length;
  const position: Vector3 = [
    of((spot) => spot.position[0]),
    of((spot) => spot.position[1]),
    of((spot) => spot.position[2]),
  ];
  // Angles are averaged as directions: 359° and 1° lie about 0°.
  const headingRadians = Math.atan2(
    of((spot) => Math.sin(spot.headingRadians)),
    of((spot) => Math.cos(spot.headingRadians)),
  );
  return { position, headingRadians, posture };
}
