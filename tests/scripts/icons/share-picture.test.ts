import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sharePictureSvg } from '../../../scripts/icons/share-picture.ts';
import { contrastRatio } from '../../../scripts/signs/contrast.ts';
import { PALETTE } from '../../../scripts/signs/palette.ts';

describe('sharePictureSvg', () => {
  it('names the place in both languages, readable on lacquer', () => {
    const svg = sharePictureSvg({
      title: 'Điện Thái Hòa',
      subtitles: ['Hall of Supreme Harmony'],
      picture: 'hero.jpg',
      fontFaces: '',
    });
    const texts = [...svg.matchAll(/<text[^>]*fill="([^"]+)"[^>]*>([^<]*)</g)];
    expect(texts.map(([, , text]) => text)).toEqual(['Điện Thái Hòa', 'Hall of Supreme Harmony']);
    for (const [, colour = ''] of texts) {
      expect(contrastRatio(colour, PALETTE.lacquer)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('stacks two lines under a title', () => {
    const svg = sharePictureSvg({
      title: 'Huế Hiện',
      subtitles: ['một', 'two'],
      picture: '',
      fontFaces: '',
    });
    const baselines = [...svg.matchAll(/<text x="52" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(baselines).toEqual([525, 565, 599]);
  });
});

describe('the committed pictures', () => {
  it.each(['og-thai-hoa.jpg', 'og-home.jpg'])('%s is 1200 × 630 and under 300 kB', async (file) => {
    const path = `public/icons/${file}`;
    const { width, height } = await sharp(path).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect((await stat(path)).size).toBeLessThan(300_000);
  });

  it.each([
    ['thai-hoa-480.webp', 480, 60_000],
    ['thai-hoa-480.jpg', 480, 60_000],
    ['thai-hoa-960.webp', 960, 150_000],
    ['thai-hoa-960.jpg', 960, 150_000],
  ])('%s is 3:2, %i pixels wide, at most %i bytes', async (file, wide, bytes) => {
    const path = `public/pictures/${file}`;
    const { width, height } = await sharp(path).metadata();
    expect([width, height]).toEqual([wide, (wide * 2) / 3]);
    expect((await stat(path)).size).toBeLessThanOrEqual(bytes);
  });
});
