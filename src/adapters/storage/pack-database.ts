import type { IDBPTransaction } from 'idb';
import type { PackFile } from '#domain/packs/pack-list.ts';
import {
  type HeldPack,
  NOTHING_WANTED,
  type PackStore,
  type WantedPacks,
} from '#domain/ports/pack-store.ts';
import { PackConnection, type PackDb, type PackRow, type PackSchema } from './pack-connection.ts';

type StoreName = 'chunks' | 'packs' | 'wanted';
type Writing<Names extends StoreName> = IDBPTransaction<PackSchema, Names[], 'readwrite'>;

const BEFORE = '@before';
const WANTED = 'wanted';

/** A PackStore that can be let go of. */
export type PackDatabase = PackStore & { close: () => void };

/** Keeps packs in IndexedDB; opened when first asked for, in a page or in a worker. */
export function createPackDatabase(): PackDatabase {
  const connection = new PackConnection();

  function write<T, Names extends StoreName>(
    names: Names[],
    work: (transaction: Writing<Names>) => Promise<T>,
  ): Promise<T> {
    return connection.use(async (db) => {
      const transaction = db.transaction(names, 'readwrite');
      // Looked at below; a browser must not report it as unheard.
      transaction.done.catch(() => {});
      try {
        const result = await work(transaction);
        await transaction.done;
        return result;
      } catch (error) {
        // A full disk ends the transaction, and each of its requests only says that it was ended.
        throw transaction.error ?? error;
      }
    });
  }

  /** The packs of the newest build that each was held in. */
  const current = () =>
    connection.use(async (db) => {
      const transaction = db.transaction(['chunks', 'packs']);
      const [keys, rows] = await Promise.all([
        transaction.objectStore('chunks').getAllKeys(),
        transaction.objectStore('packs').getAll(),
      ]);
      const there = new Set(keys);
      return rows
        .filter((row) => isRow(row) && !row.key.endsWith(BEFORE))
        .map(({ pack }) => ({ pack, whole: isWhole(pack, there) }));
    });

  return {
    close: () => connection.close(),

    findFile: (url) =>
      connection.use(async (db) => {
        const rows = (await db.getAllFromIndex('packs', 'urls', url)).filter(isRow);
        const row = rows.find(({ key }) => !key.endsWith(BEFORE)) ?? rows[0];
        return row?.pack.files.find((file) => file.url === url) ?? null;
      }),

    async read(chunks) {
      const contents = await connection.use((db) =>
        Promise.all(chunks.map((chunk) => readChunk(db, chunk))),
      );
      const bad = chunks.filter((_, index) => contents[index] === null);
      if (bad.length === 0) return contents.filter((content) => content !== null);
      await write(['chunks'], (transaction) =>
        eachOf(bad, ({ sha256 }) => transaction.objectStore('chunks').delete(sha256)),
      );
      return null;
    },

    held: async () => (await current()).filter(({ whole }) => whole).map(({ pack }) => pack),

    lost: async () => (await current()).filter(({ whole }) => !whole).map(({ pack }) => pack.id),

    present: (chunks) =>
      connection.use(async (db) => {
        const there = new Set(await db.getAllKeys('chunks'));
        return new Set(chunks.map(({ sha256 }) => sha256).filter((sha256) => there.has(sha256)));
      }),

    put: ({ sha256 }, content) =>
      write(['chunks'], async (transaction) => {
        await transaction.objectStore('chunks').put(content, sha256);
      }),

    hold: (pack) =>
      write(['chunks', 'packs'], async (transaction) => {
        const there = new Set(await transaction.objectStore('chunks').getAllKeys());
        if (!isWhole(pack, there)) return false;
        const packs = transaction.objectStore('packs');
        const rows = await packs.getAll();
        const current = rows.find(({ key }) => key === pack.id);
        const changes = isRow(current) && current.pack.sha256 !== pack.sha256;
        if (changes) await packs.put({ ...current, key: pack.id + BEFORE });
        const urls = pack.files.map(({ url }) => url);
        await packs.put({ key: pack.id, urls, pack });
        const gone = rows.find(({ key }) => key === pack.id + BEFORE);
        if (changes && isRow(gone)) await dropUnnamed(transaction, [gone]);
        return true;
      }),

    touch: (id, usedMs) =>
      write(['packs'], async (transaction) => {
        const packs = transaction.objectStore('packs');
        const row = await packs.get(id);
        if (isRow(row)) await packs.put({ ...row, pack: { ...row.pack, usedMs } });
      }),

    drop: (id) =>
      write(['chunks', 'packs'], (transaction) =>
        dropRows(transaction, ({ key }) => key === id || key === id + BEFORE).then(() => {}),
      ),

    dropOlder: () =>
      write(['chunks', 'packs'], (transaction) =>
        dropRows(transaction, ({ key }) => key.endsWith(BEFORE)),
      ),

    sweep: (wanted) =>
      write(['chunks', 'packs'], async (transaction) => {
        const named = await namedIn(transaction);
        const keys = await transaction.objectStore('chunks').getAllKeys();
        const loose = keys.filter((key) => !named.has(key) && !wanted.has(key));
        await eachOf(loose, (key) => transaction.objectStore('chunks').delete(key));
      }),

    wanted: () => connection.use(async (db) => readWanted(await db.get('wanted', WANTED))),

    want: (change) =>
      write(['wanted'], async (transaction) => {
        const wanted = transaction.objectStore('wanted');
        const changed = change(readWanted(await wanted.get(WANTED)));
        await wanted.put(changed, WANTED);
        return changed;
      }),
  };
}

/** A piece as it was put; null when it is gone, cut off, or cannot be read from the disk any more. */
async function readChunk(
  db: PackDb,
  { sha256, bytes }: { sha256: string; bytes: number },
): Promise<ArrayBuffer | null> {
  const transaction = db.transaction('chunks');
  transaction.done.catch(() => {});
  const content = await transaction.store.get(sha256).catch(() => null);
  return content instanceof ArrayBuffer && content.byteLength === bytes ? content : null;
}

/** Drops these rows with the pieces that nothing else names; whether there were any. */
async function dropRows(
  transaction: Writing<'chunks' | 'packs'>,
  isMeant: (row: PackRow) => boolean,
): Promise<boolean> {
  const packs = transaction.objectStore('packs');
  const rows = (await packs.getAll()).filter(isMeant);
  await eachOf(rows, ({ key }) => packs.delete(key));
  await dropUnnamed(transaction, rows);
  return rows.length > 0;
}

async function dropUnnamed(
  transaction: Writing<'chunks' | 'packs'>,
  gone: readonly PackRow[],
): Promise<void> {
  const named = await namedIn(transaction);
  const unnamed = gone
    .filter(isRow)
    .flatMap(({ pack }) => piecesOf(pack.files))
    .filter((sha256) => !named.has(sha256));
  await eachOf([...new Set(unnamed)], (key) => transaction.objectStore('chunks').delete(key));
}

async function namedIn(transaction: Writing<'chunks' | 'packs'>): Promise<ReadonlySet<string>> {
  const rows = await transaction.objectStore('packs').getAll();
  return new Set(rows.filter(isRow).flatMap(({ pack }) => piecesOf(pack.files)));
}

function piecesOf(files: readonly PackFile[]): readonly string[] {
  return files.flatMap((file) => file.chunks.map(({ sha256 }) => sha256));
}

function isWhole(pack: HeldPack, there: ReadonlySet<string>): boolean {
  return piecesOf(pack.files).every((sha256) => there.has(sha256));
}

async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  await Promise.all(items.map(work));
}

/** A record that was damaged reads as if it were not there. */
function isRow(row: unknown): row is PackRow {
  const { pack } = (row ?? {}) as Partial<PackRow>;
  return Array.isArray(pack?.files) && pack.files.every((file) => Array.isArray(file?.chunks));
}

function readWanted(kept: unknown): WantedPacks {
  const { packs, isPaused } = (kept ?? {}) as Partial<WantedPacks>;
  return typeof isPaused === 'boolean' && Array.isArray(packs)
    ? { packs, isPaused }
    : NOTHING_WANTED;
}
