import { chunkAddress, PACK_LIST_ADDRESS, type PackList } from '#domain/packs/pack-list.ts';
import { ChunkError, type ChunkSource, type Sha256 } from '#domain/ports/chunk-source.ts';
import type { Clock } from '#domain/ports/clock.ts';

/** A line that gives nothing for so long is cut off. */
const SILENT_MS = 20_000;

export type ChunkSourcePlatform = {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  clock: Clock;
};

/** Fetches pieces from the app's own host, behind everything that the page itself is waiting for. */
export function createChunkSource({ fetch, clock }: ChunkSourcePlatform): ChunkSource {
  type Way = { anew: boolean; signal: AbortSignal };

  async function bring(address: string, way: Way, mostBytes: number): Promise<ArrayBuffer> {
    const stop = new AbortController();
    const onAbort = () => stop.abort();
    way.signal.addEventListener('abort', onAbort);
    const silence = { end: () => {} };
    const heard = () => {
      silence.end();
      silence.end = clock.after(SILENT_MS, onAbort);
    };
    try {
      if (way.signal.aborted) throw new ChunkError('network');
      heard();
      const response = await fetch(address, {
        signal: stop.signal,
        priority: 'low',
        cache: way.anew ? 'reload' : 'default',
        // A portal that sends elsewhere is told from a host that answers.
        redirect: 'error',
      });
      if (!response.ok) throw new ChunkError(faultOf(response.status));
      return await readAll(response, mostBytes, heard);
    } catch (cause) {
      if (cause instanceof ChunkError) throw cause;
      throw new ChunkError('network', { cause });
    } finally {
      silence.end();
      way.signal.removeEventListener('abort', onAbort);
    }
  }

  return {
    async list(way) {
      const content = await bring(PACK_LIST_ADDRESS, way, Number.POSITIVE_INFINITY);
      return readList(content);
    },
    fetch: (chunk, way) => bring(chunkAddress(chunk), way, chunk.bytes),
  };
}

/** The SHA-256 of the browser's own cryptography; where it has none, nothing can be kept. */
export const sha256: Sha256 = async (content) => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

function faultOf(status: number): 'gone' | 'server' {
  return status === 404 || status === 410 ? 'gone' : 'server';
}

/** The body as it comes; what is longer than it may be is left at that, for it is something else. */
async function readAll(
  response: Response,
  mostBytes: number,
  heard: () => void,
): Promise<ArrayBuffer> {
  const parts: BlobPart[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    heard();
    parts.push(value);
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      break;
    }
  }
  return await new Blob(parts).arrayBuffer();
}

/** The list, told from a portal's page and from a list of another kind; the build has checked the rest. */
function readList(content: ArrayBuffer): PackList {
  try {
    const list = JSON.parse(new TextDecoder().decode(content)) as PackList;
    if (list.version === 1 && list.packs.every((pack) => Array.isArray(pack.files))) return list;
  } catch (cause) {
    throw new ChunkError('wrong', { cause });
  }
  throw new ChunkError('wrong');
}
