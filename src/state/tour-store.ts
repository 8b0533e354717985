import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';
import type { WallClock } from '#domain/ports/wall-clock.ts';
import { believedNow } from '#domain/records/believed-now.ts';
import type { SiteId } from '#domain/site-id.ts';
import { beginAnew, markSeen, type SeenWay, TOUR, type TourRecord } from '#domain/tour-record.ts';
import { createKeptStore, type KeptStore } from './kept-store.ts';

/** What the visitor has seen, kept on the device; every open page of the app knows it. */
export type TourStore = Omit<KeptStore<TourRecord>, 'change'> & {
  /** A stop was seen. */
  mark(siteId: SiteId, way: SeenWay): void;
  /** Forgets every stop, here and on other pages. */
  reset(): void;
  /** The day and time as the device has it, milliseconds since 1970. */
  nowMs(): number;
};

/** A tour kept under one versioned key; what other pages keep there is taken up as well. */
export function createTourStore(kept: WatchedPreferenceStore, clock: WallClock): TourStore {
  const { change, ...store } = createKeptStore(kept, TOUR);
  return {
    ...store,
    mark: (siteId, way) => {
      change((record) => markSeen(record, siteId, way, believedNow(clock.now())));
    },
    reset: () => change(beginAnew),
    nowMs: () => clock.now(),
  };
}
