import { KEPT_KINDS } from '#domain/records/kept-kinds.ts';
import { setAsideKey } from '#domain/records/record-kind.ts';
import type { LinkedRecords } from './kept-records.ts';
import { createRecordDatabase, type RecordDatabase } from './record-database.ts';

/** A database that has said nothing for so long is taken for one that refuses, until it answers. */
const ANSWER_MS = 5_000;

export type LinkOptions = {
  database: RecordDatabase;
  /** Joins the open pages of the app. */
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  /** Tells when a page comes back from where the browser keeps those that were left. */
  pages: Pick<Window, 'addEventListener'>;
  /** Another page has erased everything. */
  onErased: () => void;
};

/** Joins the browser's own database; a page whose records another page erases is loaded anew. */
export function linkDatabase(records: LinkedRecords): Promise<void> {
  return linkRecords(records, {
    database: createRecordDatabase(),
    channel: new BroadcastChannel('hue-hien-visit'),
    pages: window,
    onErased: () => location.reload(),
  });
}

/** Between pages: what changed in the database, or what becomes of all of it. */
type Word = { changed: string[] } | 'erasing' | 'erased';

/**
 * Joins the records with those of the database, now and whenever either is written. Resolves once both
 * say the same, or the database has refused; what it refuses is written again with the next.
 */
export async function linkRecords(records: LinkedRecords, options: LinkOptions): Promise<void> {
  const { database, channel, pages, onErased } = options;
  const queue = new Map<string, string>();
  let written: Promise<void> = Promise.resolve();
  let isWriting = false;
  let isRefusing = false;
  let isEnded = false;

  const tell = (word: Word) => channel.postMessage(word);
  const refuse = (refusing: boolean) => {
    if (isRefusing === refusing) return;
    isRefusing = refusing;
    records.tellRisk();
  };
  const write = (key: string, text: string) => {
    if (isEnded) return;
    queue.set(key, text);
    if (!isWriting) written = writeAll();
  };

  async function writeAll(): Promise<void> {
    isWriting = true;
    // What is written in one task goes in one transaction.
    await Promise.resolve();
    while (queue.size > 0) {
      const batch = [...queue];
      queue.clear();
      try {
        const there = await database.join(batch);
        refuse(false);
        there.forEach(([key, text]) => takeUp(key, text, false));
        tell({ changed: batch.map(([key]) => key) });
      } catch {
        for (const [key, text] of batch) if (!queue.has(key)) queue.set(key, text);
        refuse(true);
        break;
      }
    }
    isWriting = false;
  }

  /** Takes up what the database has under a key; what it lacks is written to it. Of two that cannot be joined the news count. */
  function takeUp(key: string, there: string | null, isNews: boolean): void {
    const here = records.read(key);
    const kind = KEPT_KINDS.get(key);
    if (here !== null && kind?.understands(here) === false) records.write(setAsideKey(key), here);
    const later = isNews ? (there ?? here) : (here ?? there);
    const joined = here === null || there === null ? later : (kind?.join(here, there) ?? later);
    if (joined === null || isEnded) return;
    if (joined !== here) records.take(key, joined);
    else if (joined !== there) write(key, joined);
  }

  async function takeUpAll(isNews: boolean): Promise<void> {
    const timer = setTimeout(() => refuse(true), ANSWER_MS);
    try {
      const all = await database.readAll();
      refuse(false);
      const keys = new Set([...all.keys(), ...records.keys()]);
      for (const key of keys) takeUp(key, all.get(key) ?? null, isNews);
      for (const key of KEPT_KINDS.keys()) takeBack(key);
    } catch {
      refuse(true);
    } finally {
      clearTimeout(timer);
    }
  }

  /** What an earlier app set aside, and today's understands, comes back. */
  function takeBack(key: string): void {
    const kind = KEPT_KINDS.get(key);
    const aside = records.read(setAsideKey(key));
    if (kind === undefined || !aside || !kind.understands(aside)) return;
    const here = records.read(key);
    records.take(key, here === null ? aside : kind.join(here, aside));
    records.write(setAsideKey(key), '');
  }

  async function erase(): Promise<void> {
    isEnded = true;
    queue.clear();
    tell('erasing');
    await answered(async () => {
      await written;
      await database.erase();
    });
    tell('erased');
  }

  records.link({ write, isRefusing: () => isRefusing, erase });
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data === 'erasing') {
      isEnded = true;
      queue.clear();
      records.end();
    } else if (data === 'erased') onErased();
    else if (!isEnded) void takeUpAll(true);
  });
  pages.addEventListener('pageshow', (event) => {
    if (event.persisted) void takeUpAll(true);
  });
  await takeUpAll(false);
  await written;
}

/** Rejects when the work takes too long: nobody stands before a busy button for ever. */
function answered(work: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the database says nothing')), ANSWER_MS);
    work()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
