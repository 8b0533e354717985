import { quickScore, type ScoreModel, scoreTerms, TERMS } from '../quick-score.ts';
import type { Trackability } from '../trackability.ts';

/** A picture's figures and what the scans made of it, 0 to 100. */
export type Sample = { name: string; trackability: Trackability; measured: number };

const ROUNDS = 30_000;
const PACE = 1;
/** Keeps the weights of what the few samples cannot tell apart near one another. */
const RIDGE = 0.001;

/** The model under which the samples are likeliest; the same samples give the same model. */
export function fitScore(samples: readonly Sample[]): ScoreModel {
  const rows = samples
    .filter(({ trackability }) => trackability.foundAgain > 0)
    .map(({ trackability, measured }) => {
      const terms = scoreTerms(trackability);
      return { terms: TERMS.map((term) => terms[term]), share: measured / 100 };
    });
  let bias = -3;
  const weights = TERMS.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    let biasSlope = 0;
    const slopes = weights.map((weight) => RIDGE * weight);
    for (const { terms, share } of rows) {
      const sum = terms.reduce((total, value, i) => total + value * (weights[i] ?? 0), bias);
      const found = 1 / (1 + Math.exp(-sum));
      const slope = (found - share) / rows.length;
      biasSlope += slope;
      terms.forEach((value, i) => {
        slopes[i] += slope * value;
      });
    }
    bias -= PACE * biasSlope;
    weights.forEach((weight, i) => {
      weights[i] = Math.max(0, weight - PACE * slopes[i]);
    });
  }
  const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
  const named = TERMS.map((term, i) => [term, rounded(weights[i])] as const);
  return { bias: rounded(bias), weights: Object.fromEntries(named) as ScoreModel['weights'] };
}

/** How well a model foretells the samples. */
export type Fit = {
  count: number;
  /** Rank correlation after Spearman, equal values sharing their ranks. */
  spearman: number;
  /** Mean and greatest difference, points. */
  meanError: number;
  worst: { name: string; measured: number; quick: number } | null;
};

export function judgeFit(samples: readonly Sample[], model: ScoreModel): Fit {
  const pairs = samples.map(({ name, trackability, measured }) => ({
    name,
    measured,
    quick: quickScore(trackability, model),
  }));
  const error = (pair: (typeof pairs)[number]) => Math.abs(pair.measured - pair.quick);
  return {
    count: pairs.length,
    spearman: spearman(
      pairs.map(({ measured }) => measured),
      pairs.map(({ quick }) => quick),
    ),
    meanError: pairs.reduce((sum, pair) => sum + error(pair), 0) / Math.max(1, pairs.length),
    worst: pairs.toSorted((a, b) => error(b) - error(a))[0] ?? null,
  };
}

/** Pearson's correlation of the ranks. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length + 1) / 2;
  let products = 0;
  let squaresX = 0;
  let squaresY = 0;
  x.forEach((rank, i) => {
    products += (rank - middle) * (y[i] - middle);
    squaresX += (rank - middle) ** 2;
    squaresY += (y[i] - middle) ** 2;
  });
  return products / Math.sqrt(squaresX * squaresY);
}

/** From 1; equal values share the mean of their places. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}
