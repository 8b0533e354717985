import { describe, expect, it } from 'vitest';
import {
  fitScore,
  judgeFit,
  spearman,
} from '../../../../scripts/signs/check/calibration/fit-score.ts';
import { quickScore } from '../../../../scripts/signs/check/quick-score.ts';
import { SCORE_MODEL } from '../../../../scripts/signs/check/score-model.ts';
import { figures } from './figures.ts';

describe('the quick score', () => {
  it('is nothing where nothing is found', () => {
    expect(quickScore(figures(0), SCORE_MODEL)).toBe(0);
  });

  it('rises with what there is to find', () => {
    const scores = [0.1, 0.4, 1].map((share) => quickScore(figures(share), SCORE_MODEL));
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(scores[0]).toBeLessThan(50);
    expect(scores[2]).toBeGreaterThan(85);
  });

  it('falls where a pattern repeats itself, and where it does when turned', () => {
    const sound = quickScore(figures(1), SCORE_MODEL);
    expect(quickScore({ ...figures(1), shifted: 1 }, SCORE_MODEL)).toBeLessThan(sound);
    expect(quickScore({ ...figures(1), turned: 1 }, SCORE_MODEL)).toBeLessThan(sound - 20);
  });

  it('gives no weight below nothing', () => {
    expect(Math.min(...Object.values(SCORE_MODEL.weights))).toBeGreaterThanOrEqual(0);
  });
});

describe('the rank correlation', () => {
  it('is 1 for the same order, −1 for the reverse, and heeds no distance', () => {
    expect(spearman([1, 2, 3, 4], [10, 20, 30, 4_000])).toBe(1);
    expect(spearman([1, 2, 3, 4], [9, 7, 5, 1])).toBe(-1);
  });

  it('lets equal values share their ranks', () => {
    // Ranks 1.5, 1.5, 3, 4 against 1, 2, 3, 4.
    expect(spearman([5, 5, 6, 7], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });
});

describe('fitting the score', () => {
  const samples = [0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1].map((share) => ({
    name: `a share of ${share}`,
    trackability: figures(share),
    measured: 100 * share,
  }));

  it('finds a model that ranks and hits its samples, the same each time', () => {
    const model = fitScore(samples);
    const fit = judgeFit(samples, model);
    expect(fit.count).toBe(8);
    expect(fit.spearman).toBe(1);
    expect(fit.meanError).toBeLessThan(8);
    expect(fitScore(samples)).toEqual(model);
  });

  it('names the sample that is missed by most', () => {
    const wrong = [...samples, { name: 'odd', trackability: figures(1), measured: 0 }];
    expect(judgeFit(wrong, fitScore(samples)).worst?.name).toBe('odd');
  });
});
