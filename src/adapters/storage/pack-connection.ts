import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type HeldPack, PackStoreError, type WantedPacks } from '#domain/ports/pack-store.ts';

export const PACK_DATABASE = 'hue-hien-packs';

/** Raise it with a new step in `upgrade`; a database of a later version is used as it is. */
const VERSION = 1;

/** A store that says nothing for so long will not: WebKit leaves some openings without an answer. */
const OPENING_MS = 5_000;

/** A held pack as it lies: `key` is its id, with `@before` for the build before. */
export type PackRow = { key: string; urls: readonly string[]; pack: HeldPack };

export interface PackSchema extends DBSchema {
  chunks: { key: string; value: ArrayBuffer };
  packs: { key: string; value: PackRow; indexes: { urls: string } };
  wanted: { key: string; value: WantedPacks };
}

export type PackDb = IDBPDatabase<PackSchema>;

const STORES = ['chunks', 'packs', 'wanted'] as const;

/** Faults of the way in, which no new database would mend. */
const NO_WAY_IN: ReadonlySet<string> = new Set([
  'VersionError',
  'QuotaExceededError',
  'SecurityError',
  // Private windows of older Firefox.
  'InvalidStateError',
]);

/** The connection is closing, and nothing was begun; or the disk cannot be read. */
const MAY_PASS: ReadonlySet<string> = new Set([
  'InvalidStateError',
  'UnknownError',
  'NotReadableError',
]);

/** What a store of the browser threw, as the port says it. */
export function packStoreError(cause: unknown): PackStoreError {
  if (cause instanceof PackStoreError) return cause;
  return new PackStoreError(nameOf(cause) === 'QuotaExceededError' ? 'full' : 'closed', { cause });
}

/** One connection for as long as it lasts; opened anew when the browser or another tab ended it. */
export class PackConnection {
  #opened: Promise<PackDb> | null = null;

  /** Runs `work` on the database; twice more where that may help. Throws a PackStoreError. */
  async use<T>(work: (db: PackDb) => Promise<T>): Promise<T> {
    try {
      return await this.#tryAnew(work, () =>
        this.#tryAnew(work, async () => {
          await deleteDB(PACK_DATABASE);
          return await work(await this.#open());
        }),
      );
    } catch (error) {
      throw packStoreError(error);
    }
  }

  /** Runs `work`, and `next` on a new connection when the old one had ended or the disk cannot be read. */
  async #tryAnew<T>(work: (db: PackDb) => Promise<T>, next: () => Promise<T>): Promise<T> {
    const db = await this.#open();
    try {
      return await work(db);
    } catch (error) {
      if (!MAY_PASS.has(nameOf(error))) throw error;
      this.close();
      return await next();
    }
  }

  close(): void {
    const opened = this.#opened;
    this.#opened = null;
    void opened?.then((db) => db.close()).catch(() => {});
  }

  #open(): Promise<PackDb> {
    if (this.#opened !== null) return this.#opened;
    const opening = inTime(
      openWhole(() => this.#forget(opening)),
      (late) => late.close(),
    );
    this.#opened = opening;
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  #forget(opening: Promise<PackDb>): void {
    if (this.#opened === opening) this.#opened = null;
  }
}

/** Opens the database; one that is damaged is deleted and made anew, for its content can be fetched again. */
async function openWhole(onEnd: () => void): Promise<PackDb> {
  try {
    const db = await open(VERSION, onEnd);
    if (isWhole(db)) return db;
    db.close();
  } catch (error) {
    if (nameOf(error) === 'VersionError') return await openLater(onEnd);
    if (NO_WAY_IN.has(nameOf(error))) throw error;
  }
  await deleteDB(PACK_DATABASE);
  return await open(VERSION, onEnd);
}

/** A later app's database, as after going back to an older one: used as it is, and never deleted. */
async function openLater(onEnd: () => void): Promise<PackDb> {
  const db = await open(undefined, onEnd);
  if (isWhole(db)) return db;
  db.close();
  throw new PackStoreError('closed');
}

async function open(version: number | undefined, onEnd: () => void): Promise<PackDb> {
  const db = await openDB<PackSchema>(PACK_DATABASE, version, {
    upgrade(fresh, oldVersion) {
      if (oldVersion >= 1) return;
      fresh.createObjectStore('chunks');
      fresh
        .createObjectStore('packs', { keyPath: 'key' })
        .createIndex('urls', 'urls', { multiEntry: true });
      fresh.createObjectStore('wanted');
    },
    // Another tab has a newer app, or deletes: it must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });
  return db;
}

function isWhole(db: PackDb): boolean {
  return STORES.every((name) => db.objectStoreNames.contains(name));
}

/** What comes in time; what comes later is handed to `onLate`. */
function inTime<T>(coming: Promise<T>, onLate: (value: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new PackStoreError('closed'));
    }, OPENING_MS);
    coming
      .then((value) => (isLate ? onLate(value) : resolve(value)), reject)
      .finally(() => clearTimeout(timer));
  });
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
