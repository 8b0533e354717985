import type { GeoFix } from '../geo.ts';

/** Why there is no position: forbidden, not to be had, or slow to come. */
export type LocationFailure = 'denied' | 'unavailable' | 'timeout';

export type LocationHandlers = {
  onFix: (fix: GeoFix) => void;
  /** After `denied` nothing more comes; after the others a position may still come. */
  onFailure: (failure: LocationFailure) => void;
};

/** Where the device is; it asks the person when it is first watched. */
export interface LocationPort {
  isSupported(): boolean;
  /** Tells every new position until what it returns is called. */
  watch(handlers: LocationHandlers): () => void;
}
