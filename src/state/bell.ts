import type { Clock } from '#domain/ports/clock.ts';

/** Wakes what waits for it. */
export type Bell = {
  ring: () => void;
  /** Resolves at the next ring. */
  next: () => Promise<void>;
};

export function createBell(): Bell {
  let waiting: (() => void)[] = [];
  return {
    ring() {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    next: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

/** Resolves when it is woken, or after `waitMs`; null waits for the bell alone. */
export function soonerOf(woken: Promise<void>, waitMs: number | null, clock: Clock): Promise<void> {
  if (waitMs === null) return woken;
  return new Promise((resolve) => {
    const cancel = clock.after(waitMs, resolve);
    void woken.then(cancel).then(resolve);
  });
}
