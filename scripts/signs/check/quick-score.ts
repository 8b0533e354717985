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
  'near',
  'tilted',
  'evening',
  'soft',
  'telling',
  'dusk',
  'half',
  'stepless',
  'turnless',
] as const;
export type Term = (typeof TERMS)[number];

/** Widths below which a sign is far, pixels. */
const FAR = 100;
const STEEP = 55;

/** What of a sign helps to find it, each about 0 to 1. */
export function scoreTerms(sign: Trackability): Record<Term, number> {
  const far = sign.byWidth.filter(({ pixels }) => pixels < FAR);
  const tilted = sign.byTilt.find(({ degrees }) => degrees === STEEP)?.matches ?? 0;
  return {
    far: logarithm(meanOf(far.map(({ sharp }) => sharp)), 40),
    near: logarithm(sign.foundAgain, 110),
    tilted: logarithm(tilted, 60),
    evening: logarithm(sign.evening, 100),
    soft: logarithm(meanOf(far.map(({ soft }) => soft)), 40),
    telling: logarithm(sign.telling, 90),
    dusk: logarithm(sign.tellingInDusk, 70),
    half: Math.min(1, sign.worstHalf / 0.4),
    stepless: 1 - sign.shifted,
    turnless: 1 - sign.turned,
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

/** 1 at `full`, 0 at none, in between by equal ratios. */
function logarithm(value: number, full: number): number {
  return Math.log1p(value) / Math.log1p(full);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
