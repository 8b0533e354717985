import { type DownloadProgress, NO_DOWNLOAD } from '#domain/packs/download-progress.ts';
import type { PackId, PackList } from '#domain/packs/pack-list.ts';
import { type HeldPack, NOTHING_WANTED, type WantedPacks } from '#domain/ports/pack-store.ts';

/** What is known of the packs on this device. */
export type PacksState = {
  /** False until the store and the list were read for the first time. */
  isKnown: boolean;
  /** What the build offers; null while it did not come. */
  list: PackList | null;
  held: readonly HeldPack[];
  /** SHA-256 of the listed pieces that are there, held or loose. */
  present: ReadonlySet<string>;
  wanted: WantedPacks;
  /** Packs that were whole and lost a piece, and whether such were made whole again since. */
  lost: readonly PackId[];
  isMended: boolean;
  /** Nothing large is fetched unasked on the line as it is now. */
  isCostly: boolean;
  progress: DownloadProgress;
};

export const NO_PACKS: PacksState = {
  isKnown: false,
  list: null,
  held: [],
  present: new Set(),
  wanted: NOTHING_WANTED,
  lost: [],
  isMended: false,
  isCostly: false,
  progress: NO_DOWNLOAD,
};
