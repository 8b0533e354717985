import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';

/** Before each key, so that other programs on the same origin keep their own. */
const PREFERENCE_PREFIX = 'hue-hien:';

/**
 * Preferences in the browser's storage; `storage` is asked each time, because a browser that blocks
 * storage throws as soon as it is named. `pages` is where the browser tells what other pages write.
 */
export function createBrowserPreferences(
  storage: () => Storage = () => localStorage,
  pages: Pick<Window, 'addEventListener' | 'removeEventListener'> = window,
): WatchedPreferenceStore {
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
    watch(key, onWritten) {
      // A store that was emptied as a whole names no key.
      const tell = (event: StorageEvent) => {
        if (event.key === PREFERENCE_PREFIX + key || event.key === null) onWritten();
      };
      pages.addEventListener('storage', tell);
      return () => pages.removeEventListener('storage', tell);
    },
  };
}
