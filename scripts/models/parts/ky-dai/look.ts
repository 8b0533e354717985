import { tintOf } from '../../kit/palette.ts';

/** Weathered lime, for the warm plaster strip, and old concrete, for the plain one. */
export const WHITEWASH = tintOf('#dfe5f4');
export const CONCRETE = tintOf('#d6d2c6');
