import { afterEach, expect, test, vi } from 'vitest';
import { createBrowserClock } from '#adapters/device/browser-clock.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('reads the monotonic clock and calls back once', () => {
  vi.useFakeTimers({ now: 0 });
  const clock = createBrowserClock();
  const startMs = clock.now();
  const callback = vi.fn<() => void>();
  clock.after(50, callback);
  const cancel = clock.after(60, callback);
  cancel();
  vi.advanceTimersByTime(100);
  expect(callback).toHaveBeenCalledTimes(1);
  expect(clock.now() - startMs).toBe(100);
});
