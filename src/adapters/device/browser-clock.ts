import type { Clock } from '#domain/ports/clock.ts';

/** The page's own clock and timers. */
export function createBrowserClock(): Clock {
  return {
    now: () => performance.now(),
    after(delayMs, callback) {
      const timer = setTimeout(callback, delayMs);
      return () => clearTimeout(timer);
    },
  };
}
