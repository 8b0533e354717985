import { expect, it } from 'vitest';
import { createScriptedPhotos } from '../../../src/adapters/photo/scripted-photos.ts';
import type { PhotoOrder } from '#domain/ports/photos.ts';

const ORDER = { fileName: 'one.jpg' } as PhotoOrder<HTMLVideoElement, ImageBitmap>;

it('fails and shares as it is told, and says what it was asked', async () => {
  const photos = createScriptedPhotos({ composes: ['memory', 'photo'], shares: 'refused' });
  await expect(photos.compose(ORDER)).rejects.toMatchObject({ failure: 'memory' });
  const photo = await photos.compose(ORDER);
  await expect(photos.share(photo, '')).rejects.toThrow('scripted');
  photos.save(photo);
  photos.release(photo);
  expect(photos.asked).toEqual([
    'compose one.jpg',
    'compose one.jpg',
    'share one.jpg',
    'save one.jpg',
    'release one.jpg',
  ]);
});
