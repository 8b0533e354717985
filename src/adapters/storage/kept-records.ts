import type { KeptRecords } from '#domain/ports/kept-records.ts';

/** Before each key, so that other programs on the same origin keep their own. */
const PREFIX = 'hue-hien:';

/** Where records are kept besides the browser's small storage. */
export type FurtherKeeper = {
  write(key: string, value: string): void;
  /** Whether it refuses what is written. */
  isRefusing(): boolean;
  erase(): Promise<void>;
};

/** Records that a further keeper can be joined to, whenever it comes. */
export type LinkedRecords = KeptRecords & {
  /** Names of all that is kept here. */
  keys(): string[];
  /** From now on what is written goes there too. */
  link(further: FurtherKeeper): void;
  /** The further keeper refuses, or takes again. */
  tellRisk(): void;
  /** Nothing is read or written any more: the records were erased. */
  end(): void;
};

/**
 * Records in the browser's small storage, which answers at once; `storage` is asked each time, because a
 * browser that blocks it throws as soon as it is named. What it does not take stays in memory.
 * `pages` is where the browser tells what other pages write.
 */
export function createKeptRecords(
  storage: () => Storage = () => localStorage,
  pages: Pick<Window, 'addEventListener' | 'removeEventListener'> = window,
): LinkedRecords {
  /** Null once the records were erased. */
  let loose: Map<string, string> | null = new Map();
  let further: FurtherKeeper | null = null;
  const watching = new Set<{ key: string; onWritten: () => void }>();
  const atRisk = new Set<() => void>();

  const tellRisk = () => atRisk.forEach((listener) => listener());
  const keys = () => {
    try {
      const all = Object.keys(storage()).filter((key) => key.startsWith(PREFIX));
      return all.map((key) => key.slice(PREFIX.length));
    } catch {
      return [];
    }
  };
  const records: LinkedRecords = {
    read(key) {
      try {
        return loose?.get(key) ?? (loose && storage().getItem(PREFIX + key));
      } catch {
        return null;
      }
    },
    write(key, value) {
      if (loose === null) return;
      const wasLoose = loose.size > 0;
      try {
        storage().setItem(PREFIX + key, value);
        loose.delete(key);
      } catch {
        // Private mode or a full disk. What stood there before is older, but better than nothing.
        loose.set(key, value);
      }
      further?.write(key, value);
      if (wasLoose || loose.size > 0) tellRisk();
    },
    watch(key, onWritten) {
      const one = { key, onWritten };
      watching.add(one);
      // A store that was emptied as a whole names no key; one record is removed only when all are erased.
      const tell = (event: StorageEvent) => {
        const isWritten = event.key === PREFIX + key && event.newValue !== null;
        if (isWritten || event.key === null) onWritten();
      };
      pages.addEventListener('storage', tell);
      return () => {
        watching.delete(one);
        pages.removeEventListener('storage', tell);
      };
    },
    take(key, value) {
      records.write(key, value);
      for (const one of watching) if (one.key === key) one.onWritten();
    },
    isAtRisk: () => loose !== null && loose.size > 0 && further?.isRefusing() === true,
    onRisk(listener) {
      atRisk.add(listener);
      return () => atRisk.delete(listener);
    },
    async erase() {
      if (further === null) throw new Error('the database of the records has not come');
      loose = null;
      const removeAll = () => keys().forEach((key) => storage().removeItem(PREFIX + key));
      // Other pages are told first, and may have written before they heard it.
      const erased = further.erase();
      removeAll();
      await erased;
      removeAll();
    },
    keys,
    link: (keeper) => {
      further = keeper;
    },
    tellRisk,
    end: () => {
      loose = null;
    },
  };
  return records;
}
