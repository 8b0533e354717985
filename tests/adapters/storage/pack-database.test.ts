import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPackDatabase, type PackDatabase } from '#adapters/storage/pack-database.ts';
import { NOTHING_WANTED } from '#domain/ports/pack-store.ts';
import { fileOf, heldPack, piece } from './pack-pieces.ts';

const NAME = 'hue-hien-packs';
const HALL = heldPack('hall', fileOf('/a', 'one', 'two'));
const NEWER = heldPack('hall', fileOf('/a2', 'one', 'new'));
const NEWEST = heldPack('hall', fileOf('/a3', 'last'));

let store: PackDatabase;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createPackDatabase();
});

afterEach(() => {
  store.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function put(...texts: string[]): Promise<void> {
  for (const text of texts) await store.put(piece(text).chunk, piece(text).content);
}

async function there(...texts: string[]): Promise<string[]> {
  const present = await store.present(texts.map((text) => piece(text).chunk));
  return texts.filter((text) => present.has(piece(text).chunk.sha256));
}

async function content(url: string): Promise<string | null> {
  const file = await store.findFile(url);
  const parts = file && (await store.read(file.chunks));
  return parts && new TextDecoder().decode(await new Blob(parts).arrayBuffer());
}

describe('a pack', () => {
  it('is not there before it is held, though its pieces are', async () => {
    await put('one', 'two');
    expect(await store.held()).toEqual([]);
    expect(await store.findFile('/a')).toBeNull();
    expect(await there('one', 'two', 'new')).toEqual(['one', 'two']);
  });

  it('is read in the order of its pieces once it is held', async () => {
    await put('two', 'one');
    expect(await store.hold(HALL)).toBe(true);
    expect(await store.held()).toEqual([HALL]);
    expect(await content('/a')).toBe('onetwo');
  });

  it('is not held while a piece is missing', async () => {
    await put('one');
    expect(await store.hold(HALL)).toBe(false);
    expect(await store.held()).toEqual([]);
  });

  it('lasts over a restart', async () => {
    await put('one', 'two');
    await store.hold(HALL);
    store.close();
    store = createPackDatabase();
    expect(await content('/a')).toBe('onetwo');
  });

  it('tells when it was last of use', async () => {
    await put('one', 'two');
    await store.hold(HALL);
    await store.touch('hall', 77);
    await store.touch('nobody', 77);
    expect(await store.held()).toEqual([{ ...HALL, usedMs: 77 }]);
  });

  it('goes with the pieces that nothing else names', async () => {
    await put('one', 'two', 'loose');
    await store.hold(HALL);
    await store.hold(heldPack('gate', fileOf('/b', 'two')));
    await store.drop('hall');
    expect(await there('one', 'two', 'loose')).toEqual(['two', 'loose']);
    expect(await content('/b')).toBe('two');
  });

  it('leaves the build before to the tabs that run it, and drops the one before that', async () => {
    await put('one', 'two', 'new');
    await store.hold(HALL);
    await store.hold(NEWER);
    expect(await store.held()).toEqual([NEWER]);
    expect(await content('/a')).toBe('onetwo');
    expect(await content('/a2')).toBe('onenew');
    await put('last');
    await store.hold(NEWEST);
    expect(await store.findFile('/a')).toBeNull();
    expect(await there('one', 'two', 'new', 'last')).toEqual(['one', 'new', 'last']);
    expect(await store.dropOlder()).toBe(true);
    expect(await there('one', 'new', 'last')).toEqual(['last']);
    expect(await store.dropOlder()).toBe(false);
  });

  it('is answered from the newer build where both have a path', async () => {
    await put('old', 'new');
    await store.hold(heldPack('hall', fileOf('/same', 'old')));
    await store.hold(heldPack('hall', fileOf('/same', 'new')));
    expect(await content('/same')).toBe('new');
  });
});

describe('loose pieces', () => {
  it('are swept, but for those that are wanted or named', async () => {
    await put('one', 'two', 'loose', 'wanted');
    await store.hold(HALL);
    await store.sweep(new Set([piece('wanted').chunk.sha256]));
    expect(await there('one', 'two', 'loose', 'wanted')).toEqual(['one', 'two', 'wanted']);
  });
});

describe('what is wanted', () => {
  it('is nothing at first, and lasts over a restart', async () => {
    expect(await store.wanted()).toEqual(NOTHING_WANTED);
    await store.want(({ packs }) => ({
      packs: [...packs, { id: 'hall', byHand: true }],
      isPaused: true,
    }));
    store.close();
    store = createPackDatabase();
    expect(await store.wanted()).toEqual({
      packs: [{ id: 'hall', byHand: true }],
      isPaused: true,
    });
  });
});

describe('damage', () => {
  it('of one piece makes its pack not whole, and the piece is fetched again', async () => {
    await put('one', 'two');
    await store.hold(HALL);
    const db = await openDB(NAME);
    await db.put('chunks', new ArrayBuffer(1), piece('two').chunk.sha256);
    db.close();
    expect(await content('/a')).toBeNull();
    expect(await store.held()).toEqual([]);
    expect(await store.lost()).toEqual(['hall']);
    expect(await there('one', 'two')).toEqual(['one']);
    await put('two');
    expect(await store.lost()).toEqual([]);
    expect(await content('/a')).toBe('onetwo');
  });

  it('of a record reads as if it were not there', async () => {
    await put('one', 'two');
    const db = await openDB(NAME);
    await db.put('packs', { key: 'hall', urls: ['/a'], pack: { files: 7 } });
    await db.put('wanted', 'nonsense', 'wanted');
    db.close();
    expect(await store.held()).toEqual([]);
    expect(await store.findFile('/a')).toBeNull();
    expect(await store.wanted()).toEqual(NOTHING_WANTED);
    expect(await store.hold(HALL)).toBe(true);
    expect(await content('/a')).toBe('onetwo');
  });

  it('of the database makes a new one', async () => {
    (await openDB(NAME, 1, { upgrade: (db) => void db.createObjectStore('other') })).close();
    await put('one');
    expect(await there('one')).toEqual(['one']);
  });

  it('of the disk that does not pass makes a new one', async () => {
    await put('one');
    const failing = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      failing.mockRestore();
      return IDBFactory.prototype.deleteDatabase.call(indexedDB, name);
    });
    expect(await there('one')).toEqual([]);
  });
});

describe('a database of a later app', () => {
  it('is used as it is', async () => {
    await put('one', 'two');
    await store.hold(HALL);
    store.close();
    (await openDB(NAME, 9, { upgrade: (db) => void db.createObjectStore('further') })).close();
    store = createPackDatabase();
    expect(await content('/a')).toBe('onetwo');
  });

  it('is left alone when it is of no use', async () => {
    (await openDB(NAME, 9, { upgrade: (db) => void db.createObjectStore('chunks') })).close();
    await expect(store.held()).rejects.toMatchObject({ fault: 'closed' });
    const db = await openDB(NAME);
    expect([...db.objectStoreNames]).toEqual(['chunks']);
    db.close();
  });
});

describe('a connection', () => {
  it('makes way for another tab that deletes or renews, and is opened anew', async () => {
    await put('one');
    await deleteDB(NAME);
    expect(await there('one')).toEqual([]);
    await put('one');
    expect(await there('one')).toEqual(['one']);
  });

  it('that never opens is closed after five seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(indexedDB, 'open').mockReturnValue(new EventTarget() as IDBOpenDBRequest);
    const held = store.held();
    const outcome = held.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await outcome).toMatchObject({ fault: 'closed' });
  });

  it('that the browser forbids is closed, and tried again at the next call', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    await expect(store.held()).rejects.toMatchObject({ fault: 'closed' });
    open.mockRestore();
    expect(await store.held()).toEqual([]);
  });
});

describe('a full disk', () => {
  it('is told as such, and nothing is written', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(put('one')).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    expect(await there('one')).toEqual([]);
  });
});
