import type { PackChunk } from '../packs/pack-list.ts';

/** Names the download of packs that the system has; there is one at most. */
export const BACKGROUND_PACKS = 'hue-hien-packs';

/** A download that the system goes on with when no page is open, where it can; nothing of it throws or rejects. */
export type BackgroundFetch = {
  /** Gives it these pieces in this very call, for the page may be gone the next moment; false when it does not take them. */
  begin: (chunks: readonly Pick<PackChunk, 'sha256' | 'bytes'>[]) => Promise<boolean>;
  /** Bytes of the pieces that have come, of a download that has not ended; null when there is none. */
  received: () => Promise<number | null>;
  /** Ends it, and the worker keeps what came; false when there was none. */
  abort: () => Promise<boolean>;
};
