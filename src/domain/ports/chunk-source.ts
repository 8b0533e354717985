import type { PackChunk, PackList } from '../packs/pack-list.ts';

/**
 * Why a piece or a list did not come: `network`, no answer or cut off; `server`, an answer that says to try
 * later; `gone`, it is not there any more; `wrong`, something else came in its place.
 */
export type ChunkFault = 'network' | 'server' | 'gone' | 'wrong';

/** Thrown by every method of a ChunkSource, and nothing else is. */
export class ChunkError extends Error {
  override name = 'ChunkError';
  readonly fault: ChunkFault;

  constructor(fault: ChunkFault, options?: ErrorOptions) {
    super(`a piece did not come: ${fault}`, options);
    this.fault = fault;
  }
}

/** Where packs come from. What is fetched `anew` is asked of the server, past everything that is kept on the way. */
export type ChunkSource = {
  list(way: { anew: boolean; signal: AbortSignal }): Promise<PackList>;
  /** The bytes at the piece's address, whatever they are. */
  fetch(
    chunk: Pick<PackChunk, 'sha256' | 'bytes'>,
    way: { anew: boolean; signal: AbortSignal },
  ): Promise<ArrayBuffer>;
};

/** The SHA-256 of these bytes, in small hexadecimal. */
export type Sha256 = (content: ArrayBuffer) => Promise<string>;
