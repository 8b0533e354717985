import type { PowerPort } from '#domain/ports/power.ts';

/** A battery that is emptied and charged by hand; full at first. */
export type ScriptedPower = PowerPort & { setLow: (isLow: boolean) => void };

export function createScriptedPower(): ScriptedPower {
  let low = false;
  const listeners = new Set<() => void>();
  return {
    isLow: () => low,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setLow(isLow) {
      low = isLow;
      for (const listener of listeners) listener();
    },
  };
}
