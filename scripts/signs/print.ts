import type { BrowserContext } from 'playwright-core';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { compactPage, drawingOrigin } from './compact-page.ts';
import { cubicCurves } from './cubic-curves.ts';

export type PdfOptions = {
  /** The whole page, bleed and crop marks included. */
  widthMm: number;
  heightMm: number;
  /** Distances of the cut, and of the end of the colour beyond it, from the page's edges. */
  slugMm: number;
  bleedMm: number;
  /** Whether readers show the sheet as cut, which an office printer then prints at its true size, or the whole page. */
  opensCut: boolean;
  title: string;
  language: string;
  /** Dates the file, so that the same drawing gives the same bytes. */
  edition: Date;
};

/** Prints drawings, their origin at the sheet's corner, to a PDF, one page each, with vectors and type kept as such and the press's boxes set. */
export async function printPdf(
  browser: BrowserContext,
  drawings: readonly string[],
  options: PdfOptions,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  const [width, height] = [`${options.widthMm}mm`, `${options.heightMm}mm`];
  try {
    await page.setContent(
      `<!doctype html><html lang="${options.language}"><title>${options.title}</title><style>@page{size:${width} ${height};margin:0}body{margin:0}svg{display:block;break-after:page}svg:last-child{break-after:auto}</style>${drawings.map(cubicCurves).join('')}</html>`,
    );
    await page.evaluate(() => document.fonts.ready);
    const printed = await page.pdf({ width, height, printBackground: true });
    const file = await PDFDocument.load(printed, { updateMetadata: false });
    while (file.getPageCount() > drawings.length) file.removePage(drawings.length);
    for (const sheet of file.getPages()) {
      setBoxes(sheet, options);
      compactPage(sheet);
    }
    file.setTitle(options.title);
    file.setLanguage(options.language);
    file.setProducer('Huế Hiện');
    file.setCreator('Huế Hiện');
    file.setCreationDate(options.edition);
    file.setModificationDate(options.edition);
    return await file.save();
  } finally {
    await page.close();
  }
}

function setBoxes(sheet: ReturnType<PDFDocument['getPage']>, options: PdfOptions): void {
  const points = (length: number) => (length / 25.4) * 72;
  const { widthMm, heightMm, slugMm, bleedMm } = options;
  const origin = drawingOrigin(sheet);
  const left = origin.left - points(slugMm);
  const top = sheet.getHeight() - origin.down + points(slugMm);
  const box = (margin: number) =>
    [
      left + points(margin),
      top - points(heightMm - margin),
      points(widthMm - 2 * margin),
      points(heightMm - 2 * margin),
    ] as const;
  sheet.setMediaBox(...box(0));
  sheet.setBleedBox(...box(slugMm - bleedMm));
  sheet.setTrimBox(...box(slugMm));
  sheet.setArtBox(...box(slugMm));
  sheet.setCropBox(...box(options.opensCut ? slugMm : 0));
}

export type RasterOptions = {
  /** Drawn so many times as large and reduced, which gives pictures inside it a softer reduction than the browser's own. */
  oversample?: 1 | 2;
  /** Keeps what the drawing leaves bare clear instead of white. */
  clear?: boolean;
  /** Written into the file, for programs that place it at its true size. */
  dotsPerInch?: number;
};

/** Draws an SVG at `width` × `height` pixels as PNG. */
export async function rasterise(
  browser: BrowserContext,
  svg: string,
  width: number,
  height: number,
  { oversample = 2, clear = false, dotsPerInch = 72 }: RasterOptions = {},
): Promise<Buffer> {
  const page = await browser.newPage();
  const [wide, high] = [width * oversample, height * oversample];
  try {
    await page.setViewportSize({ width: wide, height: high });
    await page.setContent(
      `<!doctype html><style>body{margin:0;overflow:hidden}body>svg{display:block;width:${wide}px;height:${high}px}</style>${svg}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const shot = await page.screenshot({ type: 'png', omitBackground: clear });
    const reduced = sharp(shot, { limitInputPixels: false }).resize(width, height, {
      kernel: 'lanczos3',
    });
    return await (clear ? reduced : reduced.removeAlpha())
      .withMetadata({ density: dotsPerInch })
      .png({ compressionLevel: 9 })
      .toBuffer();
  } finally {
    await page.close();
  }
}
