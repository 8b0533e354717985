import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CONTENT_LOCALES } from '#domain/content-locale.ts';
import { siteIds } from '../../../scripts/content/site-files.ts';
import { sharePictureSvg } from '../../../scripts/pictures/share-picture.ts';
import { contrastRatio } from '../../../scripts/signs/contrast.ts';
import { PALETTE } from '../../../scripts/signs/palette.ts';

/** Half an em for each letter. */
const measure = (_face: string, text: string, size: number) => (text.length * size) / 2;
const given = { picture: 'hero.jpg', fontFaces: '', measure };

describe('sharePictureSvg', () => {
  it('names the place and says one line of it, readable on lacquer', () => {
    const svg = sharePictureSvg({ ...given, title: 'Điện Thái Hòa', subtitle: 'Nơi đặt ngai' });
    const texts = [...svg.matchAll(/<text[^>]*fill="([^"]+)"[^>]*>([^<]*)</g)];
    expect(texts.map(([, , text]) => text)).toEqual(['Điện Thái Hòa', 'Nơi đặt ngai']);
    for (const [, colour = ''] of texts) {
      expect(contrastRatio(colour, PALETTE.lacquer)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('sets a line smaller that would run into the mark', () => {
    const svg = sharePictureSvg({ ...given, title: 'a'.repeat(48), subtitle: 'b' });
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(sizes).toEqual([40, 30]);
  });
});

describe('the committed pictures', async () => {
  const sites = await siteIds();
  const shares = [...sites, 'home'].flatMap((name) =>
    CONTENT_LOCALES.map((locale) => `public/share/${name}-${locale}.jpg`),
  );

  it.each(shares)('%s is 1200 × 630 and under 300 kB', async (path) => {
    const { width, height } = await sharp(path).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect((await stat(path)).size).toBeLessThan(300_000);
  });

  it.each(
    sites.flatMap((site) =>
      ['webp', 'jpg'].flatMap((kind) => [
        [`${site}-480.${kind}`, 480, 60_000] as const,
        [`${site}-720.${kind}`, 720, 110_000] as const,
        [`${site}-960.${kind}`, 960, 180_000] as const,
      ]),
    ),
  )('%s is 3:2, %i pixels wide, at most %i bytes', async (file, wide, bytes) => {
    const path = `public/pictures/${file}`;
    const { width, height } = await sharp(path).metadata();
    expect([width, height]).toEqual([wide, (wide * 2) / 3]);
    expect((await stat(path)).size).toBeLessThanOrEqual(bytes);
  });
});
