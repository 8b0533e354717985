import { expect, it } from 'vitest';
import { figuresOf } from '../../../../../scripts/bench/report/parts/tests.ts';

it('counts the tests of a run and says how long it took, and when', () => {
  const startTime = Date.UTC(2026, 10, 22, 9, 30);
  const json = JSON.stringify({
    startTime,
    numTotalTests: 12,
    numPassedTests: 11,
    testResults: [{ endTime: startTime + 4_000 }, { endTime: startTime + 2_500 }],
  });
  expect(figuresOf('unit', json).map(({ id, value, note }) => [id, value, note])).toEqual([
    ['count/unit', 12, '2026-11-22 09:30'],
    ['passed/unit', 11, undefined],
    ['time/unit', 4_000, undefined],
  ]);
});
