import { expect, it, vi } from 'vitest';
import { bringDatabase } from '#adapters/storage/bring-database.ts';
import type { FurtherKeeper } from '#adapters/storage/kept-records.ts';

/** A page whose small storage holds these keys, in a browser with these databases. */
function page(keys: string[], databases: () => Promise<string[]>, fails = false) {
  const heard: string[] = [];
  const linked: FurtherKeeper[] = [];
  const rest: (() => void)[] = [];
  const come = new Promise<void>((resolve, reject) => {
    rest.push(() => (fails ? reject(new Error('offline')) : resolve()));
  });
  const done = bringDatabase(
    { keys: () => keys, link: (keeper) => linked.push(keeper) },
    {
      bring: () => {
        heard.push('bring');
        return come;
      },
      databases: async () => (await databases()).map((name) => ({ name, version: 1 })),
      whenIdle: (callback) => {
        heard.push('idle');
        callback();
        // A page that waits for its own rest would never be drawn.
        return new Promise<never>(() => {});
      },
    },
  ).then(() => heard.push('go on'));
  return { heard, linked, done, end: () => rest.forEach((act) => act()) };
}

const OURS = 'hue-hien-visit';

it('waits for nothing where the small storage has the records', async () => {
  const { heard, done } = page(['tour'], async () => [OURS]);
  await done;
  expect(heard).toEqual(['idle', 'bring', 'go on']);
});

it('waits for nothing at a first visit', async () => {
  const { heard, done } = page([], async () => ['hue-hien-packs']);
  await done;
  expect(heard).toEqual(['idle', 'bring', 'go on']);
});

it('waits for nothing where the browser does not tell which databases there are', async () => {
  const { heard, done } = page([], () => Promise.reject(new TypeError('no function')));
  await done;
  expect(heard).toEqual(['idle', 'bring', 'go on']);
});

it('waits for the database where it alone knows the visitor', async () => {
  const { heard, done, end } = page([], async () => [OURS]);
  await vi.waitFor(() => expect(heard).toEqual(['bring']));
  end();
  await done;
  expect(heard).toEqual(['bring', 'go on']);
});

it.each([
  ['the database', async () => [OURS], ['bring', 'go on']],
  ['the list of databases', () => new Promise<never>(() => {}), ['idle', 'bring', 'go on']],
])('waits no longer than a second for %s', async (_what, databases, wanted) => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { heard, done } = page([], databases);
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  await done;
  expect(heard).toEqual(wanted);
});

it('says that nothing more is known where the code does not come', async () => {
  const { linked, done, end } = page([], async () => [OURS], true);
  end();
  await done;
  expect(linked[0]?.isRefusing()).toBe(true);
  await expect(linked[0]?.erase()).rejects.toThrow('has not come');
});
