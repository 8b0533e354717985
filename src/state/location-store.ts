import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GeoFix } from '#domain/geo.ts';
import type { LocationFailure, LocationPort } from '#domain/ports/location.ts';

export type LocationState = {
  /** `idle` until the visitor asks; `asking` until a position or a failure comes. */
  status: 'unsupported' | 'idle' | 'asking' | 'known' | LocationFailure;
  /** Null unless `known`; it is kept nowhere else, and forgotten when nobody looks. */
  fix: GeoFix | null;
};

/** Where the visitor is, once they have asked for it. */
export type LocationStore = StoreApi<LocationState> & {
  /** Inside a tap: the device asks the visitor. */
  ask(): void;
  /** No position any more, and none is watched. */
  stop(): void;
  /** A screen that shows distances is there; positions are watched as long as one is. Returns what ends it. */
  look(): () => void;
};

/** Positions as long as they were asked for and a screen shows them. */
export function createLocationStore(port: LocationPort): LocationStore {
  const idle: LocationState = { status: port.isSupported() ? 'idle' : 'unsupported', fix: null };
  const store = createStore<LocationState>(() => idle);
  let lookers = 0;
  let isWanted = false;
  let end: (() => void) | null = null;

  function settle(): void {
    const isWatched = isWanted && lookers > 0;
    if (isWatched && end === null) {
      store.setState({ status: 'asking', fix: null });
      end = port.watch({
        onFix: (fix) => store.setState({ status: 'known', fix }),
        onFailure: (failure) => {
          // A tunnel or a wall: the last position is still better than none.
          if (failure !== 'denied' && store.getState().fix !== null) return;
          if (failure === 'denied') isWanted = false;
          store.setState({ status: failure, fix: null });
          if (failure === 'denied') settle();
        },
      });
    }
    if (!isWatched && end !== null) {
      end();
      end = null;
      if (store.getState().status !== 'denied') store.setState(idle);
    }
  }

  return Object.assign(store, {
    ask: () => {
      // Asked once more after a failure, the device looks once more.
      isWanted = false;
      settle();
      isWanted = port.isSupported();
      settle();
    },
    stop: () => {
      isWanted = false;
      settle();
    },
    look: () => {
      lookers += 1;
      settle();
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        lookers -= 1;
        settle();
      };
    },
  });
}
