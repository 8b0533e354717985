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

/**
 * Keeps packs as pieces named by their content. A pack is whole or not there: `hold` is one write,
 * and pieces that no held pack names lie loose until they are needed or swept.
 */
export type PackStore = {
  /** The packs that are whole. */
  held(): Promise<readonly HeldPack[]>;
  /** Which of these pieces are there, held or loose, by their SHA-256. */
  present(chunks: readonly Pick<PackChunk, 'sha256'>[]): Promise<ReadonlySet<string>>;
  /** Keeps a piece that was checked. */
  put(chunk: Pick<PackChunk, 'sha256'>, content: ArrayBuffer): Promise<void>;
  /** Makes a pack whole in place of what stood under its id; false when one of its pieces is not there. */
  hold(pack: HeldPack): Promise<boolean>;
  /** Says that a pack was of use. */
  touch(id: PackId, usedMs: number): Promise<void>;
  /** Drops a pack, in one write with the pieces that nothing else names; loose pieces of other packs stay. */
  drop(id: PackId): Promise<void>;
  /** Drops loose pieces that are not among these. */
  sweep(wanted: ReadonlySet<string>): Promise<void>;
  /** What the visitor asked to have on the device, whether whole yet or not; lasts over a restart. */
  wanted(): Promise<readonly PackId[]>;
  want(ids: readonly PackId[]): Promise<void>;
};
