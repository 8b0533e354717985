import { describe, expect, it } from 'vitest';
import {
  type Composer,
  createBrowserPhotos,
  type PhotoPlatform,
} from '../../../src/adapters/photo/browser-photos.ts';
import type { PhotoOrder } from '#domain/ports/photos.ts';

const SIZE = { width: 1280, height: 720 };
const ORDER = { fileName: 'hue-hien-thai-hoa-2024.jpg' } as PhotoOrder<
  HTMLVideoElement,
  ImageBitmap
>;

function platform(navigator: PhotoPlatform['navigator']) {
  const told: string[] = [];
  const later: (() => void)[] = [];
  const made = { blob: new Blob(['jpeg'], { type: 'image/jpeg' }), size: SIZE };
  const composer: Composer = {
    composePhoto: async () => made,
    composeCard: async () => made,
    loadFaces: async (text) => void told.push(`faces ${text.includes('ạ')}`),
  };
  const photos = createBrowserPhotos({
    navigator,
    urls: {
      createObjectURL: () => 'blob:one',
      revokeObjectURL: (url) => told.push(`revoked ${url}`),
    },
    download: (url, fileName) => told.push(`download ${url} ${fileName}`),
    after: (_, then) => later.push(then),
    bringComposer: async () => composer,
  });
  return { photos, told, later };
}

const canShare = () => true;

describe('photos in the browser', () => {
  it('are kept at an address of the page, and freed a while after their release', async () => {
    const { photos, told, later } = platform({});
    const photo = await photos.compose(ORDER);
    expect(photo).toEqual({
      url: 'blob:one',
      size: SIZE,
      fileName: 'hue-hien-thai-hoa-2024.jpg',
      isShareable: false,
    });
    photos.save(photo);
    photos.release(photo);
    photos.release(photo);
    expect(told).toEqual(['download blob:one hue-hien-thai-hoa-2024.jpg']);
    for (const then of later) then();
    expect(told.slice(1)).toEqual(['revoked blob:one']);
    await expect(photos.share(photo, 'Huế')).rejects.toThrow('released');
  });

  it('are shared as files with their name and type', async () => {
    const given: ShareData[] = [];
    const { photos } = platform({ canShare, share: async (data) => void given.push(data ?? {}) });
    const photo = await photos.compose(ORDER);
    expect(photo.isShareable).toBe(true);
    expect(await photos.share(photo, 'Điện Thái Hòa')).toBe('shared');
    expect(given[0]?.title).toBe('Điện Thái Hòa');
    const [file] = given[0]?.files ?? [];
    expect([file?.name, file?.type]).toEqual(['hue-hien-thai-hoa-2024.jpg', 'image/jpeg']);
  });

  it('take a sheet that was closed for an answer, and anything else for a failure', async () => {
    const failing = (name: string) =>
      platform({ canShare, share: () => Promise.reject(new DOMException('refused', name)) }).photos;
    const closed = failing('AbortError');
    expect(await closed.share(await closed.compose(ORDER), '')).toBe('closed');
    const refused = failing('NotAllowedError');
    await expect(refused.share(await refused.compose(ORDER), '')).rejects.toThrow('refused');
  });

  it('are not offered for sharing where the browser shares no files', async () => {
    const { photos } = platform({ canShare: () => false, share: async () => {} });
    expect((await photos.compose(ORDER)).isShareable).toBe(false);
  });

  it('bring code and letters beforehand', async () => {
    const { photos, told } = platform({});
    await photos.prepare();
    expect(told).toEqual(['faces true']);
  });
});
