import type { LinkedRecords } from './kept-records.ts';

/** Nobody waits longer for what the database may hold, milliseconds. */
const WAIT_MS = 1_000;

export type BringOptions = {
  /** Brings the code and joins the database. */
  bring: () => Promise<void>;
  databases: () => Promise<readonly IDBDatabaseInfo[]>;
  /** Calls back once the page is at rest. */
  whenIdle: (callback: () => void) => void;
};

/**
 * Joins the database once the page is at rest. Where the browser's small storage is empty although there
 * is a database, the app has been here before: then it is joined at once, and waited for a moment.
 */
export async function bringDatabase(
  records: Pick<LinkedRecords, 'keys' | 'link'>,
  { bring, databases, whenIdle }: BringOptions,
): Promise<void> {
  const join = () => bring().catch(() => records.link(NO_DATABASE));
  const inTime = <T>(coming: Promise<T>) =>
    Promise.race([coming, new Promise<null>((pass) => setTimeout(pass, WAIT_MS, null))]);
  if (records.keys().length > 0) {
    whenIdle(join);
    return;
  }
  const there = await inTime(databases().catch(() => null));
  const isKnown = there?.some(({ name }) => name === 'hue-hien-visit') === true;
  if (isKnown) await inTime(join());
  else whenIdle(join);
}

/** The code of the database did not come: what it holds is not known. */
const NO_DATABASE = {
  write: () => {},
  isRefusing: () => true,
  erase: () => Promise.reject(new Error('the database has not come')),
};

/** The browser's own. */
export function joinDatabase(
  records: LinkedRecords,
  whenIdle: BringOptions['whenIdle'],
): Promise<void> {
  return bringDatabase(records, {
    bring: async () => {
      const { linkDatabase } = await import('./link-records.ts');
      await linkDatabase(records);
    },
    databases: async () => indexedDB.databases(),
    whenIdle,
  });
}
