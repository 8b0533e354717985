import type { ModelPiece } from './site-models.ts';
import type { Site } from './site.ts';

/** Somebody who stands by the building for scale, in the model's frame, metres. */
export type StandingPerson = {
  x: number;
  /** The ground under the feet; null where it has to be felt for. */
  y: number | null;
  z: number;
  /** The way the figure looks, degrees: 0 to the main front (+z), 90 to +x. */
  turnDegrees: number;
};

/** From the ground to the crown of the head; a hat comes on top. */
export const STATURE_METRES = 1.6;

/** So many stand by one layer at most: a measure, not a crowd. */
export const MOST_PEOPLE = 7;

/** Visitors before a building of which nobody has said where people stand: metres beside its middle, and in from the front edge. */
const BY_THE_FRONT: readonly (readonly [across: number, inwards: number, turn: number])[] = [
  [-2.9, 2.6, 165],
  [-2.1, 2.2, 205],
  [3.4, 3.4, 185],
  [6.2, 1.8, 150],
];

/** Who stands by a layer: as its site's file says, else a few along the front edge of its ground. */
export function peopleBy(
  people: Site['people'],
  layerId: string,
  { min, max }: ModelPiece['box'],
): readonly StandingPerson[] {
  if (people !== undefined) {
    return people
      .filter(({ layers }) => layers.includes(layerId))
      .map(({ at: [x, y, z], turnDegrees }) => ({ x, y, z, turnDegrees }));
  }
  const middle = (min[0] + max[0]) / 2;
  const half = (max[0] - min[0]) / 2;
  return BY_THE_FRONT.filter(([across]) => Math.abs(across) < half).map(
    ([across, inwards, turnDegrees]) => ({
      x: middle + across,
      y: null,
      z: max[2] - Math.min(inwards, (max[2] - min[2]) / 2),
      turnDegrees,
    }),
  );
}
