import { expect, it } from 'vitest';
import { conviction, isLikely } from '#vision/track/conviction.ts';
import type { Verification } from '#vision/track/verification.ts';

function seen(telling: number, agreement: number, explained = 0): Verification {
  return {
    visibleCells: 60,
    agreeingCells: 30,
    telling,
    agreement,
    explained,
    correlation: 0.5,
    inView: 1,
  };
}

it('asks more agreement of a sign with few telling cells', () => {
  expect(conviction(seen(70, 0.4))).toBeGreaterThan(1);
  expect(conviction(seen(24, 0.6))).toBeLessThan(1);
  expect(conviction(seen(24, 0.68))).toBeGreaterThan(1);
});

it('takes a covered sign for what its open cells show well', () => {
  expect(conviction(seen(41, 0.46, 0.1))).toBeLessThan(1);
  expect(conviction(seen(41, 0.46, 0.42))).toBeGreaterThan(1);
});

it('is not convinced by next to no cells, however well they agree', () => {
  expect(conviction(seen(1.5, 1, 1))).toBeLessThan(1);
});

it('lets a followed sign go where hardly a cell agrees', () => {
  expect(isLikely(seen(40, 0.5))).toBe(true);
  expect(isLikely({ ...seen(40, 0.5), agreeingCells: 12 })).toBe(false);
});
