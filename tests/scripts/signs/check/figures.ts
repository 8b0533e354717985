import type { Trackability } from '../../../../scripts/signs/check/trackability.ts';

/** Figures of a sign: with a share of 1 of a very good one, with 0 of an empty one. */
export function figures(share: number): Trackability {
  const count = (full: number) => Math.round(full * share);
  return {
    features: count(320),
    foundAgain: count(110),
    spread: share,
    worstHalf: 0.45 * share,
    byWidth: [45, 58, 75, 97, 140, 190].map((pixels) => ({
      pixels,
      sharp: count(pixels / 1.5),
      soft: count(pixels / 1.6),
    })),
    byTilt: [30, 45, 55, 65].map((degrees) => ({ degrees, matches: count(110 - degrees) })),
    evening: count(105),
    shifted: 0.05,
    turned: 0.03,
    contrast: 30 * share,
    telling: 90 * share,
    tellingInDusk: 75 * share,
  };
}
