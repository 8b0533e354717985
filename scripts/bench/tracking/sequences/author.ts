import { type Lens, lensOf } from '../render/lens.ts';
import { type Path, sway } from './paths.ts';
import type { Sequence, Shutter } from './sequence.ts';

/** What a sequence is besides its name; what is left out is as usual. */
export type Draft = Partial<Sequence> & { path: Path };

/** Writes a sequence; `pick` gives a number of its own between two bounds, by set and seed. */
export type Author = (pick: Picker, seed: number) => Draft;
export type Picker = (low: number, high: number) => number;

/** The field of view that stock mind-ar takes every camera to have. */
export const USUAL_DEGREES = 45;

export const INSTANT: Shutter = { exposureSeconds: 0, moments: 1, readoutSeconds: 0 };

export function landscape(degrees = USUAL_DEGREES): Lens {
  return lensOf(640, 480, degrees);
}

export function portrait(degrees = USUAL_DEGREES): Lens {
  return lensOf(480, 640, degrees);
}

export function eitherSide(pick: Picker): 1 | -1 {
  return pick(-1, 1) < 0 ? -1 : 1;
}

/** A visitor who stands before the sign and looks at it. */
export function ordinary(seed: number, share = 0.52): Path {
  return sway(seed, { share }, { share: 0.05, yaw: 20, pitch: 15, roll: 6, x: 40, y: 25 });
}
