import { expect, it } from 'vitest';
import { measured } from '../../../../scripts/bench/report/statistics.ts';

it('takes the median, and says how far the measurements lie apart and how many there were', () => {
  expect(measured([300, 100, 900])).toEqual({
    value: 300,
    spread: { least: 100, most: 900, runs: 3 },
  });
});

it('takes the middle of the two in the middle', () => {
  expect(measured([4, 1, 2, 3]).value).toBe(2.5);
});

it('makes no figure of nothing', () => {
  expect(() => measured([])).toThrow('nothing was measured');
});
