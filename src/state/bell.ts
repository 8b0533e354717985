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
