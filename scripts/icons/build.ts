import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteSchema } from '#domain/site.ts';
import sharp from 'sharp';
import { launchBrowser } from '../browser/launch-browser.ts';
import { rasterise } from '../signs/print.ts';
import { fontFaceRules } from '../signs/typefaces.ts';
import { markSvg } from './mark.ts';
import { SHARE_SIZE, sharePictureSvg } from './share-picture.ts';

const SITE_ID = 'thai-hoa';
const HOME_WORDS = {
  title: 'Huế Hiện',
  subtitles: [
    'Hướng máy vào tấm bảng, cung điện hiện ra trước mắt',
    'Point your phone at a sign, and the palace appears',
  ],
};
/** Widths of a site's picture on the screens, pixels; its shape is 3:2. */
const CARD_WIDTHS = [480, 960] as const;

/** `tsx scripts/icons/build.ts [--renders FOLDER] [--out FOLDER]`: icons, share pictures and site pictures. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      renders: { type: 'string', default: 'content-src/renders' },
      out: { type: 'string', default: 'public' },
    },
  });
  const hero = await readFile(join(values.renders, SITE_ID, 'hero.jpg'));
  await buildIcons(join(values.out, 'icons'));
  await buildSharePictures(join(values.out, 'icons'), hero);
  await buildCards(join(values.out, 'pictures'), hero);
}

async function buildIcons(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const rounded = markSvg('full', 'rounded');
  await writeFile(join(folder, 'icon.svg'), rounded);
  await writeFile(join(folder, 'favicon.svg'), markSvg('small', 'rounded'));
  await drawIcon(rounded, 192, join(folder, 'icon-192.png'));
  await drawIcon(rounded, 512, join(folder, 'icon-512.png'));
  await drawIcon(markSvg('full', 'square', true), 512, join(folder, 'maskable-512.png'));
  await drawIcon(markSvg('full', 'square'), 180, join(folder, 'apple-touch-icon.png'));
}

async function drawIcon(svg: string, size: number, path: string): Promise<void> {
  await sharp(Buffer.from(svg), { density: (72 * size) / 128 })
    .resize(size, size)
    .png({ palette: true, quality: 95, effort: 10 })
    .toFile(path);
}

async function buildSharePictures(folder: string, hero: Buffer): Promise<void> {
  const site = siteSchema.parse(
    JSON.parse(await readFile(`src/content/sites/${SITE_ID}.json`, 'utf8')),
  );
  const shared = {
    picture: `data:image/jpeg;base64,${hero.toString('base64')}`,
    fontFaces: await fontFaceRules(),
  };
  const pages = [
    { file: `og-${SITE_ID}.jpg`, title: site.name.vi, subtitles: [site.name.en] },
    { file: 'og-home.jpg', ...HOME_WORDS },
  ];
  const browser = await launchBrowser();
  try {
    for (const { file, ...words } of pages) {
      const svg = sharePictureSvg({ ...shared, ...words });
      const { width, height } = SHARE_SIZE;
      const picture = await rasterise(browser.context, svg, width, height);
      await sharp(picture).jpeg({ quality: 82, mozjpeg: true }).toFile(join(folder, file));
    }
  } finally {
    await browser.close();
  }
}

async function buildCards(folder: string, hero: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const width of CARD_WIDTHS) {
    const card = sharp(hero).resize(width, (width * 2) / 3, { fit: 'cover' });
    const name = join(folder, `${SITE_ID}-${width}`);
    await card.clone().webp({ quality: 72, effort: 6 }).toFile(`${name}.webp`);
    await card.clone().jpeg({ quality: 74, mozjpeg: true }).toFile(`${name}.jpg`);
  }
}

await main();
