import { seededRandom } from '#domain/seeded-random.ts';
import { lensOf } from '../tracking/render/lens.ts';
import { EVEN_LIGHT, type Lighting } from '../tracking/render/lighting.ts';

/** The camera of every simulated scan: 640×480, a field of view of 60° from top to bottom. */
export const SCAN_LENS = lensOf(640, 480, 60);

/** A visitor has found a sign when one of so many frames shows it. */
export const SCAN_FRAMES = 3;

/** How a visitor holds a phone before a sign, and what comes between. */
export type Scan = {
  /** What makes this scan hard, for reports. */
  kind: string;
  /** Chooses wall and grain. */
  seed: number;
  /** Width of the printed target and its distance from the lens, metres. */
  printMetres: number;
  distanceMetres: number;
  /** Degrees between the line of sight and the print's normal, and towards which side it leans (0 is right). */
  tilt: number;
  tiltTowards: number;
  /** Degrees about the line of sight. */
  roll: number;
  /** Where the sign's centre shows, pixels from the frame's middle. */
  x: number;
  y: number;
  /** The sensor: light times `gain`, then grain of this standard deviation, grey levels. */
  gain: number;
  noise: number;
  /** Standard deviation of a soft lens, pixels; and the way the picture moves while the shutter is open, pixels. */
  softness: number;
  streak: { x: number; y: number };
  light: Lighting;
  /** Share of the sign's area that somebody hides, 0 to 1, and from which side, degrees. */
  covered: { share: number; from: number };
  /** A photocopy in place of the colour print. */
  isGrey: boolean;
  /** Metres of the pillar round which the print is wrapped; null for a flat board. */
  pillarMetres: number | null;
};

/** A sheet straight ahead in good light; everything else is said by the scan. */
export const PLAIN_SCAN: Scan = {
  kind: 'facing',
  seed: 1,
  printMetres: 0.236,
  distanceMetres: 0.6,
  tilt: 0,
  tiltTowards: 0,
  roll: 0,
  x: 0,
  y: 0,
  gain: 1,
  noise: 2,
  softness: 0,
  streak: { x: 0, y: 0 },
  light: EVEN_LIGHT,
  covered: { share: 0, from: 0 },
  isGrey: false,
  pillarMetres: null,
};

/** A number between two bounds. */
export type Pick = (low: number, high: number) => number;

export function picker(seed: number): Pick {
  const random = seededRandom(seed);
  return (low, high) => low + (high - low) * random();
}

/** How a hand holds a phone when nobody is careful: turned a little, off the middle. */
export function handheld(pick: Pick): Partial<Scan> {
  return {
    tiltTowards: pick(0, 360),
    roll: pick(-20, 20),
    x: pick(-70, 70),
    y: pick(-45, 45),
    noise: pick(2, 4),
    seed: Math.floor(pick(1, 1e6)),
  };
}
