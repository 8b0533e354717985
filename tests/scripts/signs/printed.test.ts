import { readFile, stat } from 'node:fs/promises';
import jsQR from 'jsqr';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { layoutSign, SIGN_FORMATS, type SignFormat } from '../../../scripts/signs/layout.ts';
import { practiceFrame } from '../../../scripts/signs/practice.ts';
import { makeCode, QUIET_ZONE_MODULES, signAddress } from '../../../scripts/signs/qr.ts';
import { SITE_HOST_DEFAULT } from '../../../scripts/site-host.ts';
import type { Rect } from '../../../scripts/signs/svg.ts';

const ADDRESS = signAddress(SITE_HOST_DEFAULT, 'thai-hoa');

function file(format: SignFormat, ending: 'svg' | 'pdf' | 'png'): string {
  return `public/signs/thai-hoa-${format}.${ending}`;
}

/** A part of the screen picture, given in millimetres of the sheet. */
async function cut(format: SignFormat, { x, y, width, height }: Rect): Promise<Buffer> {
  const picture = sharp(file(format, 'png'));
  const perMm = (await picture.metadata()).width / layoutSign(format).sheet.width;
  const pixels = (length: number) => Math.round(length * perMm);
  return picture
    .extract({ left: pixels(x), top: pixels(y), width: pixels(width), height: pixels(height) })
    .png()
    .toBuffer();
}

async function decode(picture: Sharp): Promise<string | undefined> {
  const { data, info } = await picture
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('the printed files', () => {
  it.each(SIGN_FORMATS)(
    '%s: the PDF has one page of the true size, every typeface embedded',
    async (format) => {
      const { sheet } = layoutSign(format);
      const pdf = await PDFDocument.load(await readFile(file(format, 'pdf')));
      expect(pdf.getPageCount()).toBe(1);
      const { width, height } = pdf.getPage(0).getMediaBox();
      expect((width / 72) * 25.4).toBeCloseTo(sheet.width, 3);
      expect((height / 72) * 25.4).toBeCloseTo(sheet.height, 3);
      const descriptors = pdf.context
        .enumerateIndirectObjects()
        .map(([, object]) => object)
        .filter((object) => object instanceof PDFDict)
        .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
      const names = descriptors.map((font) =>
        String(font.get(PDFName.of('FontName'))).replace(/^\/[A-Z]{6}\+/, ''),
      );
      expect([...new Set(names)].toSorted()).toEqual([
        'BeVietnamPro-Italic',
        'BeVietnamPro-Regular',
        'BeVietnamPro-SemiBold',
        'PlayfairDisplay-Bold',
      ]);
      expect(descriptors.every((font) => font.has(PDFName.of('FontFile2')))).toBe(true);
    },
  );

  it('the A3 picture has at least 150 dots to the inch', async () => {
    const { width, height } = await sharp(file('a3', 'png')).metadata();
    expect(width).toBe(Math.round((297 / 25.4) * 150));
    expect(height).toBe(Math.round((420 / 25.4) * 150));
  });

  it.each(SIGN_FORMATS)('%s: no file is over 5 MB', async (format) => {
    for (const ending of ['svg', 'pdf', 'png'] as const) {
      expect((await stat(file(format, ending))).size).toBeLessThan(5_000_000);
    }
  });

  it.each(SIGN_FORMATS)(
    '%s: the code leads to the site, in colour and in grey at half size',
    async (format) => {
      const { qr } = layoutSign(format);
      const quiet = (QUIET_ZONE_MODULES * qr.size) / makeCode(ADDRESS).modules;
      const side = qr.size + 2 * quiet;
      const code = await cut(format, {
        x: qr.x - quiet,
        y: qr.y - quiet,
        width: side,
        height: side,
      });
      expect(await decode(sharp(code))).toBe(ADDRESS);
      const { width } = await sharp(code).metadata();
      const grey = await sharp(code)
        .greyscale()
        .resize(Math.round(width / 2))
        .png()
        .toBuffer();
      expect(await decode(sharp(grey))).toBe(ADDRESS);
    },
  );

  it.each(SIGN_FORMATS)('%s: nothing is printed in the quiet zone', async (format) => {
    const { qr } = layoutSign(format);
    const quiet = (QUIET_ZONE_MODULES * qr.size) / makeCode(ADDRESS).modules;
    const side = qr.size + 2 * quiet;
    const strips: readonly Rect[] = [
      { x: qr.x - quiet, y: qr.y - quiet, width: side, height: quiet * 0.75 },
      { x: qr.x - quiet, y: qr.y + qr.size + quiet * 0.25, width: side, height: quiet * 0.75 },
      { x: qr.x - quiet, y: qr.y - quiet, width: quiet * 0.75, height: side },
      { x: qr.x + qr.size + quiet * 0.25, y: qr.y - quiet, width: quiet * 0.75, height: side },
    ];
    for (const strip of strips) {
      const { channels } = await sharp(await cut(format, strip)).stats();
      expect(Math.max(...channels.map(({ max, min }) => max - min))).toBeLessThanOrEqual(2);
    }
  });
});

describe('the image target', () => {
  const target = 'public/markers/thai-hoa.png';

  it('is the cut that A3 prints', async () => {
    const { width, height } = await sharp(target).metadata();
    expect([width, height]).toEqual([708, 756]);
    const [side, high] = [59 * 4, 63 * 4];
    const grey = (picture: Sharp) =>
      picture.resize(side, high, { fit: 'fill' }).greyscale().raw().toBuffer();
    const printed = await grey(sharp(await cut('a3', layoutSign('a3').target)));
    const own = await grey(sharp(target));
    let difference = 0;
    for (const [index, value] of own.entries())
      difference += Math.abs(value - (printed[index] ?? 0));
    // Two reductions of one drawing differ by single grey steps; a shift by one pixel gives about 12.
    expect(difference / own.length).toBeLessThan(4);
  });

  it('has something to hold on to everywhere', async () => {
    const [columns, rows, cell] = [8, 8, 16];
    const { data } = await sharp(target)
      .resize(columns * cell, rows * cell, { fit: 'fill' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const deviations: number[] = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const values: number[] = [];
        for (let y = 0; y < cell; y += 1) {
          for (let x = 0; x < cell; x += 1) {
            values.push(data[(row * cell + y) * columns * cell + column * cell + x] ?? 0);
          }
        }
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        deviations.push(
          Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length),
        );
      }
    }
    expect(Math.min(...deviations)).toBeGreaterThan(9);
  });
});

describe('the practice picture', () => {
  it('is the whole A3 sheet, 1200 pixels high, with the place of the target beside it', async () => {
    const path = 'public/markers/thai-hoa-practice.jpg';
    const { width, height } = await sharp(path).metadata();
    expect([width, height]).toEqual([849, 1200]);
    expect((await stat(path)).size).toBeLessThanOrEqual(250_000);
    const frame: unknown = JSON.parse(
      await readFile('public/markers/thai-hoa-practice.json', 'utf8'),
    );
    expect(frame).toEqual(practiceFrame(layoutSign('a3')));
  });
});
