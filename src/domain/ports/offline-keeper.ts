import type { SiteId } from '../site-id.ts';

/**
 * `ready-offline`: the app and the packs asked for, one at least, work without a network. `update-waiting`: a newer
 * app lies ready and takes over at the next `applyUpdate`.
 */
export type OfflineState = 'unsupported' | 'installing' | 'ready-offline' | 'update-waiting';

/** Keeps the app on the device; it never throws or rejects, for without it the app works online as before. */
export type OfflineKeeper = {
  state: () => OfflineState;
  /** Calls back at each change; returns what ends it. */
  subscribe: (listener: (state: OfflineState) => void) => () => void;
  /** Keeps a site's pack on the device too; what is asked for before the worker is there is not forgotten. */
  keep: (siteId: SiteId) => void;
  /** Lets the waiting version take over and reloads the page; without one it does nothing. */
  applyUpdate: () => void;
};
