import type { PackChunk } from '#domain/packs/pack-list.ts';
import { ChunkError, type ChunkSource, type Sha256 } from '#domain/ports/chunk-source.ts';

/** Pieces on the line at once. */
export const MOST_AT_ONCE = 3;

/**
 * A piece whose bytes are those it is named by. What came wrong is asked for once more, past everything that
 * is kept on the way; throws a ChunkError.
 */
export async function fetchChecked(
  chunk: PackChunk,
  { source, sha256 }: { source: ChunkSource; sha256: Sha256 },
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  for (const anew of [false, true]) {
    const content = await source.fetch(chunk, { anew, signal });
    if (content.byteLength === chunk.bytes && (await sha256(content)) === chunk.sha256) {
      return content;
    }
  }
  throw new ChunkError('wrong');
}

/**
 * Runs `work` over the items, three at once, while `mayBegin`; after a fault nothing new is begun, and the
 * first fault is thrown once those on the line have ended, so that nothing that came is lost.
 */
export async function eachPolitely<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  mayBegin: () => boolean,
): Promise<void> {
  const faults: unknown[] = [];
  const waiting = [...items];
  const line = async () => {
    while (faults.length === 0 && mayBegin()) {
      const item = waiting.shift();
      if (item === undefined) return;
      await work(item).catch((fault: unknown) => faults.push(fault));
    }
  };
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, line));
  if (faults.length > 0) throw faults[0];
}
