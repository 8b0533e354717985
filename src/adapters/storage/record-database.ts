import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { KEPT_KINDS } from '#domain/records/kept-kinds.ts';
import { setAsideKey } from '#domain/records/record-kind.ts';

/** The visitor's own records; the packs have a database of their own, so that its damage costs no visit. */
const NAME = 'hue-hien-visit';
/** Raise it with a new step in `upgrade`; a database of a later version is used as it is. */
const VERSION = 1;
const STORE = 'records';

interface RecordSchema extends DBSchema {
  records: { key: string; value: string };
}

type Db = IDBPDatabase<RecordSchema>;

export type Entry = readonly [key: string, text: string];

/** Texts by key. Every method rejects with what the browser threw, and waits as long as the browser does. */
export type RecordDatabase = {
  readAll(): Promise<ReadonlyMap<string, string>>;
  /** Writes these joined with what is there, all or none; resolves with what is there now. */
  join(entries: readonly Entry[]): Promise<readonly Entry[]>;
  erase(): Promise<void>;
  close(): void;
};

/** The records in IndexedDB; opened when first asked for, and anew when the connection was ended. */
export function createRecordDatabase(): RecordDatabase {
  let opened: Promise<Db> | null = null;

  function connect(): Promise<Db> {
    if (opened !== null) return opened;
    const opening = openWhole(forget);
    function forget() {
      if (opened === opening) opened = null;
    }
    opened = opening;
    opening.catch(forget);
    return opening;
  }

  /** Once more where the connection had ended without a word. */
  async function onceMore<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const db = await connect();
    try {
      return await work(db);
    } catch (error) {
      if (nameOf(error) !== 'InvalidStateError') throw error;
      opened = null;
      return await work(await connect());
    }
  }

  return {
    readAll: () =>
      onceMore(async (db) => {
        const { store } = db.transaction(STORE);
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return new Map(keys.map((key, index) => [key, textOf(values[index])]));
      }),
    join: (entries) => onceMore((db) => joinAll(db, entries)),
    erase: () => onceMore((db) => db.clear(STORE)),
    close: () => {
      const closing = opened;
      opened = null;
      closing?.then((db) => db.close()).catch(() => {});
    },
  };
}

async function joinAll(db: Db, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const transaction = db.transaction(STORE, 'readwrite');
  // Looked at below; a browser must not report it as unheard.
  transaction.done.catch(() => {});
  const { store } = transaction;
  try {
    const joined: Entry[] = [];
    for (const [key, text] of entries) {
      // Other tabs write here too: what stands there is read in the very transaction that writes.
      const value: unknown = await store.get(key);
      const there = value === undefined ? null : textOf(value);
      const kind = KEPT_KINDS.get(key);
      if (there !== null && kind?.understands(there) === false) {
        await store.put(there, setAsideKey(key));
      }
      const together = there === null ? text : (kind?.join(text, there) ?? text);
      if (together !== value) await store.put(together, key);
      joined.push([key, together]);
    }
    await transaction.done;
    return joined;
  } catch (error) {
    // A full disk ends the transaction, and each of its requests only says that it was ended.
    if (transaction.error !== null) throw transaction.error;
    abort(transaction);
    throw error;
  }
}

/** All or nothing; one that has ended already is left as it ended. */
function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It had ended.
  }
}

/** Only texts are written here: anything else is damage, and reads as a text that nobody understands. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : `damaged: ${JSON.stringify(value)}`;
}

async function openWhole(onEnd: () => void): Promise<Db> {
  const db = await open(VERSION, onEnd).catch((error: unknown) => {
    // A later app's, as after going back to an older one.
    if (nameOf(error) === 'VersionError') return open(undefined, onEnd);
    throw error;
  });
  if (db.objectStoreNames.contains(STORE)) return db;
  const { version } = db;
  db.close();
  return await open(version + 1, onEnd);
}

function open(version: number | undefined, onEnd: () => void): Promise<Db> {
  return openDB<RecordSchema>(NAME, version, {
    upgrade(db) {
      if (!db.objectStoreNames.contains(STORE)) db.createObjectStore(STORE);
    },
    // Another tab has a newer app: it must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
