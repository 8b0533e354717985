import type { Footprint } from './placement.ts';
import type { Vector2, Vector3 } from './pose.ts';

/** Where a building stands in the real place: +y is up, metres. */
export type Standing = {
  /** The middle of its ground. */
  position: Vector3;
  /** Turn about up; at 0 the front looks along +z. */
  headingRadians: number;
  /** Metres in the room per metre of the real building: 1 is life size. */
  scale: number;
};

/** What the first of two taps marks: an end of the front's line, or its middle (a front step). */
export type FirstPoint = 'corner' | 'step';

/** The second tap must lie so far from the first, or its direction means nothing, metres. */
export const LEAST_BASE_METRES = 0.3;

/** A table's model is a hundredth of the building. */
export const TABLE_SCALE = 0.01;

/** The front's middle at the aimed point and the front towards the eye: one tap. */
export function standBefore(
  aimed: Vector3,
  eye: Vector3,
  footprint: Footprint,
  scale = 1,
): Standing {
  const heading = Math.atan2(eye[0] - aimed[0], eye[2] - aimed[2]);
  return behindFront(aimed, heading, 0, footprint, scale);
}

/**
 * The front's line through two points of the ground, the building on the side away from the eye: two
 * taps. Null while they lie too near to each other.
 */
export function standAlong(
  first: Vector3,
  from: FirstPoint,
  second: Vector3,
  eye: Vector3,
  footprint: Footprint,
): Standing | null {
  const [alongX, alongZ] = [second[0] - first[0], second[2] - first[2]];
  const length = Math.hypot(alongX, alongZ);
  if (length < LEAST_BASE_METRES) return null;
  const along: Vector2 = [alongX / length, alongZ / length];
  // Of the two ways at right angles to the line, the front looks the one that goes to the eye.
  const toEye = along[1] * (first[0] - eye[0]) - along[0] * (first[2] - eye[2]);
  const side = toEye > 0 ? 1 : -1;
  const heading = Math.atan2(-along[1] * side, along[0] * side);
  // The front's right hand is its heading turned by a quarter.
  const shift = from === 'step' ? 0 : (side * footprint.footprintWidthMetres) / 2;
  return behindFront(first, heading, shift, footprint, 1);
}

/** Stands with a point of its front's line at `at`, whose middle lies `right` of that point for the front's own right hand. */
function behindFront(
  at: Vector3,
  headingRadians: number,
  right: number,
  { footprintDepthMetres }: Footprint,
  scale: number,
): Standing {
  const [sine, cosine] = [Math.sin(headingRadians), Math.cos(headingRadians)];
  const back = (footprintDepthMetres / 2) * scale;
  return {
    position: [at[0] + right * cosine - back * sine, at[1], at[2] - right * sine - back * cosine],
    headingRadians,
    scale,
  };
}
