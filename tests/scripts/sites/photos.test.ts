import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { readPhotos, writePhotoPictures } from '../../../scripts/sites/photos.ts';

let root = '';
const photo = async (name: string, width: number, height: number, orientation = 1) =>
  writeFile(
    join(root, 'content-src/photos/dinh', name),
    await sharp({ create: { width, height, channels: 3, background: '#a52' } })
      .withMetadata({ orientation })
      .jpeg()
      .toBuffer(),
  );

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'Dự án của tôi '));
  await mkdir(join(root, 'content-src/photos/dinh'), { recursive: true });
  await photo('Cổng 2.jpg', 600, 400);
  await photo('Hero.JPG', 400, 600, 6);
  await photo('nhỏ.jpg', 200, 100);
  await writeFile(join(root, 'content-src/photos/dinh/ảnh.png'), 'not a picture');
  await writeFile(join(root, 'content-src/photos/dinh/IMG_1.HEIC'), 'from a phone');
});

test('photographs stand in order, and what cannot be used is said in plain words', async () => {
  const { photos, faults } = await readPhotos(root, 'dinh');
  expect(photos).toEqual([
    { file: 'Hero.JPG', width: 600, height: 400 },
    { file: 'Cổng 2.jpg', width: 600, height: 400 },
  ]);
  expect(faults.map(({ en }) => en)).toEqual([
    'IMG_1.HEIC: this picture cannot be opened. Open it in a picture viewer, and save it as JPEG or PNG.',
    'ảnh.png: this picture cannot be opened. Open it in a picture viewer, and save it as JPEG or PNG.',
    expect.stringContaining('nhỏ.jpg has only 200 × 100 pixels'),
  ]);
});

test('the sign’s pictures stand upright whatever the camera noted', async () => {
  const { photos } = await readPhotos(root, 'dinh');
  expect(await writePhotoPictures(root, 'dinh', photos)).toEqual(['hero.jpg', 'photo-2.jpg']);
  const hero = await readFile(join(root, 'content-src/renders/dinh/hero.jpg'));
  expect(await sharp(hero).metadata()).toMatchObject({ width: 600, height: 400 });
});

test('no folder means no photograph', async () => {
  expect(await readPhotos(root, 'other')).toEqual({ photos: [], faults: [] });
});
