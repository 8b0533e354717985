import { expect, it } from 'vitest';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import { repeat } from '#state/repeat.ts';

it('calls back after each pause, until it is ended, from within as well', () => {
  const clock = createManualClock();
  let calls = 0;
  const end = repeat(clock, 100, () => {
    calls += 1;
    if (calls === 3) end();
  });
  clock.advance(99);
  expect(calls).toBe(0);
  clock.advance(1);
  expect(calls).toBe(1);
  clock.advance(1_000);
  expect(calls).toBe(3);
  expect(clock.pending).toBe(0);
});
