import type { SharedPicture, SharedPictures } from '#domain/ports/shared-picture.ts';

/** One picture waits at a time. */
const BOX = 'shared-picture';
const PLACE = '/shared-picture';
/** Says that what was handed over was no picture. */
const EMPTY_TYPE = 'application/x-empty';

/** Puts in what was handed over, null for nothing usable; what lay there is gone. Rejects when there is no room. */
export async function putSharedPicture(caches: CacheStorage, file: Blob | null): Promise<void> {
  // First out, then in: two large pictures may be more than there is room for.
  await caches.delete(BOX);
  const box = await caches.open(BOX);
  const type = file === null ? EMPTY_TYPE : file.type;
  await box.put(PLACE, new Response(file, { headers: { 'Content-Type': type } }));
}

/** The box in which the service worker leaves a picture; `caches` is undefined where there are none. */
export function createSharedPictureBox(caches: CacheStorage | undefined): SharedPictures<Blob> {
  return {
    take: async () => {
      try {
        return await takeOut(caches);
      } catch {
        return { kind: 'lost' };
      }
    },
  };
}

async function takeOut(caches: CacheStorage | undefined): Promise<SharedPicture<Blob>> {
  const found = await caches?.match(PLACE, { cacheName: BOX });
  if (found === undefined) return { kind: 'lost' };
  const file = await found.blob();
  await caches?.delete(BOX);
  return found.headers.get('Content-Type') === EMPTY_TYPE
    ? { kind: 'none' }
    : { kind: 'picture', file };
}
