import { type Skin, stripSkin } from '../kit/sheet.ts';

/** Lattices painted side by side in their strip, and the width of one over its height. */
export const LATTICES = 16;
const PROPORTION = 2.46;

/** Lattices at their own proportion, filling a band of the given height in metres. */
export function latticeSkin(height: number): Skin {
  return stripSkin('lattice', height * PROPORTION * LATTICES);
}
