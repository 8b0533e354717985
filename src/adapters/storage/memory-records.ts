import type { KeptRecords } from '#domain/ports/kept-records.ts';
import { createMemoryPreferences, type MemoryPreferences } from './memory-preferences.ts';

/** Records that last as long as the object; for tests and demos. */
export type MemoryRecords = KeptRecords &
  MemoryPreferences & {
    /** From now on the device takes nothing, or takes it again. */
    setRisk: (isAtRisk: boolean) => void;
    /** What was asked of it besides reading and writing. */
    asked: string[];
  };

/** Records in memory, with these in them; `erase` fails as often as is said. */
export function createMemoryRecords(
  start: Readonly<Record<string, string>> = {},
  failsToErase = 0,
): MemoryRecords {
  const preferences = createMemoryPreferences(start);
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  let atRisk = false;
  let failures = failsToErase;
  return {
    ...preferences,
    asked,
    take: (key, value) => preferences.writeElsewhere(key, value),
    isAtRisk: () => atRisk,
    onRisk: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setRisk: (risk) => {
      atRisk = risk;
      for (const listener of listeners) listener();
    },
    erase: async () => {
      asked.push('erase');
      failures -= 1;
      if (failures >= 0) throw new Error('this memory forgets nothing');
    },
  };
}
