import type { PreferenceStore } from '#domain/ports/preference-store.ts';

/** Before each key, so that other programs on the same origin keep their own. */
const PREFERENCE_PREFIX = 'hue-hien:';

/**
 * Preferences in the browser's storage; `storage` is asked each time, because a browser that blocks
 * storage throws as soon as it is named.
 */
export function createBrowserPreferences(
  storage: () => Storage = () => localStorage,
): PreferenceStore {
  return {
    read(key) {
      try {
        return storage().getItem(PREFERENCE_PREFIX + key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        storage().setItem(PREFERENCE_PREFIX + key, value);
      } catch {
        // Private mode or a full disk: the setting lasts for this page only.
      }
    },
  };
}
