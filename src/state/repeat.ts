import type { Clock } from '#domain/ports/clock.ts';

/** Calls back every so often, first after one pause; returns what ends it. */
export function repeat(clock: Clock, everyMs: number, callback: () => void): () => void {
  let cancel = () => {};
  const wait = () => {
    cancel = clock.after(everyMs, () => {
      // Set before the call, which may end it.
      wait();
      callback();
    });
  };
  wait();
  return () => cancel();
}
