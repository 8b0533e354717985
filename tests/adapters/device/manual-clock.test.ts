import { expect, test } from 'vitest';
import { createManualClock } from '#adapters/device/manual-clock.ts';

test('calls what falls due in its order, also what is set meanwhile', () => {
  const clock = createManualClock(100);
  const log: string[] = [];
  clock.after(20, () => log.push(`b ${clock.now()}`));
  clock.after(10, () => {
    log.push(`a ${clock.now()}`);
    clock.after(5, () => log.push(`c ${clock.now()}`));
  });
  const cancel = clock.after(15, () => log.push('never'));
  cancel();
  clock.advance(50);
  expect(log).toEqual(['a 110', 'c 115', 'b 120']);
  expect(clock.now()).toBe(150);
  expect(clock.pending).toBe(0);
});
