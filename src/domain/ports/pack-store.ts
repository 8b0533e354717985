import type { Pack, PackChunk, PackFile, PackId } from '../packs/pack-list.ts';

/** A pack that is whole on the device: every piece of every file was checked before this was written. */
export type HeldPack = {
  id: PackId;
  /** Of the pack in the list it was taken from. */
  sha256: Pack['sha256'];
  /** The build that listed it. */
  release: string;
  files: readonly PackFile[];
  /** When it became whole, and when it was last of use; milliseconds since 1970 by the device's clock. */
  heldMs: number;
  usedMs: number;
};

/** Why nothing can be kept: no room, or no storage at all (private window, forbidden, damaged). */
export type PackStoreFault = 'full' | 'closed';

/** Thrown by every method of a PackStore, and nothing else is. */
export class PackStoreError extends Error {
  override name = 'PackStoreError';
  readonly fault: PackStoreFault;

  constructor(fault: PackStoreFault, options?: ErrorOptions) {
    super(`the pack store is ${fault}`, options);
    this.fault = fault;
  }
}

/** What is to be on the device, whether whole yet or not. */
export type WantedPacks = {
  /** Most wanted first; `byHand`: the visitor asked for it, so that it may use a costly line. */
  packs: readonly { id: PackId; byHand: boolean }[];
  /** The visitor stopped the download, until they let it go on. */
  isPaused: boolean;
};

/** Nothing asked for. */
export const NOTHING_WANTED: WantedPacks = { packs: [], isPaused: false };

/** Answers from the packs that are whole. */
export type PackReader = {
  /** The file of this path, of the build that was last held where two have it; null when no whole pack lists it. */
  findFile(url: string): Promise<PackFile | null>;
  /**
   * The content of these pieces, in their order; null when one is not there or is damaged. What is damaged
   * is dropped, so that its pack is no longer whole and the next download mends it.
   */
  read(chunks: readonly Pick<PackChunk, 'sha256' | 'bytes'>[]): Promise<ArrayBuffer[] | null>;
};

/**
 * Keeps packs as pieces named by their content. A pack is whole or not there: `hold` is one write,
 * and pieces that no held pack names lie loose until they are needed or swept.
 */
export type PackStore = PackReader & {
  /** The packs that are whole; one that lost a piece is not among them. */
  held(): Promise<readonly HeldPack[]>;
  /** Packs that were whole and have lost a piece since. */
  lost(): Promise<readonly PackId[]>;
  /** Which of these pieces are there, held or loose, by their SHA-256. */
  present(chunks: readonly Pick<PackChunk, 'sha256'>[]): Promise<ReadonlySet<string>>;
  /** Keeps a piece that was checked. */
  put(chunk: Pick<PackChunk, 'sha256'>, content: ArrayBuffer): Promise<void>;
  /**
   * Makes a pack whole; false, and nothing written, when one of its pieces is not there. The build before
   * stays readable for tabs that still run it, the one before that goes.
   */
  hold(pack: HeldPack): Promise<boolean>;
  /** Says that a pack was of use; nothing when it is not held. */
  touch(id: PackId, usedMs: number): Promise<void>;
  /** Drops a pack and its build before, in one write with the pieces that nothing else names. */
  drop(id: PackId): Promise<void>;
  /** Drops the builds before of all packs; true when there were any. */
  dropOlder(): Promise<boolean>;
  /** Drops loose pieces that are not among these. */
  sweep(wanted: ReadonlySet<string>): Promise<void>;
  /** What was asked for; lasts over a restart. */
  wanted(): Promise<WantedPacks>;
  /** Changes it, in one step even when other tabs do so too; resolves with what it is then. */
  want(change: (wanted: WantedPacks) => WantedPacks): Promise<WantedPacks>;
};
