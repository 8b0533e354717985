import { expect, it } from 'vitest';
import { createRoom } from '#adapters/storage/browser-room.ts';

const refuse = () => Promise.reject(new TypeError('not here'));

it('says how full the disk is, and asks that it is kept', async () => {
  const room = createRoom({
    estimate: () => Promise.resolve({ quota: 9, usage: 4 }),
    persist: () => Promise.resolve(true),
  });
  expect(await room.estimate()).toEqual({ quota: 9, usage: 4 });
  expect(await room.persist()).toBe(true);
});

it.each([
  ['there is none', undefined],
  ['it refuses', { estimate: refuse, persist: refuse }],
])('knows nothing where %s', async (_, storage) => {
  const room = createRoom(storage);
  expect(await room.estimate()).toBeNull();
  expect(await room.persist()).toBe(false);
});
