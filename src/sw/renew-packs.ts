import { chunkAddress, type Pack, type PackChunk, type PackList } from '#domain/packs/pack-list.ts';
import { type HeldPack, type PackStore, PackStoreError } from '#domain/ports/pack-store.ts';
import { sha256 } from './shell.ts';

export type RenewOptions = {
  store: Pick<PackStore, 'held' | 'present' | 'put' | 'hold'>;
  list: PackList;
  fetch: (url: string) => Promise<Response>;
};

/**
 * Brings the packs that a device holds to what a new build lists, before that build takes over; what
 * the old pages use stays. Only changed pieces are fetched, and those that came count at the next
 * try. Rejects when the network fails; without room the packs are left as they are.
 */
export async function renewPacks({ store, list, fetch }: RenewOptions): Promise<void> {
  try {
    for (const held of await store.held()) {
      const pack = list.packs.find(({ id }) => id === held.id);
      if (pack === undefined || pack.sha256 === held.sha256) continue;
      await bringPieces(pack, store, fetch);
      await store.hold(renewed(held, pack, list.release));
    }
  } catch (error) {
    if (!(error instanceof PackStoreError)) throw error;
  }
}

async function bringPieces(
  { files }: Pack,
  store: RenewOptions['store'],
  fetch: RenewOptions['fetch'],
): Promise<void> {
  const all = files.flatMap((file) => file.chunks);
  const there = await store.present(all);
  const missing = new Map(
    all.filter((chunk) => !there.has(chunk.sha256)).map((chunk) => [chunk.sha256, chunk]),
  );
  for (const chunk of missing.values()) await store.put(chunk, await fetchPiece(chunk, fetch));
}

async function fetchPiece(chunk: PackChunk, fetch: RenewOptions['fetch']): Promise<ArrayBuffer> {
  const address = chunkAddress(chunk);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const content = await answer.arrayBuffer();
  if ((await sha256(content)) !== chunk.sha256) throw new Error(`${address} is another file`);
  return content;
}

function renewed(held: HeldPack, pack: Pack, release: string): HeldPack {
  return { ...held, sha256: pack.sha256, release, files: pack.files };
}
