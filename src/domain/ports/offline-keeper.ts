/**
 * `ready`: the app opens without a network. `update-waiting`: a newer app lies ready and takes over at
 * `applyUpdate`. `updating`: it was asked for and is being fetched. `update-taken`: another tab has let
 * it take over; this page goes on with its own files. `gone`: the server no longer has a file of this
 * page's version. `went-back`: the newer app did not start on this device, and this is the one before.
 */
export type OfflineState =
  | 'unsupported'
  | 'installing'
  | 'ready'
  | 'update-waiting'
  | 'updating'
  | 'update-taken'
  | 'gone'
  | 'went-back';

/** Keeps the app on the device; it never throws or rejects, for without it the app works online as before. */
export type OfflineKeeper = {
  state: () => OfflineState;
  /** Calls back at each change; returns what ends it. */
  subscribe: (listener: (state: OfflineState) => void) => () => void;
  /** Says that the first screen of this page was drawn: its version starts on this device. */
  started: () => void;
  /** Something of this page's version did not come: looks whether the server has a newer one. */
  lookForUpdate: () => void;
  /** Brings this page to the newest version, and reloads it. */
  applyUpdate: () => void;
  /** Asks no more: the newer version takes over when the app is next started. */
  postpone: () => void;
};
