import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { siteSchema } from '#domain/site.ts';
import {
  layoutSign,
  SIGN_FORMATS,
  signSizes,
  TARGET_UNITS,
} from '../../../scripts/signs/layout.ts';
import { practiceFrame } from '../../../scripts/signs/practice.ts';
import { makeCode, QUIET_ZONE_MODULES, signAddress } from '../../../scripts/signs/qr.ts';

describe('signSizes', () => {
  it('states sheet and target in metres', () => {
    expect(SIGN_FORMATS.map(signSizes)).toEqual([
      {
        id: 'a3',
        sheetWidthMetres: 0.297,
        sheetHeightMetres: 0.42,
        targetWidthMetres: 0.236,
        targetHeightMetres: 0.252,
      },
      {
        id: 'a4',
        sheetWidthMetres: 0.21,
        sheetHeightMetres: 0.297,
        targetWidthMetres: 0.1652,
        targetHeightMetres: 0.1764,
      },
      {
        id: 'postcard',
        sheetWidthMetres: 0.105,
        sheetHeightMetres: 0.148,
        targetWidthMetres: 0.0767,
        targetHeightMetres: 0.0819,
      },
    ]);
  });

  it('is what the site file says', async () => {
    const file = await readFile('src/content/sites/thai-hoa.json', 'utf8');
    const site = siteSchema.parse(JSON.parse(file));
    expect(site.signs).toEqual(SIGN_FORMATS.map(signSizes));
  });
});

describe('layoutSign', () => {
  it.each(SIGN_FORMATS)(
    'keeps the one aspect of the target and centres it on the %s sheet',
    (format) => {
      const { sheet, target } = layoutSign(format);
      expect(target.width / target.height).toBeCloseTo(
        TARGET_UNITS.width / TARGET_UNITS.height,
        10,
      );
      expect(target.x + target.width / 2).toBeCloseTo(sheet.width / 2, 10);
    },
  );

  it.each(SIGN_FORMATS)('leaves the quiet zone of the code empty on the %s sheet', (format) => {
    const { qr, target, words, frame, frameWidth } = layoutSign(format);
    const code = makeCode(signAddress('huehien.vn', 'thai-hoa'));
    const quiet = (QUIET_ZONE_MODULES * qr.size) / code.modules;
    expect(qr.x - quiet).toBeGreaterThanOrEqual(frame.x + frameWidth);
    expect(qr.y - quiet).toBeGreaterThanOrEqual(target.y + target.height);
    expect(qr.x + qr.size + quiet).toBeLessThanOrEqual(words.x);
    expect(qr.y + qr.size + quiet).toBeLessThanOrEqual(frame.y + frame.height - frameWidth);
  });

  it.each(SIGN_FORMATS)(
    'keeps title, pictures, words and pictogram of the %s sheet apart',
    (format) => {
      const { plaque, title, subtitle, target, words, pictogram, frame, frameWidth, corner } =
        layoutSign(format);
      const inner = frame.y + frame.height - frameWidth;
      // Playfair's stacked capitals reach 1.02 em above the baseline and 0.26 em below it.
      expect(title.baseline - 1.02 * title.size).toBeGreaterThan(plaque.y + plaque.height - 0.6);
      expect(subtitle.baseline - 0.95 * subtitle.size).toBeGreaterThan(
        title.baseline + 0.26 * title.size,
      );
      expect(target.y).toBeGreaterThan(subtitle.baseline + 0.25 * subtitle.size);
      expect(words.top).toBeGreaterThan(target.y + target.height);
      expect(words.bottom).toBeLessThan(inner);
      expect(pictogram.y + pictogram.height).toBeLessThanOrEqual(
        Math.min(inner, frame.y + frame.height - corner),
      );
      expect(pictogram.x + pictogram.width).toBeLessThanOrEqual(frame.x + frame.width - frameWidth);
    },
  );

  it('draws A4 as A3 at 0.7', () => {
    const [a3, a4] = [layoutSign('a3'), layoutSign('a4')];
    expect(a4.title.size / a3.title.size).toBeCloseTo(0.7, 12);
    expect(a4.qr.size / a3.qr.size).toBeCloseTo(0.7, 12);
    expect(a4.words.paragraphs.map(({ size }) => size)).toEqual(
      a3.words.paragraphs.map(({ size }) => (size * a4.target.width) / a3.target.width),
    );
  });

  it('prints nothing smaller than 4.8 points', () => {
    const smallest = SIGN_FORMATS.flatMap((format) =>
      layoutSign(format).words.paragraphs.map(({ size }) => (size / 25.4) * 72),
    );
    expect(Math.min(...smallest)).toBeGreaterThan(4.8);
  });
});

describe('practiceFrame', () => {
  it('gives the target as fractions of the whole sheet', () => {
    expect(practiceFrame(layoutSign('a3'))).toEqual({
      sheetWidthMetres: 0.297,
      sheetHeightMetres: 0.42,
      target: { left: 0.1026936, top: 0.20952381, width: 0.79461279, height: 0.6 },
    });
  });
});
