/** Small settings that survive a visit; a store that cannot be written (private mode, full disk) forgets silently. */
export interface PreferenceStore {
  read(key: string): string | null;
  write(key: string, value: string): void;
}
