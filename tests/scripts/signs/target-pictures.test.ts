import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARRANGEMENTS } from '../../../scripts/signs/design/arrangements.ts';
import { defaultDesign } from '../../../scripts/signs/design/default-design.ts';
import { loadSignDesign } from '../../../scripts/signs/design/load-design.ts';
import { loadTargetPictures } from '../../../scripts/signs/target-pictures.ts';

const design = defaultDesign('an-dinh');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'target-pictures-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function picture(name: string, width: number, height: number, background = '#883322') {
  const data = await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
  await writeFile(join(folder, name), data);
}

function decoded(address: string | undefined): Buffer {
  return Buffer.from((address ?? '').replace('data:image/jpeg;base64,', ''), 'base64');
}

describe('loadTargetPictures', () => {
  it('cuts a dropped-in picture to its place', async () => {
    await picture('photo.png', 600, 900);
    const [address] = await loadTargetPictures(design, folder);
    const { width, height, format } = await sharp(decoded(address)).metadata();
    const { rect } = ARRANGEMENTS[design.arrangement].pictures[0];
    expect(format).toBe('jpeg');
    expect(width / height).toBeCloseTo(rect.width / rect.height, 1);
  });

  it('takes the hero first and three at most', async () => {
    for (const name of ['a.png', 'b.png', 'c.png']) await picture(name, 500, 400, '#000000');
    await picture('hero.png', 500, 400, '#ffffff');
    const addresses = await loadTargetPictures(design, folder);
    expect(addresses).toHaveLength(3);
    const { channels } = await sharp(decoded(addresses[0])).stats();
    expect(channels[0]?.mean).toBeGreaterThan(250);
  });

  it('says what to do when there is no picture', async () => {
    await expect(loadTargetPictures(design, folder)).rejects.toThrow(
      /There is no picture of an-dinh\. Put one to three pictures/,
    );
  });

  it('refuses a picture that is too small, or none', async () => {
    await picture('tiny.png', 300, 200);
    await expect(loadTargetPictures(design, folder)).rejects.toThrow(
      /tiny\.png has 300 × 200 pixels; a sign needs at least 480/,
    );
    await writeFile(join(folder, 'tiny.png'), 'not a picture');
    await expect(loadTargetPictures(design, folder)).rejects.toThrow(/tiny\.png cannot be read/);
  });

  it('names the renders that a written design lacks', async () => {
    const written = await loadSignDesign('ngo-mon');
    await expect(loadTargetPictures(written, folder)).rejects.toThrow(
      /lacks hero\.jpg, middle\.jpg, wing\.jpg\. .*render\.ts ngo-mon/,
    );
  });
});
