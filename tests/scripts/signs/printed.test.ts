import { readFile, stat } from 'node:fs/promises';
import jsQR from 'jsqr';
import { PDFDict, PDFDocument, PDFName, type PDFPage } from 'pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import type { PrintSizeId } from '#domain/print-sizes.ts';
import { siteIds } from '../../../scripts/content/site-files.ts';
import { layoutSign, sheetMm } from '../../../scripts/signs/layout.ts';
import { practiceFrame } from '../../../scripts/signs/practice.ts';
import { MOST_BYTES } from '../../../scripts/signs/products.ts';
import { signAddress } from '../../../scripts/signs/qr.ts';
import type { Rect } from '../../../scripts/signs/svg.ts';
import { SITE_HOST_DEFAULT } from '../../../scripts/site-host.ts';

const SITES = await siteIds();
const SHIPPED: readonly PrintSizeId[] = ['a3', 'a4', 'a6'];
const SHEETS = SITES.flatMap((siteId) => SHIPPED.map((size) => ({ siteId, size })));
const A3 = layoutSign({ size: 'a3', languages: 2, hanLength: 3 });

type Box = ReturnType<PDFPage['getMediaBox']>;

/** How far a box lies inside another on each side, millimetres: left, right, bottom, top. */
function margins(outer: Box, inner: Box): readonly number[] {
  const sides = [
    inner.x - outer.x,
    outer.x + outer.width - inner.x - inner.width,
    inner.y - outer.y,
    outer.y + outer.height - inner.y - inner.height,
  ];
  return sides.map((points) => Math.round((points / 72) * 25.4 * 1000) / 1000);
}

/** Reads a code as a scanner does that moves nearer: this one's sampling misses some codes at some sizes. */
async function decode(picture: Sharp): Promise<string | undefined> {
  const source = await picture.png().toBuffer({ resolveWithObject: true });
  for (const nearer of [1, 1.5, 2]) {
    const { data, info } = await sharp(source.data)
      .resize(Math.round(source.info.width * nearer))
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const found = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('the sheets that go with the app', () => {
  it.each(SHEETS)(
    '$siteId $size: its boxes are right, every typeface embedded',
    async ({ siteId, size }) => {
      const file = `public/signs/${siteId}-${size}.pdf`;
      const pdf = await PDFDocument.load(await readFile(file));
      expect(pdf.getPageCount()).toBe(1);
      const page = pdf.getPage(0);
      const trim = page.getTrimBox();
      const sheet = sheetMm(size);
      expect((trim.width / 72) * 25.4).toBeCloseTo(sheet.width, 3);
      expect((trim.height / 72) * 25.4).toBeCloseTo(sheet.height, 3);
      expect(margins(page.getBleedBox(), trim)).toEqual([3, 3, 3, 3]);
      expect(margins(page.getMediaBox(), trim)).toEqual([10, 10, 10, 10]);
      // Office paper opens as the sheet itself, so that "actual size" prints it at its size.
      expect(page.getCropBox()).toEqual(size === 'a6' ? page.getMediaBox() : trim);
      const fonts = pdf.context
        .enumerateIndirectObjects()
        .map(([, object]) => object)
        .filter((object) => object instanceof PDFDict)
        .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
      const names = fonts.map((font) =>
        String(font.get(PDFName.of('FontName'))).replace(/^\/[A-Z]{6}\+/, ''),
      );
      expect([...new Set(names)].toSorted()).toEqual([
        'BeVietnamPro-Italic',
        'BeVietnamPro-Regular',
        'BeVietnamPro-SemiBold',
        'PlayfairDisplay-Bold',
      ]);
      expect(fonts.every((font) => font.has(PDFName.of('FontFile2')))).toBe(true);
      expect((await stat(file)).size).toBeLessThanOrEqual(MOST_BYTES[size]);
    },
  );
});

describe.each(SITES)('the image target of %s', (siteId) => {
  const target = `public/markers/${siteId}.png`;

  it('is what the A3 sheet shows', async () => {
    const { width, height } = await sharp(target).metadata();
    expect([width, height]).toEqual([708, 756]);
    const [wide, high] = [59 * 3, 63 * 3];
    const grey = (picture: Sharp) =>
      picture.resize(wide, high, { fit: 'fill' }).greyscale().raw().toBuffer();
    const practice = sharp(`public/markers/${siteId}-practice.jpg`);
    const perMm = (await practice.metadata()).width / A3.sheet.width;
    const pixels = (rect: Rect) => ({
      left: Math.round(rect.x * perMm),
      top: Math.round(rect.y * perMm),
      width: Math.round(rect.width * perMm),
      height: Math.round(rect.height * perMm),
    });
    const shown = await grey(sharp(await practice.extract(pixels(A3.target)).png().toBuffer()));
    const own = await grey(sharp(target));
    let difference = 0;
    for (const [index, value] of own.entries()) {
      difference += Math.abs(value - (shown[index] ?? 0));
    }
    // Two reductions of one drawing differ by single grey steps; another site's target by about 60.
    expect(difference / own.length).toBeLessThan(6);
  });
});

describe.each(SITES)('the practice picture of %s', (siteId) => {
  const path = `public/markers/${siteId}-practice.jpg`;

  it('is the whole A3 sheet, with the place of the target beside it', async () => {
    const { width, height } = await sharp(path).metadata();
    expect([width, height]).toEqual([849, 1200]);
    expect((await stat(path)).size).toBeLessThanOrEqual(300_000);
    const frame: unknown = JSON.parse(
      await readFile(`public/markers/${siteId}-practice.json`, 'utf8'),
    );
    expect(frame).toEqual(practiceFrame(A3));
  });

  it('shows a code that leads to the site and carries the size, in grey as well', async () => {
    const address = signAddress(SITE_HOST_DEFAULT, siteId, 'a3');
    expect(await decode(sharp(path))).toBe(address);
    const grey = await sharp(path).greyscale().png().toBuffer();
    expect(await decode(sharp(grey))).toBe(address);
  });
});
