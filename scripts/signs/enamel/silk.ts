import { PALETTE } from '../palette.ts';
import type { Point } from '../svg.ts';
import type { Enamels } from './motif.ts';
import { cell, limb } from './wire.ts';

/** The enamels of the precious things and their ribbons. */
export const SILKS: Enamels = {
  body: '#d99a26',
  second: PALETTE.vermilion,
  third: '#2d8f77',
  fourth: '#3f74c8',
};

/** A silk ribbon in two tails, which every precious thing is bound with. */
export function silk([x, y]: Point, colour: string, reach = 1): string {
  const tail = (side: 1 | -1) =>
    cell(
      limb(
        [
          [x, y],
          [x + side * 5 * reach, y - 2.4 * reach],
          [x + side * 8 * reach, y + 2 * reach],
          [x + side * 12.5 * reach, y - 0.6 * reach],
        ],
        (t) => 1.1 * (0.5 + 0.7 * t),
      ),
      colour,
      0.24,
    );
  return tail(1) + tail(-1);
}
