import { describe, expect, it } from 'vitest';
import { openPicture } from '#adapters/photo/open-picture.ts';

const text = (written: string) => Uint8Array.from(written, (letter) => letter.charCodeAt(0));
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 2);
/** A PNG's head that says 11,547 × 8,660. */
const VAST = Uint8Array.of(
  ...text('\x89PNG\r\n\x1a\n'),
  0,
  0,
  0,
  13,
  ...text('IHDR'),
  0,
  0,
  0x2d,
  0x1b,
  0,
  0,
  0x21,
  0xd4,
);
const broken = () => Promise.reject(new Error('cannot be unpacked'));

describe('a file that is no picture to be opened', () => {
  it.each([
    ['a letter', new Blob(['Dear all'], { type: 'text/plain' }), 'not-a-picture'],
    ['a letter that is called a picture', new Blob(['Dear all'], { type: 'image/jpeg' }), 'format'],
    ['nothing', new Blob([]), 'not-a-picture'],
    ['a torn JPEG', new Blob([JPEG]), 'damaged'],
    ['HEIC where it is not known', new Blob([text('....ftypheic')]), 'format'],
    ['a picture of a hundred megapixels', new Blob([VAST]), 'too-large'],
  ])('%s: %s', async (_, file, failure) => {
    await expect(openPicture(file, broken)).rejects.toMatchObject({ failure });
  });

  it('is one that cannot be read at all, such as from a cloud without a network', async () => {
    const gone = { slice: () => ({ arrayBuffer: broken }), type: 'image/jpeg' } as unknown as Blob;
    await expect(openPicture(gone, broken)).rejects.toMatchObject({ failure: 'damaged' });
  });
});

it('opens what the browser unpacks, and closes it', async () => {
  let isClosed = false;
  const picture = await openPicture(new Blob([JPEG]), () =>
    Promise.resolve({
      source: {} as CanvasImageSource,
      size: { width: 40, height: 30 },
      close: () => {
        isClosed = true;
      },
    }),
  );
  expect(picture.size).toEqual({ width: 40, height: 30 });
  picture.close();
  expect(isClosed).toBe(true);
});
