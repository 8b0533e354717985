import type { BrowserContext } from 'playwright-core';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';

export type PdfOptions = {
  widthMm: number;
  heightMm: number;
  title: string;
  /** Dates the file, so that the same drawing gives the same bytes. */
  edition: Date;
};

/** Prints a drawing to a PDF of one page of exactly its size, with vectors and type kept as such. */
export async function printPdf(
  browser: BrowserContext,
  svg: string,
  options: PdfOptions,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  const [width, height] = [`${options.widthMm}mm`, `${options.heightMm}mm`];
  try {
    await page.setContent(
      `<!doctype html><html lang="vi"><title>${options.title}</title><style>@page{size:${width} ${height};margin:0}body{margin:0}svg{display:block}</style>${svg}</html>`,
    );
    await page.evaluate(() => document.fonts.ready);
    const printed = await page.pdf({ width, height, printBackground: true, pageRanges: '1' });
    const file = await PDFDocument.load(printed, { updateMetadata: false });
    // The browser rounds the sheet up to its own pixels; the drawing hangs from the top left corner.
    const sheet = file.getPage(0);
    const [points, high] = [(length: number) => (length / 25.4) * 72, sheet.getHeight()];
    const [w, h] = [points(options.widthMm), points(options.heightMm)];
    sheet.setMediaBox(0, high - h, w, h);
    sheet.setCropBox(0, high - h, w, h);
    file.setTitle(options.title);
    file.setProducer('Huế Hiện');
    file.setCreator('Huế Hiện');
    file.setCreationDate(options.edition);
    file.setModificationDate(options.edition);
    return await file.save();
  } finally {
    await page.close();
  }
}

/**
 * Draws an SVG at `width` × `height` pixels as raw PNG; it is drawn twice as large and halved, which
 * gives pictures inside it a softer reduction than the browser's own.
 */
export async function rasterise(
  browser: BrowserContext,
  svg: string,
  width: number,
  height: number,
): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setViewportSize({ width: width * 2, height: height * 2 });
    await page.setContent(
      `<!doctype html><style>body{margin:0;overflow:hidden}body>svg{display:block;width:${width * 2}px;height:${height * 2}px}</style>${svg}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const shot = await page.screenshot({ type: 'png' });
    return await sharp(shot)
      .resize(width, height, { kernel: 'lanczos3' })
      .removeAlpha()
      .png({ compressionLevel: 9 })
      .toBuffer();
  } finally {
    await page.close();
  }
}
