import { persist, type PersistStorage } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';
import type { WallClock } from '#domain/ports/wall-clock.ts';
import type { SiteId } from '#domain/site-id.ts';
import {
  beginAnew,
  markSeen,
  mergeTours,
  NO_TOUR,
  readTour,
  type SeenWay,
  TOUR_VERSION,
  type TourRecord,
  upgradeTour,
} from '#domain/tour-record.ts';

/** Where the tour is kept, and where a record goes that this version cannot read. */
const KEY = 'tour';
const SET_ASIDE_KEY = 'tour-set-aside';

/** What the visitor has seen, kept on the device; every open page of the app knows it. */
export type TourStore = StoreApi<TourRecord> & {
  /** A stop was seen. */
  mark(siteId: SiteId, way: SeenWay): void;
  /** Forgets every stop, here and on other pages. */
  reset(): void;
  /** The day and time as the device has it, milliseconds since 1970. */
  nowMs(): number;
};

/** A tour kept under one versioned key; what other pages keep there is taken up as well. */
export function createTourStore(kept: WatchedPreferenceStore, clock: WallClock): TourStore {
  const store = createStore<TourRecord>()(
    persist(() => NO_TOUR, {
      name: KEY,
      version: TOUR_VERSION,
      storage: tourStorage(kept),
      migrate: (saved, version) => readTour(upgradeTour(saved, version)),
      merge: (saved, current) => mergeTours(current, readTour(saved)),
    }),
  );
  /** Another page may have written since; its marks must not be lost by ours. */
  const takeUp = () => {
    const { state, version } = readKept(kept.read(KEY)) ?? {};
    const there = readTour(upgradeTour(state, version ?? TOUR_VERSION));
    return mergeTours(store.getState(), there);
  };
  kept.watch(KEY, () => store.setState(takeUp()));
  return Object.assign(store, {
    mark: (siteId: SiteId, way: SeenWay) => {
      store.setState(markSeen(takeUp(), siteId, way, clock.now()));
    },
    reset: () => store.setState(beginAnew(takeUp()), true),
    nowMs: () => clock.now(),
  });
}

function tourStorage(kept: WatchedPreferenceStore): PersistStorage<TourRecord> {
  return {
    getItem: (name) => {
      const text = kept.read(name);
      const record = readKept(text);
      // Damaged, or written by a later version: the next mark would write over it.
      if (text !== null && text !== '' && (record === null || record.version > TOUR_VERSION)) {
        kept.write(SET_ASIDE_KEY, text);
      }
      return record as { state: TourRecord; version: number } | null;
    },
    setItem: (name, value) => kept.write(name, JSON.stringify(value)),
    removeItem: (name) => kept.write(name, ''),
  };
}

function readKept(text: string | null): { state: unknown; version: number } | null {
  if (text === null || text === '') return null;
  try {
    const record = JSON.parse(text) as { state?: unknown; version?: unknown } | null;
    if (typeof record?.version !== 'number') return null;
    return { state: record.state, version: record.version };
  } catch {
    return null;
  }
}
