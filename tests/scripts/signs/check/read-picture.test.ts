import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  PictureFault,
  readPicture,
  readPictureFile,
} from '../../../../scripts/signs/check/read-picture.ts';

function plain(width: number, height: number, background = { r: 200, g: 100, b: 50, alpha: 1 }) {
  return sharp({ create: { width, height, channels: 4, background } });
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  const fault: unknown = await readPicture(bytes, 'x.png').catch((cause: unknown) => cause);
  if (!(fault instanceof PictureFault)) throw new Error('it was read without a fault');
  return fault.message;
}

describe('a picture that can be a sign', () => {
  it('is read as colours', async () => {
    const png = await plain(480, 500).removeAlpha().png().toBuffer();
    const { width, height, rgb } = await readPicture(png, 'x.png');
    expect([width, height, rgb.length]).toEqual([480, 500, 3 * 480 * 500]);
    expect([...rgb.subarray(0, 3)]).toEqual([200, 100, 50]);
  });

  it('may carry an alpha channel in which nothing is clear', async () => {
    const png = await plain(480, 480).png().toBuffer();
    expect((await readPicture(png, 'x.png')).width).toBe(480);
  });

  it('is shrunk when it is large, all of it', async () => {
    const jpeg = await plain(2_400, 1_600).removeAlpha().jpeg().toBuffer();
    const { width, height } = await readPicture(jpeg, 'x.jpg');
    expect([width, height]).toEqual([1_200, 800]);
  });
});

describe('a picture that cannot', () => {
  it('is none', async () => {
    expect(await faultOf(Buffer.from('this is no picture'))).toBe(
      'x.png: is no picture that can be read; save it as PNG, JPEG, WebP or TIFF',
    );
  });

  it('is cut off', async () => {
    const random = Buffer.from(Uint8Array.from({ length: 3 * 480 * 480 }, (_, i) => (i * i) % 251));
    const png = await sharp(random, { raw: { width: 480, height: 480, channels: 3 } })
      .png()
      .toBuffer();
    expect(await faultOf(png.subarray(0, png.length >> 1))).toBe(
      'x.png: is damaged and ends before its end; save it once more',
    );
  });

  it('is too small', async () => {
    expect(await faultOf(await plain(479, 900).png().toBuffer())).toBe(
      'x.png: has 479×900 pixels; at least 480 are needed on the shorter side',
    );
  });

  it('is huge', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="12000" height="9000"/>';
    expect(await faultOf(Buffer.from(svg))).toBe(
      'x.png: is huge (12000×9000 pixels); save it with 1,000 to 4,000 pixels a side',
    );
  });

  it('is a strip', async () => {
    expect(await faultOf(await plain(2_000, 490).png().toBuffer())).toBe(
      'x.png: is over 4 times as long as broad; no phone holds such a strip in view',
    );
  });

  it('is see-through', async () => {
    const png = await plain(480, 480, { r: 0, g: 0, b: 0, alpha: 0.5 }).png().toBuffer();
    expect(await faultOf(png)).toBe(
      'x.png: is see-through in places; put it on the colour of its paper and save it without transparency',
    );
  });

  it('is in the colours of a printer', async () => {
    const jpeg = await plain(480, 480).removeAlpha().toColourspace('cmyk').jpeg().toBuffer();
    expect(await faultOf(jpeg)).toBe(
      'x.png: is in CMYK, the colours of a printer; save it in sRGB',
    );
  });

  it('is turned by its EXIF data only', async () => {
    const jpeg = await plain(480, 640)
      .removeAlpha()
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await faultOf(jpeg)).toBe(
      'x.png: lies on its side and says so only in its EXIF data, which trackers do not read; turn it and save it anew',
    );
  });

  it('moves', async () => {
    const [one, other] = await Promise.all([
      plain(480, 480).png().toBuffer(),
      plain(480, 480, { r: 0, g: 0, b: 0, alpha: 1 }).png().toBuffer(),
    ]);
    const gif = await sharp([one, other], { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await faultOf(gif)).toBe('x.png: moves: it has 2 pictures; save one of them by itself');
  });
});

describe('a picture file', () => {
  it('is missing, or a folder, or named in the fault', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
    try {
      const missing = join(folder, 'missing.png');
      await expect(readPictureFile(missing)).rejects.toThrow(
        `${missing}: there is no such file; check the name and the folder`,
      );
      await expect(readPictureFile(folder)).rejects.toThrow('is a folder; name the picture in it');
      const bad = join(folder, 'bad.jpg');
      await writeFile(bad, 'no picture');
      await expect(readPictureFile(bad)).rejects.toThrow('bad.jpg: is no picture');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
