import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';

/** Preferences that last as long as the object; for tests and demos. */
export type MemoryPreferences = WatchedPreferenceStore & {
  /** Writes as another page of the app would. */
  writeElsewhere: (key: string, value: string) => void;
};

/** A store of settings in memory, with these in it. */
export function createMemoryPreferences(
  start: Readonly<Record<string, string>> = {},
): MemoryPreferences {
  const values = new Map(Object.entries(start));
  const watching = new Set<{ key: string; onWritten: () => void }>();
  return {
    read: (key) => values.get(key) ?? null,
    write: (key, value) => {
      values.set(key, value);
    },
    watch: (key, onWritten) => {
      const one = { key, onWritten };
      watching.add(one);
      return () => watching.delete(one);
    },
    writeElsewhere: (key, value) => {
      values.set(key, value);
      for (const one of watching) if (one.key === key) one.onWritten();
    },
  };
}
