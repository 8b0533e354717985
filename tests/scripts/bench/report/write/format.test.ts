import { describe, expect, it } from 'vitest';
import {
  formatBudget,
  formatComparison,
  formatSpread,
  formatValue,
} from '../../../../../scripts/bench/report/write/format.ts';
import { figure } from '../report-fixture.ts';

describe('formatValue', () => {
  it.each([
    [118_512, 'bytes', '118.5 kB'],
    [999, 'bytes', '999 B'],
    [5_236_300, 'bytes', '5.24 MB'],
    [4.256, 'ms', '4.26 ms'],
    [812.4, 'ms', '812 ms'],
    [2_310, 'ms', '2.31 s'],
    [0.041, 'px', '0.04 px'],
    [97.66, 'percent', '97.7 %'],
    [74_739, 'count', '74,739'],
    [812.33, 'count', '812'],
    [2.25, 'count', '2.3'],
  ] as const)('%d %s is %s', (value, unit, words) => {
    expect(formatValue(value, unit)).toBe(words);
  });
});

describe('formatSpread', () => {
  it('goes from the least to the most, with how many', () => {
    const spread = { least: 100, most: 300, runs: 5 };
    expect(formatSpread(figure({ unit: 'ms', spread }))).toBe('100 ms – 300 ms (5)');
  });

  it('says nothing of a single run', () => {
    const spread = { least: 100, most: 100, runs: 1 };
    expect(formatSpread(figure({ spread }))).toBe('–');
    expect(formatSpread(figure())).toBe('–');
  });
});

describe('formatBudget', () => {
  it.each([
    [999, 'most', '✓ ≤ 1.0 kB'],
    [1_000, 'most', '✓ ≤ 1.0 kB'],
    [1_001, 'most', '✗ ≤ 1.0 kB'],
    [999, 'least', '✗ ≥ 1.0 kB'],
  ] as const)('%d of at %s 1,000 is %s', (value, kind, words) => {
    expect(formatBudget(figure({ value, budget: { limit: 1_000, kind, source: 'here' } }))).toBe(
      words,
    );
  });

  it('is empty without one', () => {
    expect(formatBudget(figure())).toBe('');
  });
});

describe('formatComparison', () => {
  it.each([
    [{ kind: 'not-measured' }, ['not measured', '']],
    [{ kind: 'otherwise' }, ['measured otherwise', '']],
    [
      { kind: 'compared', before: 2_000, change: -0.5, verdict: 'better' },
      ['2.0 kB', '−50.0 %, better'],
    ],
    [
      { kind: 'compared', before: 2_000, change: 0.25, verdict: 'worse' },
      ['2.0 kB', '+25.0 %, **worse**'],
    ],
    [
      { kind: 'compared', before: 2_000, change: 0.05, verdict: 'same' },
      ['2.0 kB', '+5.0 %, within the spread'],
    ],
    [{ kind: 'compared', before: 2_000, change: 0, verdict: 'same' }, ['2.0 kB', '=']],
    [
      { kind: 'compared', before: 0, change: null, verdict: 'worse' },
      ['0 B', 'from nothing, **worse**'],
    ],
  ] as const)('%j', (comparison, cells) => {
    expect(formatComparison(comparison, 'bytes')).toEqual(cells);
  });
});
