import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRecordDatabase, type RecordDatabase } from '#adapters/storage/record-database.ts';
import { markSeen, NO_TOUR, TOUR } from '#domain/tour-record.ts';
import { readRecord, writeRecord } from '#domain/records/record-kind.ts';

const NAME = 'hue-hien-visit';
const tour = (...siteIds: string[]) =>
  writeRecord(
    TOUR,
    siteIds.reduce((record, siteId) => markSeen(record, siteId, 'sign', 5), NO_TOUR),
  );
const stops = (text: string | undefined) => Object.keys(readRecord(TOUR, text ?? null).value.stops);

let database: RecordDatabase;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  database = createRecordDatabase();
});

afterEach(() => {
  database.close();
  vi.restoreAllMocks();
});

describe('what is written', () => {
  it('lasts over a restart', async () => {
    await database.join([['tour', tour('a')]]);
    database.close();
    expect([...(await createRecordDatabase().readAll())]).toEqual([['tour', tour('a')]]);
  });

  it('is joined with what another tab has written since', async () => {
    const other = createRecordDatabase();
    const [joined] = await Promise.all([
      database.join([['tour', tour('a')]]),
      other.join([['tour', tour('b')]]),
    ]);
    expect(joined).toEqual([['tour', tour('a')]]);
    expect(stops((await database.readAll()).get('tour'))).toEqual(['a', 'b']);
    other.close();
  });

  it('replaces what nobody can join', async () => {
    await database.join([['offer', 'a']]);
    expect(await database.join([['offer', 'b']])).toEqual([['offer', 'b']]);
  });

  it('is all there or not at all, when the tab is killed or the disk is full in between', async () => {
    await database.join([['tour', tour('a')]]);
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      puts += 1;
      if (puts === 2) this.transaction.abort();
      return put.call(this, value, key);
    });
    const writing = database.join([
      ['tour', tour('b')],
      ['preferences', 'x'],
    ]);
    await expect(writing).rejects.toMatchObject({ name: 'TransactionInactiveError' });
    vi.restoreAllMocks();
    expect([...(await database.readAll())]).toEqual([['tour', tour('a')]]);
  });
});

describe('a damaged record', () => {
  it.each([
    ['a text that was cut off', tour('a').slice(0, 20)],
    ['no text', { a: 7 }],
  ])('%s is set aside, and the rest goes on', async (_what, damage) => {
    await database.join([['tour', tour('a')]]);
    const db = await openDB(NAME);
    await db.put('records', damage, 'tour');
    db.close();
    await database.join([['tour', tour('b')]]);
    const all = await database.readAll();
    expect(stops(all.get('tour'))).toEqual(['b']);
    expect(all.get('tour-set-aside')).toContain(typeof damage === 'string' ? damage : '{"a":7}');
  });
});

describe('the database', () => {
  it('of a later app is used as it is', async () => {
    await database.join([['tour', tour('a')]]);
    database.close();
    (await openDB(NAME, 9, { upgrade: (db) => void db.createObjectStore('further') })).close();
    expect(stops((await createRecordDatabase().readAll()).get('tour'))).toEqual(['a']);
    const db = await openDB(NAME);
    expect([db.version, [...db.objectStoreNames]]).toEqual([9, ['further', 'records']]);
    db.close();
  });

  it('without its store gets it, and keeps what else is there', async () => {
    (await openDB(NAME, 1, { upgrade: (db) => void db.createObjectStore('other') })).close();
    await database.join([['tour', tour('a')]]);
    database.close();
    const db = await openDB(NAME);
    expect([...db.objectStoreNames]).toEqual(['other', 'records']);
    db.close();
  });

  it('makes way for a newer app in another tab, and goes on with it', async () => {
    await database.join([['tour', tour('a')]]);
    (await openDB(NAME, 2)).close();
    await database.join([['tour', tour('b')]]);
    expect(stops((await database.readAll()).get('tour'))).toEqual(['a', 'b']);
  });

  it('is emptied as a whole', async () => {
    await database.join([['tour', tour('a')]]);
    await database.erase();
    expect((await database.readAll()).size).toBe(0);
  });

  it('that the browser forbids rejects, and is tried again at the next call', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    await expect(database.readAll()).rejects.toThrow('forbidden');
    open.mockRestore();
    expect((await database.readAll()).size).toBe(0);
  });
});
