// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createKeptRecords, type FurtherKeeper } from '#adapters/storage/kept-records.ts';

beforeEach(() => localStorage.clear());

/** The browser's storage until it is full or blocked. */
function scriptedStorage() {
  const state = { does: 'work' as 'work' | 'refuse' | 'throw' };
  const storage = () => {
    if (state.does === 'throw') throw new DOMException('blocked', 'SecurityError');
    return new Proxy(localStorage, {
      get: (there, name) => {
        if (name !== 'setItem') return Reflect.get(there, name, there) as unknown;
        return (key: string, value: string) => {
          if (state.does === 'refuse') throw new DOMException('full', 'QuotaExceededError');
          there.setItem(key, value);
        };
      },
      ownKeys: (there) => Reflect.ownKeys(there),
    });
  };
  return { state, records: createKeptRecords(storage) };
}

function scriptedKeeper(refuses = false) {
  const written: string[] = [];
  const keeper: FurtherKeeper = {
    write: (key, value) => written.push(`${key}=${value}`),
    isRefusing: () => refuses,
    erase: async () => void written.push('erase'),
  };
  return { written, keeper };
}

describe('a record', () => {
  it('is kept under a name of the app', () => {
    const records = createKeptRecords();
    expect(records.read('tour')).toBeNull();
    records.write('tour', 'a');
    expect(localStorage.getItem('hue-hien:tour')).toBe('a');
    localStorage.setItem('other:tour', 'b');
    expect(createKeptRecords().keys()).toEqual(['tour']);
    expect(createKeptRecords().read('tour')).toBe('a');
  });

  it('is written to the further keeper too, once that has come', () => {
    const records = createKeptRecords();
    const { written, keeper } = scriptedKeeper();
    records.write('tour', 'a');
    records.link(keeper);
    records.write('tour', 'b');
    expect(written).toEqual(['tour=b']);
  });

  it('lasts as long as the page where storage is full; what stood there before stays there', () => {
    const { state, records } = scriptedStorage();
    records.write('tour', 'a');
    state.does = 'refuse';
    records.write('tour', 'b');
    expect(records.read('tour')).toBe('b');
    expect(localStorage.getItem('hue-hien:tour')).toBe('a');
    state.does = 'work';
    records.write('tour', 'c');
    expect(localStorage.getItem('hue-hien:tour')).toBe('c');
  });

  it('lasts as long as the page where storage is blocked', () => {
    const { state, records } = scriptedStorage();
    state.does = 'throw';
    records.write('tour', 'b');
    expect([records.read('tour'), records.read('other'), records.keys()]).toEqual(['b', null, []]);
  });
});

describe('who watches a record', () => {
  it('is told what another page writes, until it is ended', () => {
    const heard: string[] = [];
    const end = createKeptRecords().watch('tour', () => heard.push('tour'));
    const told = (key: string | null, newValue: string | null = 'a') =>
      dispatchEvent(new StorageEvent('storage', { key, newValue }));
    told('hue-hien:tour');
    told('hue-hien:preferences');
    // Erased by another page: nobody may write it back.
    told('hue-hien:tour', null);
    // The whole store was emptied.
    told(null, null);
    expect(heard).toEqual(['tour', 'tour']);
    end();
    told('hue-hien:tour');
    expect(heard).toHaveLength(2);
  });

  it('is told what is taken up, and not what the page itself writes', () => {
    const records = createKeptRecords();
    const heard: (string | null)[] = [];
    records.watch('tour', () => heard.push(records.read('tour')));
    records.write('tour', 'a');
    records.take('tour', 'b');
    records.take('other', 'c');
    expect(heard).toEqual(['b']);
  });
});

describe('the risk of a loss', () => {
  it('is there only while neither storage nor database takes what is written', () => {
    const { state, records } = scriptedStorage();
    let told = 0;
    records.onRisk(() => (told += 1));
    records.link(scriptedKeeper(true).keeper);
    records.write('tour', 'a');
    expect([records.isAtRisk(), told]).toEqual([false, 0]);
    state.does = 'refuse';
    records.write('tour', 'b');
    expect([records.isAtRisk(), told]).toEqual([true, 1]);
    records.link(scriptedKeeper(false).keeper);
    expect(records.isAtRisk()).toBe(false);
    records.link(scriptedKeeper(true).keeper);
    state.does = 'work';
    records.write('tour', 'c');
    expect([records.isAtRisk(), told]).toEqual([false, 2]);
  });

  it('is not told before the database has come', () => {
    const { state, records } = scriptedStorage();
    state.does = 'refuse';
    records.write('tour', 'b');
    expect(records.isAtRisk()).toBe(false);
  });
});

describe('erasing', () => {
  it('leaves nothing of the app, and nothing is kept after it', async () => {
    const records = createKeptRecords();
    const { written, keeper } = scriptedKeeper();
    records.link(keeper);
    records.write('tour', 'a');
    localStorage.setItem('other', 'b');
    await records.erase();
    records.write('tour', 'c');
    expect(Object.keys(localStorage)).toEqual(['other']);
    expect([records.read('tour'), written]).toEqual([null, ['tour=a', 'erase']]);
  });

  it('fails while nobody knows what the database holds, and loses nothing then', async () => {
    const records = createKeptRecords();
    records.write('tour', 'a');
    await expect(records.erase()).rejects.toThrow('has not come');
    expect(records.read('tour')).toBe('a');
  });
});
