import type { Trackability } from './trackability.ts';

/**
 * The quick score foretells what share of the fixed scans would find a sign. Each term is one thing that
 * helps, none can be outweighed into harm: the weights are not negative.
 */
export type ScoreModel = {
  bias: number;
  weights: Readonly<Record<Term, number>>;
};

export const TERMS = [
  'far',
  'tilted',
  'evening',
  'dusk',
  'enough',
  'half',
  'stepless',
  'turnless',
] as const;
export type Term = (typeof TERMS)[number];

/** What of a sign helps to find it, each 0 to about 1. */
export function scoreTerms(sign: Trackability): Record<Term, number> {
  return {
    far: meanOf(sign.byWidth.map(({ sharp, soft }) => step(Math.min(sharp, soft), 25, 2))),
    tilted: meanOf(sign.byTilt.map(({ matches }) => step(matches, 28, 2))),
    evening: step(sign.evening, 30, 3),
    dusk: Math.log1p(sign.tellingInDusk) / Math.log1p(70),
    enough: step(sign.tellingInDusk, 2, 2),
    half: step(sign.worstHalf, 0.15, 2),
    stepless: 1 - step(sign.shifted, 0.6, 4),
    turnless: 1 - step(sign.turned, 0.3, 4),
  };
}

/** 0 to 100. */
export function quickScore(sign: Trackability, { bias, weights }: ScoreModel): number {
  // Without features there is nothing to weigh.
  if (sign.foundAgain === 0) return 0;
  const terms = scoreTerms(sign);
  const sum = TERMS.reduce((total, term) => total + weights[term] * terms[term], bias);
  return 100 / (1 + Math.exp(-sum));
}

/** 0 at nothing, a half at `middle`, 1 far above it; the steeper, the more it is all or nothing. */
function step(value: number, middle: number, steepness: number): number {
  return value <= 0 ? 0 : 1 / (1 + (middle / value) ** steepness);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
