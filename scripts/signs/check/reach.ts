import { PRINT_SIZES, type PrintSizeId } from '#domain/print-sizes.ts';
import { printWidth } from '../../bench/signs/run-scans.ts';
import { SCAN_LENS } from '../../bench/signs/scan.ts';
import type { Trackability } from './trackability.ts';

/** How far and how much aslant a sign is likely to be found, in good light. */
export type Reach = {
  /** Metres, for each print size. */
  metres: Readonly<Record<PrintSizeId, number>>;
  /** The same through a soft lens or with a shaken hand. */
  softMetres: Readonly<Record<PrintSizeId, number>>;
  /** Degrees between the line of sight and the print's normal, near by. */
  tiltDegrees: number;
};

/** Features found again in their place with which three of four scans find a sign. */
const ENOUGH_FAR = 27;
const ENOUGH_TILTED = 28;

/** Foretold from the features that small and tilted views find again. */
export function reachOf({ byWidth, byTilt }: Trackability, aspect: number): Reach {
  const sharp = leastWidth(byWidth.map(({ pixels, sharp: count }) => [pixels, count]));
  const soft = leastWidth(byWidth.map(({ pixels, soft: count }) => [pixels, count]));
  const tilted = byTilt
    .map(({ degrees, matches }): [number, number] => [-degrees, matches])
    .reverse();
  const tilt = -leastWhere(tilted, ENOUGH_TILTED);
  return {
    metres: bySize(sharp, aspect),
    softMetres: bySize(soft, aspect),
    tiltDegrees: Number.isFinite(tilt) ? Math.round(tilt) : 0,
  };
}

function leastWidth(steps: readonly (readonly [number, number])[]): number {
  return leastWhere(steps, ENOUGH_FAR);
}

/**
 * The first place from which on there is enough everywhere; `steps` are pairs of a place, rising, and a
 * count. Infinite where even the last has too little.
 */
export function leastWhere(steps: readonly (readonly [number, number])[], enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = steps.length - 1; i >= 0; i--) {
    const [place, count] = steps[i];
    if (count >= enough) {
      least = place;
      continue;
    }
    const after = steps[i + 1];
    // Between a step with too little and one with enough, in proportion.
    if (after !== undefined && after[1] > count) {
      return place + ((enough - count) / (after[1] - count)) * (after[0] - place);
    }
    break;
  }
  return least;
}

function bySize(pixels: number, aspect: number): Record<PrintSizeId, number> {
  const assumed = printWidth(63 / 59);
  const entries = PRINT_SIZES.map(({ id, target }) => {
    const width = target.width * (printWidth(aspect) / assumed);
    return [id, Math.round(((width * SCAN_LENS.fx) / pixels) * 100) / 100] as const;
  });
  return Object.fromEntries(entries) as Record<PrintSizeId, number>;
}
