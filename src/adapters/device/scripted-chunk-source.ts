import type { PackList } from '#domain/packs/pack-list.ts';
import { ChunkError, type ChunkSource } from '#domain/ports/chunk-source.ts';

/** What comes in place of a piece; `hang` lasts until it is aborted. */
export type ScriptedFault = 'cut' | 'flipped' | 'truncated' | 'server' | 'gone' | 'portal' | 'hang';

/** A server of packs: what it has, and what goes wrong with the next requests, in their order. */
export type ScriptedServer = {
  list: PackList;
  /** The list that is kept on the way, as in the app's shell; null: none is. */
  keptList: PackList | null;
  pieces: Map<string, ArrayBuffer>;
  faults: (ScriptedFault | null)[];
  /** No network at all. */
  isCut: boolean;
};

/** A source whose faults are scripted; every request for a piece is noted. */
export type ScriptedChunkSource = ChunkSource & {
  readonly asked: readonly { sha256: string; anew: boolean }[];
};

const PORTAL = '<!doctype html><title>Wi-Fi</title>';

/** Fetches from a scripted server. */
export function createScriptedChunkSource(server: ScriptedServer): ScriptedChunkSource {
  const asked: { sha256: string; anew: boolean }[] = [];

  async function meet(signal: AbortSignal): Promise<ScriptedFault | null> {
    await Promise.resolve();
    if (server.isCut || signal.aborted) throw new ChunkError('network');
    const fault = server.faults.shift() ?? null;
    if (fault === 'cut') throw new ChunkError('network');
    if (fault === 'server') throw new ChunkError('server');
    if (fault === 'gone') throw new ChunkError('gone');
    if (fault === 'hang') await aborted(signal);
    return fault;
  }

  return {
    asked,
    list: async ({ anew, signal }) => {
      await Promise.resolve();
      if (!anew && server.keptList !== null) return server.keptList;
      if (server.isCut || signal.aborted) throw new ChunkError('network');
      return server.list;
    },
    async fetch({ sha256 }, { anew, signal }) {
      asked.push({ sha256, anew });
      const fault = await meet(signal);
      const content = server.pieces.get(sha256);
      if (content === undefined) throw new ChunkError('gone');
      if (fault === 'portal') return new TextEncoder().encode(PORTAL).buffer;
      if (fault === 'truncated') return content.slice(0, -1);
      if (fault !== 'flipped') return content;
      const bytes = new Uint8Array(content.slice(0));
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      return bytes.buffer;
    },
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new ChunkError('network')));
  });
}
