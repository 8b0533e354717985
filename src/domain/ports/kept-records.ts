import type { WatchedPreferenceStore } from './preference-store.ts';

/** What the device keeps of its visitor: read at once, written in the background, in more than one place. */
export interface KeptRecords extends WatchedPreferenceStore {
  /** Writes as another page would: whoever watches the key here is told as well. */
  take(key: string, value: string): void;
  /** Whether something that was written would be lost with this page: nothing on the device takes it. */
  readonly isAtRisk: () => boolean;
  /** Calls back when `isAtRisk` may answer otherwise; returns what ends it. */
  readonly onRisk: (listener: () => void) => () => void;
  /** Removes everything, here and on other pages; nothing is kept after it until the page is loaded anew. Rejects where something may have remained. */
  erase(): Promise<void>;
}
