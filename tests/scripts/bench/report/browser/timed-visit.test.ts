import { expect, it } from 'vitest';
import { timesOf } from '../../../../../scripts/bench/report/browser/timed-visit.ts';

const CLOCK = {
  readable: 1_000,
  largest: 1_200,
  tappable: 2_000,
  'tap-start': 2_300,
  'visit-asking': 3_000,
  'tap-allow': 3_500,
  'visit-anchored': 9_000,
};

it('takes off what the taps were late', () => {
  expect(timesOf(CLOCK)).toEqual({
    readableMs: 1_000,
    largestMs: 1_200,
    tappableMs: 2_000,
    // 300 ms until the first tap and 500 ms until the second.
    anchoredMs: 8_200,
    afterAllowMs: 5_500,
  });
});

it('says what was never reached', () => {
  const { largest: _, ...clock } = CLOCK;
  expect(() => timesOf(clock)).toThrow('"largest" was not reached');
});
