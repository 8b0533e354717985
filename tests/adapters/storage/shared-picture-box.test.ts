import { expect, it } from 'vitest';
import { createSharedPictureBox, putSharedPicture } from '#adapters/storage/shared-picture-box.ts';
import { memoryCaches } from '../../fixtures/memory-caches.ts';

it('keeps one picture, the last, and gives it out once', async () => {
  const caches = memoryCaches();
  await putSharedPicture(caches, new Blob(['first'], { type: 'image/png' }));
  await putSharedPicture(caches, new Blob(['second'], { type: 'image/jpeg' }));
  const box = createSharedPictureBox(caches);
  const taken = await box.take();
  const file = taken.kind === 'picture' ? taken.file : new Blob();
  expect([file.type, await file.text()]).toEqual(['image/jpeg', 'second']);
  expect(await caches.keys()).toEqual([]);
  expect(await box.take()).toEqual({ kind: 'lost' });
});

it('tells that nothing usable came', async () => {
  const caches = memoryCaches();
  await putSharedPicture(caches, null);
  expect(await createSharedPictureBox(caches).take()).toEqual({ kind: 'none' });
});

it('has nothing where there is no store, or where it cannot be read', async () => {
  expect(await createSharedPictureBox(undefined).take()).toEqual({ kind: 'lost' });
  const broken = { match: () => Promise.reject(new Error('damaged')) } as unknown as CacheStorage;
  expect(await createSharedPictureBox(broken).take()).toEqual({ kind: 'lost' });
});
