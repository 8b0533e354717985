import type { Clock } from '#domain/ports/clock.ts';

/** A clock that stands still until it is moved. */
export type ManualClock = Clock & {
  /** Moves time on by `ms`, calling what falls due in its order, also what is set meanwhile. */
  advance: (ms: number) => void;
  /** Timers that are still to be called. */
  readonly pending: number;
};

/** Makes a clock whose time a test moves; it starts at `startMs`. */
export function createManualClock(startMs = 0): ManualClock {
  let nowMs = startMs;
  const timers = new Set<{ atMs: number; callback: () => void }>();
  return {
    now: () => nowMs,
    after(delayMs, callback) {
      const timer = { atMs: nowMs + Math.max(0, delayMs), callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      const untilMs = nowMs + ms;
      for (;;) {
        const due = [...timers]
          .filter((timer) => timer.atMs <= untilMs)
          .sort((one, other) => one.atMs - other.atMs)[0];
        if (due === undefined) break;
        timers.delete(due);
        nowMs = due.atMs;
        due.callback();
      }
      nowMs = untilMs;
    },
    get pending() {
      return timers.size;
    },
  };
}
