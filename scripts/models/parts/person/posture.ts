import type { Person, Pose } from '../people.ts';

/** Where a pose puts shoulders and head: forward of the feet and up, shares of the stature. */
export interface Posture {
  shoulders: number;
  shoulderUp: number;
  /** The middle of the head. */
  head: number;
  headUp: number;
}

const UPRIGHT: Posture = { shoulders: 0, shoulderUp: 0.81, head: 0.012, headUp: 0.925 };

const POSTURES: Record<Pose, Posture> = {
  standing: UPRIGHT,
  tablet: { ...UPRIGHT, head: 0.02, headUp: 0.92 },
  walking: { ...UPRIGHT, shoulders: 0.02, head: 0.04 },
  kneeling: { shoulders: 0.03, shoulderUp: 0.54, head: 0.055, headUp: 0.65 },
  bowing: { shoulders: 0.2, shoulderUp: 0.22, head: 0.31, headUp: 0.17 },
};

/** The posture of a figure's pose. */
export function postureOf({ pose }: Person): Posture {
  return POSTURES[pose];
}
