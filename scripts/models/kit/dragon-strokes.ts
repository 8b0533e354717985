export type StrokeColour = 'horn' | 'ivory' | 'tongue' | 'flame' | 'ember' | 'skin';

/** A tapering lock, horn or tooth on the left half of a dragon's head, in multiples of the head's scale. */
export interface Stroke {
  /** Triples along its centre line from the root: forward, up, sideways. */
  line: readonly number[];
  root: number;
  colour: StrokeColour;
  flatten?: number;
  steps?: number;
}

/** Branching horn: the beam swept back, then its two tines. */
export const HORNS: readonly Stroke[] = [
  {
    line: [0.1, 0.78, 0.4, -0.4, 1.4, 0.52, -1.15, 1.62, 0.64, -1.8, 2.0, 0.78, -2.1, 2.55, 0.82],
    root: 0.17,
    colour: 'horn',
    flatten: 1,
    steps: 8,
  },
  {
    line: [-0.42, 1.4, 0.52, -0.3, 1.85, 0.6, -0.5, 2.35, 0.6],
    root: 0.11,
    colour: 'horn',
    flatten: 1,
    steps: 4,
  },
  {
    line: [-1.1, 1.62, 0.64, -1.05, 2.0, 0.86, -1.2, 2.4, 0.98],
    root: 0.1,
    colour: 'horn',
    flatten: 1,
    steps: 4,
  },
];

/** Strokes of the face that the middle level keeps. */
export const MAIN_STROKES = 6;
/** Brow, ear, cheek, jaw, whisker, fang; then the upper lip. */
export const FACE: readonly Stroke[] = [
  {
    line: [1.34, 0.56, 0.3, 1.05, 0.8, 0.52, 0.6, 0.92, 0.76, 0.1, 1.15, 0.96, -0.15, 1.5, 1.04],
    root: 0.2,
    colour: 'flame',
    flatten: 0.8,
    steps: 6,
  },
  {
    line: [-0.1, 0.5, 0.8, -0.35, 0.66, 1.2, -0.85, 0.98, 1.42],
    root: 0.2,
    colour: 'skin',
    flatten: 0.4,
    steps: 4,
  },
  {
    line: [0.9, 0.12, 0.66, 0.45, 0.05, 0.96, -0.05, 0.1, 1.14, -0.45, 0.42, 1.26],
    root: 0.17,
    colour: 'ember',
    steps: 5,
  },
  {
    line: [0.9, -0.72, 0.52, 0.4, -0.86, 0.85, -0.15, -0.8, 1.1, -0.5, -0.5, 1.22],
    root: 0.18,
    colour: 'flame',
    steps: 5,
  },
  {
    line: [2.05, 0.14, 0.5, 2.5, -0.05, 0.95, 2.35, 0.1, 1.5, 1.75, 0.42, 1.85, 1.5, 0.85, 1.8],
    root: 0.075,
    colour: 'horn',
    flatten: 1,
    steps: 8,
  },
  {
    line: [2, -0.1, 0.42, 2.06, -0.42, 0.43, 1.94, -0.62, 0.4],
    root: 0.1,
    colour: 'ivory',
    flatten: 1,
    steps: 3,
  },
  {
    line: [2.36, 0.0, 0.12, 2.05, -0.12, 0.56, 1.3, -0.18, 0.6, 0.35, -0.3, 0.84],
    root: 0.1,
    colour: 'ember',
    flatten: 1,
    steps: 5,
  },
];

/** What only a close look shows: nose curl, lower lip, teeth. */
export const MUZZLE: readonly Stroke[] = [
  {
    line: [2.16, 0.5, 0.3, 2.44, 0.74, 0.38, 2.3, 1.02, 0.44, 2.02, 1.0, 0.42],
    root: 0.12,
    colour: 'flame',
    flatten: 0.8,
    steps: 5,
  },
  {
    line: [1.95, -0.86, 0.08, 1.7, -0.8, 0.38, 1.1, -0.68, 0.5, 0.3, -0.42, 0.7],
    root: 0.085,
    colour: 'ember',
    flatten: 1,
  },
  {
    line: [1.5, -0.12, 0.46, 1.52, -0.3, 0.46, 1.46, -0.4, 0.44],
    root: 0.08,
    colour: 'ivory',
    flatten: 1,
    steps: 2,
  },
  {
    line: [1.1, -0.14, 0.5, 1.12, -0.3, 0.5, 1.06, -0.38, 0.48],
    root: 0.08,
    colour: 'ivory',
    flatten: 1,
    steps: 2,
  },
  {
    line: [1.72, -0.82, 0.34, 1.76, -0.6, 0.34, 1.7, -0.4, 0.32],
    root: 0.08,
    colour: 'ivory',
    flatten: 1,
    steps: 2,
  },
];

/** Tongue and beard, on the middle line. */
export const BEARD: readonly Stroke[] = [
  {
    line: [0.2, -0.45, 0, 1, -0.58, 0, 1.7, -0.66, 0, 2.25, -0.42, 0],
    root: 0.2,
    colour: 'tongue',
    flatten: 1.5,
  },
  {
    line: [1.5, -0.98, 0, 1.5, -1.5, 0, 1.15, -1.95, 0, 1.3, -2.3, 0],
    root: 0.16,
    colour: 'ember',
    steps: 5,
  },
  {
    line: [1.25, -0.95, -0.3, 1.15, -1.45, -0.44, 0.65, -1.8, -0.5, 0.6, -2.15, -0.5],
    root: 0.15,
    colour: 'flame',
    steps: 5,
  },
  {
    line: [1.25, -0.95, 0.3, 1.15, -1.45, 0.44, 0.65, -1.8, 0.5, 0.6, -2.15, 0.5],
    root: 0.15,
    colour: 'flame',
    steps: 5,
  },
  {
    line: [0.85, -0.85, -0.4, 0.7, -1.3, -0.6, 0.15, -1.55, -0.66, 0, -1.9, -0.66],
    root: 0.14,
    colour: 'ember',
    steps: 5,
  },
  {
    line: [0.85, -0.85, 0.4, 0.7, -1.3, 0.6, 0.15, -1.55, 0.66, 0, -1.9, 0.66],
    root: 0.14,
    colour: 'ember',
    steps: 5,
  },
];

/**
 * One of the locks that stream back from cheek and crown in a wave, its tip curling up; `share` runs
 * 0 to 1 upwards, and `order` tells long locks from short ones between them.
 */
export function maneLock(share: number, order: number): Stroke {
  const angle = -1 + share * 2.3;
  const [rise, out] = [Math.sin(angle), Math.cos(angle)];
  const long = order % 2 === 0;
  const reach = (long ? 2.5 : 1.75) - Math.abs(share - 0.55) * 0.7;
  const lift = long ? 0.62 : 0.5;
  return {
    line: [
      [0.08, rise * 0.66 + 0.1, out * 0.7],
      [-reach * 0.3, rise * 1.12 + 0.12, out * 1.16],
      [-reach * 0.64, rise * 1.14 - 0.06, out * 1.3],
      [-reach * 0.95, rise * 1.24 + 0.2, out * 1.26],
      [-reach, rise * 1.3 + 0.2 + lift, out * 1.2],
    ].flat(),
    root: long ? 0.27 : 0.22,
    colour: long ? 'ember' : 'flame',
    flatten: 0.42,
    steps: 6,
  };
}
