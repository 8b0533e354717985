// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeptRecords, type LinkedRecords } from '#adapters/storage/kept-records.ts';
import { linkRecords } from '#adapters/storage/link-records.ts';
import type { Entry, RecordDatabase } from '#adapters/storage/record-database.ts';
import { KEPT_KINDS } from '#domain/records/kept-kinds.ts';
import { readRecord, writeRecord } from '#domain/records/record-kind.ts';
import { markSeen, NO_TOUR, TOUR } from '#domain/tour-record.ts';

beforeEach(() => localStorage.clear());

const tour = (...siteIds: string[]) =>
  writeRecord(
    TOUR,
    siteIds.reduce((record, siteId) => markSeen(record, siteId, 'sign', 5), NO_TOUR),
  );
const stops = (text: string | null | undefined) =>
  Object.keys(readRecord(TOUR, text ?? null).value.stops);

/** A database in memory that does as it is told. */
function scriptedDatabase(start: readonly Entry[] = []) {
  const there = new Map(start);
  const state = { does: 'work' as 'work' | 'refuse' | 'hang', there };
  const answer = async <T>(value: () => T): Promise<T> => {
    if (state.does === 'hang') await new Promise<void>(() => {});
    if (state.does === 'refuse') throw new DOMException('full', 'QuotaExceededError');
    return value();
  };
  const database: RecordDatabase = {
    readAll: () => answer(() => new Map(there)),
    join: (entries) =>
      answer(() =>
        entries.map(([key, text]): Entry => {
          const before = there.get(key);
          const joined =
            before === undefined ? text : (KEPT_KINDS.get(key)?.join(text, before) ?? text);
          there.set(key, joined);
          return [key, joined];
        }),
      ),
    erase: () => answer(() => there.clear()),
    close: () => {},
  };
  return { state, database };
}

/** Pages of one browser: what one tells, the others hear. */
function scriptedChannels() {
  const all: { hear: (event: MessageEvent) => void }[] = [];
  return () => {
    const one = { hear: (_event: MessageEvent) => {} };
    all.push(one);
    return {
      postMessage: (data: unknown) => {
        for (const other of all) {
          if (other !== one) other.hear(new MessageEvent('message', { data }));
        }
      },
      addEventListener: (_name: string, listener: unknown) => {
        one.hear = listener as typeof one.hear;
      },
    };
  };
}

/** A page's records, joined to a database; its small storage is blocked on request. */
function pageOf(
  { database }: { database: RecordDatabase },
  {
    channel = scriptedChannels()(),
    pages = new EventTarget(),
    isBlocked = false,
    erased = () => {},
  } = {},
) {
  const records: LinkedRecords = isBlocked
    ? createKeptRecords(() => {
        throw new DOMException('blocked', 'SecurityError');
      })
    : createKeptRecords();
  const link = linkRecords(records, { database, channel, pages, onErased: erased });
  return { records, link };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('when the database comes', () => {
  it('is given what only the small storage had', async () => {
    const base = scriptedDatabase();
    localStorage.setItem('hue-hien:tour', tour('a'));
    await pageOf(base).link;
    expect([...base.state.there]).toEqual([['tour', tour('a')]]);
  });

  it('what only the database had is taken up, and whoever watches is told', async () => {
    const page = pageOf(scriptedDatabase([['tour', tour('a')]]));
    const heard: string[] = [];
    page.records.watch('tour', () => heard.push('tour'));
    await page.link;
    expect([page.records.read('tour'), heard]).toEqual([tour('a'), ['tour']]);
    expect(localStorage.getItem('hue-hien:tour')).toBe(tour('a'));
  });

  it('what each had alone is known to both', async () => {
    const base = scriptedDatabase([['tour', tour('a')]]);
    localStorage.setItem('hue-hien:tour', tour('b'));
    const page = pageOf(base);
    await page.link;
    expect(stops(page.records.read('tour'))).toEqual(['a', 'b']);
    expect(stops(base.state.there.get('tour'))).toEqual(['a', 'b']);
  });

  it('an earlier version of a record is written in today’s shape', async () => {
    const base = scriptedDatabase();
    localStorage.setItem('hue-hien:tour', '{"state":{"seen":{"ngo-mon":700}},"version":1}');
    await pageOf(base).link;
    const { version } = JSON.parse(base.state.there.get('tour') ?? '{}') as { version?: number };
    expect(stops(base.state.there.get('tour'))).toEqual(['ngo-mon']);
    expect(version).toBe(2);
  });

  it('a damaged text is set aside, here and there, before another is written over it', async () => {
    const base = scriptedDatabase([['tour', tour('a')]]);
    localStorage.setItem('hue-hien:tour', 'damaged');
    const page = pageOf(base);
    await page.link;
    await settle();
    expect(stops(page.records.read('tour'))).toEqual(['a']);
    expect(page.records.read('tour-set-aside')).toBe('damaged');
    expect(base.state.there.get('tour-set-aside')).toBe('damaged');
  });

  it('what an earlier app had set aside comes back when it is understood', async () => {
    localStorage.setItem('hue-hien:tour', tour('a'));
    localStorage.setItem('hue-hien:tour-set-aside', tour('b'));
    const page = pageOf(scriptedDatabase());
    await page.link;
    expect(stops(page.records.read('tour'))).toEqual(['a', 'b']);
    expect(page.records.read('tour-set-aside')).toBe('');
  });
});

describe('what is written', () => {
  it('reaches the database in its order, each time with what others wrote there', async () => {
    const base = scriptedDatabase();
    const { records, link } = pageOf(base);
    await link;
    base.state.there.set('tour', tour('elsewhere'));
    records.write('tour', tour('a'));
    records.write('offer', '1');
    records.write('offer', '2');
    await settle();
    expect(stops(base.state.there.get('tour'))).toEqual(['a', 'elsewhere']);
    expect(base.state.there.get('offer')).toBe('2');
    expect(stops(records.read('tour'))).toEqual(['a', 'elsewhere']);
  });

  it('reaches it late where it opens late', async () => {
    const base = scriptedDatabase();
    base.state.does = 'refuse';
    const { records, link } = pageOf(base);
    await link;
    records.write('tour', tour('a'));
    await settle();
    expect(base.state.there.size).toBe(0);
    base.state.does = 'work';
    records.write('offer', '1');
    await settle();
    expect([...base.state.there.keys()].toSorted()).toEqual(['offer', 'tour']);
  });

  it('is at risk where small storage and database refuse, and no longer when one takes it', async () => {
    const base = scriptedDatabase();
    const { records, link } = pageOf(base, { isBlocked: true });
    await link;
    const heard: boolean[] = [];
    records.onRisk(() => heard.push(records.isAtRisk()));
    records.write('tour', tour('a'));
    await settle();
    expect(records.isAtRisk()).toBe(false);
    base.state.does = 'refuse';
    records.write('tour', tour('b'));
    await settle();
    expect(records.isAtRisk()).toBe(true);
    base.state.does = 'work';
    records.write('tour', tour('c'));
    await settle();
    expect([heard.includes(true), heard.at(-1)]).toEqual([true, false]);
  });

  it('is at risk where nothing is kept and the database says nothing for five seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const base = scriptedDatabase();
    base.state.does = 'hang';
    const { records } = pageOf(base, { isBlocked: true });
    records.write('tour', tour('a'));
    expect(records.isAtRisk()).toBe(false);
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    expect(records.isAtRisk()).toBe(true);
  });
});

describe('two pages', () => {
  it('lose nothing when both write at once, though they share no small storage', async () => {
    const base = scriptedDatabase();
    const channel = scriptedChannels();
    const one = pageOf(base, { channel: channel(), isBlocked: true });
    const other = pageOf(base, { channel: channel(), isBlocked: true });
    await Promise.all([one.link, other.link]);
    one.records.write('tour', tour('a'));
    other.records.write('tour', tour('b'));
    one.records.write('offer', '1');
    other.records.write('offer', '2');
    await settle();
    expect(stops(one.records.read('tour'))).toEqual(['a', 'b']);
    expect(stops(other.records.read('tour'))).toEqual(['a', 'b']);
    expect(one.records.read('offer')).toBe(other.records.read('offer'));
  });

  it('a page that comes back takes up what it has missed', async () => {
    const base = scriptedDatabase();
    const pages = new EventTarget();
    const { records, link } = pageOf(base, { pages });
    await link;
    base.state.there.set('tour', tour('a'));
    pages.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(stops(records.read('tour'))).toEqual(['a']);
  });

  it('erase together: nothing comes back from the other one', async () => {
    const base = scriptedDatabase([['tour', tour('a')]]);
    const channel = scriptedChannels();
    let loadedAnew = 0;
    const one = pageOf(base, { channel: channel() });
    const other = pageOf(base, { channel: channel(), erased: () => (loadedAnew += 1) });
    await Promise.all([one.link, other.link]);
    other.records.write('tour', tour('b'));
    await one.records.erase();
    other.records.write('tour', tour('c'));
    await settle();
    expect([base.state.there.size, localStorage.length, loadedAnew]).toEqual([0, 0, 1]);
  });

  it('are told of what may have remained, and wait for no answer for ever', async () => {
    const base = scriptedDatabase([['tour', tour('a')]]);
    const { records, link } = pageOf(base);
    await link;
    base.state.does = 'hang';
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const erased = records.erase().catch((error: unknown) => String(error));
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(await erased).toContain('says nothing');
  });
});
