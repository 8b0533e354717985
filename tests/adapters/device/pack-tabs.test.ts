import { describe, expect, it } from 'vitest';
import { createPackTabs } from '#adapters/device/pack-tabs.ts';
import { createScriptedBrowser } from '#adapters/device/scripted-tabs.ts';
import { NO_DOWNLOAD } from '#domain/packs/download-progress.ts';
import type { PackTabs } from '#domain/ports/pack-tabs.ts';

const signal = () => new AbortController().signal;

/** Web Locks as far as they are used: one holder at a time, and waiting can be given up. */
function fakeLocks(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, { signal: stop }: LockOptions, work: () => Promise<unknown>) => {
    const turn = last.then(() => (stop?.aborted ? undefined : work()));
    last = turn;
    const given = new Promise((_resolve, reject) => {
      stop?.addEventListener('abort', () => reject(stop.reason as Error));
    });
    return Promise.race([turn, given]);
  };
  return { request: request as LockManager['request'] };
}

function tabsWithLocks(): () => PackTabs {
  const locks = fakeLocks();
  return () => createPackTabs({ locks, channel: undefined });
}

describe.each<[string, () => () => PackTabs]>([
  ['scripted', () => createScriptedBrowser().openTab],
  ['by Web Locks', tabsWithLocks],
])('turns, %s', (_, browser) => {
  it('are taken one after the other', async () => {
    const open = browser();
    const order: string[] = [];
    const end = await open().turn(signal());
    const next = open()
      .turn(signal())
      .then((release) => {
        order.push('second');
        release();
      });
    await Promise.resolve();
    order.push('first');
    end();
    await next;
    expect(order).toEqual(['first', 'second']);
  });

  it('are given up by who stops waiting', async () => {
    const open = browser();
    const end = await open().turn(signal());
    const stop = new AbortController();
    const waiting = open().turn(stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    end();
    (await open().turn(signal()))();
  });
});

it('without Web Locks each tab works for itself', async () => {
  const tabs = createPackTabs({ locks: undefined, channel: undefined });
  const first = await tabs.turn(signal());
  expect(await tabs.turn(signal())).toBeTypeOf('function');
  first();
  tabs.tell({ type: 'changed' });
});

it('news is heard by the other tabs, until it is not wanted', async () => {
  const [one, other] = [new BroadcastChannel('test'), new BroadcastChannel('test')];
  const sender = createPackTabs({ locks: undefined, channel: one });
  const hearer = createPackTabs({ locks: undefined, channel: other });
  const news = { type: 'progress', progress: NO_DOWNLOAD } as const;
  const heard = new Promise((resolve) => hearer.hear(resolve));
  sender.tell(news);
  expect(await heard).toEqual(news);
  one.close();
  other.close();
});
