import type { PackFile, PackId } from '#domain/packs/pack-list.ts';
import {
  type HeldPack,
  NOTHING_WANTED,
  type PackStore,
  PackStoreError,
  type WantedPacks,
} from '#domain/ports/pack-store.ts';

/** What lies on a disk that outlives the stores that are opened on it. */
export type MemoryDisk = {
  chunks: Map<string, ArrayBuffer>;
  packs: Map<PackId, HeldPack>;
  before: Map<PackId, HeldPack>;
  wanted: WantedPacks;
  /** Bytes of pieces that fit; what is beyond is refused as full. */
  capacityBytes: number;
  /** The browser forbids it. */
  isClosed: boolean;
};

/** An empty disk. */
export function createMemoryDisk(): MemoryDisk {
  return {
    chunks: new Map(),
    packs: new Map(),
    before: new Map(),
    wanted: NOTHING_WANTED,
    capacityBytes: Number.POSITIVE_INFINITY,
    isClosed: false,
  };
}

/** The system takes everything away. */
export function clearDisk(disk: MemoryDisk): void {
  disk.chunks.clear();
  disk.packs.clear();
  disk.before.clear();
  disk.wanted = NOTHING_WANTED;
}

/** Cuts a piece off in its middle, as a disk may. */
export function damagePiece(disk: MemoryDisk, sha256: string): void {
  const content = disk.chunks.get(sha256);
  if (content !== undefined) disk.chunks.set(sha256, content.slice(0, content.byteLength >> 1));
}

/** Bytes of the pieces on a disk. */
export function filledBytes(disk: MemoryDisk): number {
  return [...disk.chunks.values()].reduce((sum, content) => sum + content.byteLength, 0);
}

/** A store of packs in memory, whose tab can be killed in the middle of a write. */
export type MemoryPacks = PackStore & {
  /** The tab is gone: nothing of it answers any more. */
  kill: () => void;
  /** The tab goes within its next write, just before it is on the disk or just after. */
  killInWrite: (when: 'before' | 'after') => void;
};

/** Opens a store on a disk; several may be open on one, as by several tabs. */
export function createMemoryPacks(disk: MemoryDisk = createMemoryDisk()): MemoryPacks {
  let isKilled = false;
  let killsInWrite: 'before' | 'after' | null = null;

  async function answer<T>(work: () => T | Promise<T>): Promise<T> {
    await Promise.resolve();
    if (isKilled) return await never();
    if (disk.isClosed) throw new PackStoreError('closed');
    return await work();
  }

  function write<T>(work: () => T): Promise<T> {
    return answer(() => {
      if (killsInWrite === null) return work();
      isKilled = true;
      if (killsInWrite === 'after') work();
      return never<T>();
    });
  }

  const rows = () => [...disk.packs.values(), ...disk.before.values()];
  const isThere = (sha256: string) => disk.chunks.has(sha256);
  const isWhole = (pack: HeldPack) => piecesOf(pack).every(isThere);

  function dropUnnamed(gone: readonly HeldPack[]): void {
    const named = new Set(rows().flatMap(piecesOf));
    for (const sha256 of gone.flatMap(piecesOf)) if (!named.has(sha256)) disk.chunks.delete(sha256);
  }

  return {
    kill: () => {
      isKilled = true;
    },
    killInWrite: (when) => {
      killsInWrite = when;
    },
    findFile: (url) => answer(() => fileAt(disk.packs, url) ?? fileAt(disk.before, url)),
    read: (chunks) =>
      answer(() => {
        const bad = chunks.filter(
          ({ sha256, bytes }) => disk.chunks.get(sha256)?.byteLength !== bytes,
        );
        for (const { sha256 } of bad) disk.chunks.delete(sha256);
        if (bad.length > 0) return null;
        return chunks.flatMap(({ sha256 }) => disk.chunks.get(sha256) ?? []);
      }),
    held: () => answer(() => [...disk.packs.values()].filter(isWhole)),
    lost: () =>
      answer(() => [...disk.packs.values()].filter((pack) => !isWhole(pack)).map(({ id }) => id)),
    present: (chunks) => answer(() => new Set(chunks.map(({ sha256 }) => sha256).filter(isThere))),
    put: ({ sha256 }, content) =>
      write(() => {
        const grown = isThere(sha256) ? 0 : content.byteLength;
        if (filledBytes(disk) + grown > disk.capacityBytes) throw new PackStoreError('full');
        disk.chunks.set(sha256, content);
      }),
    hold: (pack) =>
      write(() => {
        if (!isWhole(pack)) return false;
        const current = disk.packs.get(pack.id);
        const gone = disk.before.get(pack.id);
        disk.packs.set(pack.id, pack);
        if (current === undefined || current.sha256 === pack.sha256) return true;
        disk.before.set(pack.id, current);
        if (gone !== undefined) dropUnnamed([gone]);
        return true;
      }),
    touch: (id, usedMs) =>
      write(() => {
        const pack = disk.packs.get(id);
        if (pack !== undefined) disk.packs.set(id, { ...pack, usedMs });
      }),
    drop: (id) =>
      write(() => {
        const gone = rows().filter((pack) => pack.id === id);
        disk.packs.delete(id);
        disk.before.delete(id);
        dropUnnamed(gone);
      }),
    dropOlder: () =>
      write(() => {
        const gone = [...disk.before.values()];
        disk.before.clear();
        dropUnnamed(gone);
        return gone.length > 0;
      }),
    sweep: (wanted) =>
      write(() => {
        const named = new Set(rows().flatMap(piecesOf));
        for (const sha256 of disk.chunks.keys())
          if (!named.has(sha256) && !wanted.has(sha256)) disk.chunks.delete(sha256);
      }),
    wanted: () => answer(() => disk.wanted),
    want: (change) =>
      write(() => {
        disk.wanted = change(disk.wanted);
        return disk.wanted;
      }),
  };
}

function fileAt(packs: ReadonlyMap<PackId, HeldPack>, url: string): PackFile | null {
  const files = [...packs.values()].flatMap((pack) => pack.files);
  return files.find((file) => file.url === url) ?? null;
}

function piecesOf(pack: HeldPack): string[] {
  return pack.files.flatMap((file) => file.chunks.map(({ sha256 }) => sha256));
}

function never<T>(): Promise<T> {
  return new Promise(() => {});
}
