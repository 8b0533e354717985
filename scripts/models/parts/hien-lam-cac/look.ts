import { tintOf } from '../../kit/palette.ts';

/** Lacquer of shafts and beams, boards between them, lattices, louvres, carving, railings, and lime on brick. */
export const FRAME_RED = tintOf('#d9a79a');
export const BOARD_BROWN = tintOf('#c9745a');
export const LATTICE = tintOf('#ffe9d8');
export const LOUVRE_BROWN = tintOf('#c9826a');
export const CARVED_BROWN = tintOf('#d08a5c');
export const RAIL_RED = tintOf('#e0a898');
export const LIMEWASH = tintOf('#f2ead8');
/** Part that holds the pavilion's beams, brackets and rafters. */
export const FRAME = 'frame';
