import type { PreferenceStore } from '#domain/ports/preference-store.ts';

/** Preferences that last as long as the object; for tests and demos. */
export function createMemoryPreferences(
  start: Readonly<Record<string, string>> = {},
): PreferenceStore {
  const values = new Map(Object.entries(start));
  return {
    read: (key) => values.get(key) ?? null,
    write: (key, value) => {
      values.set(key, value);
    },
  };
}
