import { describe, expect, it, test } from 'vitest';
import { isOpenable, readPictureHead } from '#domain/picture-file.ts';

const text = (written: string) => [...written].map((letter) => letter.charCodeAt(0));
const headOf = (...bytes: readonly number[]) => readPictureHead(Uint8Array.from(bytes));

const SOF = [0xff, 0xc2, 0, 17, 8, 0x0b, 0xd0, 0x0f, 0xc0, 3];

describe('the head of a JPEG', () => {
  it('tells its size behind a thumbnail of any length', () => {
    const thumbnail = [0xff, 0xe1, 0x00, 0x06, 1, 2, 3, 4];
    expect(headOf(0xff, 0xd8, ...thumbnail, 0xff, ...SOF)).toEqual({
      kind: 'jpeg',
      size: { width: 4_032, height: 3_024 },
    });
  });

  it('passes over tables, whose mark is like a frame’s', () => {
    const table = [0xff, 0xc4, 0x00, 0x03, 9];
    expect(headOf(0xff, 0xd8, ...table, ...SOF)?.size).toEqual({ width: 4_032, height: 3_024 });
  });

  it.each([
    ['ends too early', [0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]],
    ['begins to tell pixels', [0xff, 0xd8, 0xff, 0xda, 0, 8, 1, 2, 3, 4, 5, 6]],
    ['loses its marks', [0xff, 0xd8, 0xff, 0xe1, 0, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('does not tell a size when it %s', (_, bytes) => {
    expect(headOf(...bytes)).toEqual({ kind: 'jpeg', size: null });
  });
});

test.each<[string, number[], unknown]>([
  [
    'png',
    [...text('\x89PNG\r\n\x1a\n'), 0, 0, 0, 13, ...text('IHDR'), 0, 0, 2, 0, 0, 0, 1, 0],
    { width: 512, height: 256 },
  ],
  ['gif', [...text('GIF89a'), 0x40, 0x01, 0xf0, 0x00], { width: 320, height: 240 }],
  [
    'webp',
    [...text('RIFF....WEBPVP8 ............'), 0x40, 0x41, 0xf0, 0x40].toSpliced(26, 2),
    { width: 320, height: 240 },
  ],
  [
    'webp',
    [...text('RIFF....WEBPVP8L.....'), 0x3f, 0xc1, 0x3b, 0, 0, 0, 0, 0, 0],
    { width: 320, height: 240 },
  ],
  [
    'webp',
    [...text('RIFF....WEBPVP8X........'), 0x3f, 1, 0, 0xef, 0, 0],
    { width: 320, height: 240 },
  ],
  [
    'bmp',
    [...text('BM................'), 0x40, 1, 0, 0, 0x10, 0xff, 0xff, 0xff],
    { width: 320, height: 240 },
  ],
  ['heic', text('....ftypheic'), null],
  ['avif', text('....ftypavif'), null],
  ['tiff', text('II*\0'), null],
])('a %s tells its size', (kind, bytes, size) => {
  expect(headOf(...bytes)).toEqual({ kind, size });
});

test.each([
  ['a letter', text('Dear all')],
  ['a film', text('....ftypisom')],
  ['nothing', []],
])('%s is no picture', (_, bytes) => {
  expect(headOf(...bytes)).toBeNull();
});

test('a picture of 64 megapixels is opened, one of 100 is not', () => {
  expect(isOpenable({ width: 9_248, height: 6_936 })).toBe(true);
  expect(isOpenable({ width: 11_547, height: 8_660 })).toBe(false);
});
