/** Small settings that survive a visit; a store that cannot be written (private mode, full disk) forgets silently. */
export interface PreferenceStore {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

/** A store that also tells what other pages of the app write. */
export interface WatchedPreferenceStore extends PreferenceStore {
  /** Calls back after another page wrote under the key; returns what ends it. */
  watch(key: string, onWritten: () => void): () => void;
}
