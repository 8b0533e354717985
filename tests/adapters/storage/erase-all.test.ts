import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { eraseAll } from '#adapters/storage/erase-all.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

it('packs and records go', async () => {
  (await openDB('hue-hien-packs', 1)).close();
  const erase = vi.fn<() => Promise<void>>(() => Promise.resolve());
  await eraseAll({ erase }, undefined);
  expect([await databases(), erase.mock.calls.length]).toEqual([[], 1]);
});

it('packs that another page holds open are told of, and the records go', async () => {
  const held = await openDB('hue-hien-packs', 1);
  const erase = vi.fn<() => Promise<void>>(() => Promise.resolve());
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const outcome = eraseAll({ erase }, undefined).catch((error: unknown) => String(error));
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  expect([await outcome, erase.mock.calls.length]).toEqual([
    'Error: some packs may have remained',
    1,
  ]);
  held.close();
});
