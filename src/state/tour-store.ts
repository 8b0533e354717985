import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PreferenceStore } from '#domain/ports/preference-store.ts';
import type { WallClock } from '#domain/ports/wall-clock.ts';
import type { SiteId } from '#domain/site-id.ts';

export type TourState = {
  /** When each stop was seen, milliseconds since 1970. */
  seen: Readonly<Record<SiteId, number>>;
};

/** The stops that a visitor has seen, kept on the device. */
export type TourStore = StoreApi<TourState> & { mark(siteId: SiteId): void };

/** A tour kept under one versioned key. */
export function createTourStore(kept: PreferenceStore, clock: WallClock): TourStore {
  const storage: StateStorage<void> = {
    getItem: (name) => kept.read(name),
    setItem: (name, value) => kept.write(name, value),
    removeItem: (name) => kept.write(name, ''),
  };
  const store = createStore<TourState>()(
    persist(() => ({ seen: {} }), {
      name: 'tour',
      version: 1,
      storage: createJSONStorage(() => storage),
    }),
  );
  return Object.assign(store, {
    mark: (siteId: SiteId) => {
      store.setState(({ seen }) => ({ seen: { ...seen, [siteId]: clock.now() } }));
    },
  });
}
