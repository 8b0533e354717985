import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isSiteId, type SiteId } from '#domain/site-id.ts';
import sharp from 'sharp';
import { launchBrowser } from '../browser/launch-browser.ts';
import { readHanOutlines } from './han-outlines.ts';
import { layoutSign, SIGN_FORMATS, type SignFormat, TARGET_UNITS } from './layout.ts';
import { PICTURE_IDS, type PictureId } from './pictures.ts';
import { practiceFrame } from './practice.ts';
import { printPdf, rasterise } from './print.ts';
import { signAddress } from './qr.ts';
import { signSvg } from './sign.ts';
import { siteHost } from '../site-host.ts';
import { readSignSource } from './sign-source.ts';
import { targetSvg } from './target.ts';
import { fontFaceRules, openTextMeasure } from './typefaces.ts';

/** Dots per inch of the screen pictures: 150 on A3; the smaller sheets get about as many pixels as a screen shows. */
const SCREEN_DPI: Record<SignFormat, number> = { a3: 150, a4: 120, postcard: 240 };
/** Pixels per unit of the target, which makes both sides whole numbers of pixels. */
const TARGET_PIXELS_PER_UNIT = 12;
const PRACTICE_HEIGHT = 1200;

/** `tsx scripts/signs/build.ts [SITE] [--host NAME] [--renders FOLDER] [--out FOLDER]`. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      host: { type: 'string' },
      renders: { type: 'string', default: 'content-src/renders' },
      out: { type: 'string', default: 'public' },
    },
  });
  const siteId = positionals[0] ?? 'thai-hoa';
  if (!isSiteId(siteId)) throw new Error(`There is no site "${siteId}".`);
  await buildSigns(siteId, siteHost(values.host), values.renders, values.out);
}

async function buildSigns(siteId: SiteId, host: string, renders: string, out: string) {
  const pictures = await readPictures(join(renders, siteId));
  const shared = {
    source: await readSignSource(siteId),
    outlines: await readHanOutlines(),
    fontFaces: await fontFaceRules(),
    measure: await openTextMeasure(),
    address: signAddress(host, siteId),
    pictures,
  };
  const edition = new Date(shared.source.edition);
  const signs = join(out, 'signs');
  const markers = join(out, 'markers');
  await mkdir(signs, { recursive: true });
  await mkdir(markers, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const format of SIGN_FORMATS) {
      const { sheet } = layoutSign(format);
      const svg = signSvg({ ...shared, format });
      const name = `${siteId}-${format}`;
      const pixels = (length: number) => Math.round((length / 25.4) * SCREEN_DPI[format]);
      const pdf = await printPdf(browser.context, svg, {
        widthMm: sheet.width,
        heightMm: sheet.height,
        title: `${shared.source.title} · ${format.toUpperCase()}`,
        edition,
      });
      const png = await rasterise(browser.context, svg, pixels(sheet.width), pixels(sheet.height));
      await write(join(signs, `${name}.svg`), svg);
      await write(join(signs, `${name}.pdf`), pdf);
      await write(join(signs, `${name}.png`), png);
      if (format === 'a3') await writePractice(png, siteId, markers);
    }
    const width = TARGET_UNITS.width * TARGET_PIXELS_PER_UNIT;
    const height = TARGET_UNITS.height * TARGET_PIXELS_PER_UNIT;
    const target = await rasterise(browser.context, targetSvg(pictures), width, height);
    await write(join(markers, `${siteId}.png`), target);
  } finally {
    await browser.close();
  }
}

async function writePractice(sign: Buffer, siteId: SiteId, folder: string): Promise<void> {
  const picture = await sharp(sign)
    .resize({ height: PRACTICE_HEIGHT })
    .jpeg({ quality: 78, mozjpeg: true })
    .toBuffer();
  await write(join(folder, `${siteId}-practice.jpg`), picture);
  const frame = practiceFrame(layoutSign('a3'));
  await write(join(folder, `${siteId}-practice.json`), `${JSON.stringify(frame, null, 2)}\n`);
}

async function readPictures(folder: string): Promise<Record<PictureId, string>> {
  const entries = await Promise.all(
    PICTURE_IDS.map(async (id) => {
      const data = await readFile(join(folder, `${id}.jpg`));
      return [id, `data:image/jpeg;base64,${data.toString('base64')}`] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<PictureId, string>;
}

async function write(path: string, data: string | Uint8Array): Promise<void> {
  await writeFile(path, data);
  const kilobytes = (Buffer.byteLength(data) / 1000).toFixed(0);
  process.stdout.write(`${path}  ${kilobytes} kB\n`);
}

await main();
