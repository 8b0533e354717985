import type { GreyPicture } from '../picture/grey-picture.ts';
import { darkSign, poorSign, repetitiveSign, richSign } from './painted-signs.ts';
import { mapSign, posterSign, seriesSign, twinSign } from './printed-signs.ts';

/**
 * `tune` is for looking at while the engine is worked on; `held-out` has other seeds, other
 * generators and other camera paths, and nothing is ever chosen by its figures.
 */
export type SetName = 'tune' | 'held-out';
export const SET_NAMES: readonly SetName[] = ['tune', 'held-out'];

/** How many signs of one layout hang side by side. */
export const SERIES_LENGTH = 6;
/** How many signs are shown that no tracker knows. */
export const STRANGERS = 6;

type Draw = () => GreyPicture;

const TUNE: Record<string, Draw> = {
  rich: () => richSign(101),
  poor: () => poorSign(102),
  repetitive: () => repetitiveSign(103),
  dark: () => darkSign(104),
  portrait: () => richSign(105, 1.4),
};

const HELD_OUT: Record<string, Draw> = {
  rich: () => mapSign(901),
  poor: () => posterSign(902),
  repetitive: () => repetitiveSign(903),
  dark: () => darkSign(904),
  portrait: () => mapSign(905, 1.35),
};

/** The signs that are filmed one by one, besides those given as files. */
export const SINGLE_SIGNS: readonly string[] = Object.keys(TUNE);

/** A sign by its name: one of `SINGLE_SIGNS`, `series-0` …, `twin-0`, `twin-1`, `other-0` … (any number); throws on any other. */
export function drawSign(set: SetName, name: string): GreyPicture {
  const single = (set === 'tune' ? TUNE : HELD_OUT)[name];
  if (single !== undefined) return single();
  const base = set === 'tune' ? 200 : 700;
  const [kind, digits] = name.split('-');
  const number = Number(digits);
  if (!Number.isInteger(number)) throw new Error(`there is no sign "${name}"`);
  switch (kind) {
    case 'series':
      return seriesSign(base + 11, number);
    case 'twin':
      return twinSign(base + 12, number === 0 ? 0 : 1);
    case 'other':
      return otherSign(base + 1_000 + number, number);
    default:
      throw new Error(`there is no sign "${name}"`);
  }
}

/** Any number of signs of all kinds, to fill a tracker with. */
function otherSign(seed: number, number: number): GreyPicture {
  const kinds = [richSign, mapSign, poorSign, posterSign, repetitiveSign];
  return kinds[number % kinds.length](seed);
}
