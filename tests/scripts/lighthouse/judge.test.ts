import { expect, it } from 'vitest';
import { faultsOf, medianRun, type Run } from '../../../scripts/lighthouse/judge.ts';

function run(performance: number, seo = 100): Run {
  return {
    scores: { performance, accessibility: 100, 'best-practices': 100, seo },
    metrics: { FCP: '1 s', LCP: '2 s', SI: '1 s', TBT: '0 ms', CLS: '0' },
    failed: [],
  };
}

it('takes the run in the middle, the worse of two', () => {
  expect(medianRun([run(99), run(90), run(96)]).scores.performance).toBe(96);
  expect(medianRun([run(99), run(90)]).scores.performance).toBe(90);
  expect(() => medianRun([])).toThrow('no run');
});

it('names each figure that is too low', () => {
  expect(faultsOf('/', run(95))).toEqual([]);
  expect(faultsOf('/', run(94, 99))).toEqual([
    '/: performance 94, at least 95 is asked for',
    '/: seo 99, at least 100 is asked for',
  ]);
});
