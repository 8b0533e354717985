// Pictures of the sites for screens and link previews: `npm run pictures [-- SITE…]`.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT_LOCALES } from '#domain/content-locale.ts';
import { localize } from '#domain/locale.ts';
import { siteSchema } from '#domain/site.ts';
import { STRINGS } from '#i18n/strings.ts';
import sharp from 'sharp';
import { launchBrowser, type LaunchedBrowser } from '../browser/launch-browser.ts';
import { siteIds } from '../content/site-files.ts';
import { readHanOutlines } from '../signs/han-outlines.ts';
import { rasterise } from '../signs/print.ts';
import { fontFaceRules, openTextMeasure } from '../signs/typefaces.ts';
import { hanSvg } from './han-svg.ts';
import { PICTURE_SOURCES } from './picture-shapes.ts';
import { SHARE_SIZE, sharePictureSvg } from './share-picture.ts';

/** Pictures that people dropped in for a sign stand for those that are taken from a model. */
const SIGN_PICTURES = 'content-src/renders';
const DONE = '.cache/pictures.json';
/** Widths of a site's picture on the screens, pixels; its shape is 3:2. */
const CARD_WIDTHS = [480, 720, 960] as const;
/** The home page shows this site. */
const HOME_SITE = 'thai-hoa';
/** Raised when the same inputs would give other pictures. */
const RECIPE = '2';

type Job = {
  name: string;
  /** The board's characters as a picture, where there are any and all have outlines. */
  han: string | null;
  card: Buffer;
  banner: Buffer;
  words: Record<string, { title: string; subtitle: string }>;
};

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const known = await siteIds();
  const unknown = positionals.filter((site) => !known.includes(site));
  if (unknown.length > 0) throw new Error(`There is no site ${unknown.join(', ')}.`);
  const jobs = await jobsOf(positionals.length > 0 ? positionals : known);
  const done = await readDone();
  const fresh = jobs.filter((job) => done[job.name] !== keyOf(job) || !isThere(job));
  process.stdout.write(`${jobs.length - fresh.length} of ${jobs.length} unchanged\n`);
  if (fresh.length === 0) return;
  await mkdir('public/share', { recursive: true });
  await mkdir('public/pictures', { recursive: true });
  const type = { fontFaces: await fontFaceRules(), measure: await openTextMeasure() };
  const browser = await launchBrowser();
  try {
    for (const job of fresh) {
      await buildShare(job, browser, type);
      if (job.name !== 'home') await buildCards(job);
      done[job.name] = keyOf(job);
      process.stdout.write(`${job.name}\n`);
    }
  } finally {
    await browser.close();
  }
  await mkdir('.cache', { recursive: true });
  await writeFile(DONE, JSON.stringify(done, null, 2));
}

async function jobsOf(sites: readonly string[]): Promise<Job[]> {
  const jobs: Job[] = [];
  const outlines = await readHanOutlines();
  for (const siteId of sites) {
    const sources = await sourcesOf(siteId);
    if (sources === null) {
      process.stdout.write(
        `${siteId}: there is no picture of it yet in ${SIGN_PICTURES}/${siteId}\n`,
      );
      continue;
    }
    const site = siteSchema.parse(
      JSON.parse(await readFile(`src/content/sites/${siteId}.json`, 'utf8')),
    );
    const words = CONTENT_LOCALES.map((locale) => [
      locale,
      { title: localize(site.name, locale).text, subtitle: localize(site.hook, locale).text },
    ]);
    const han = site.hanName === null ? null : hanSvg(site.hanName, outlines);
    jobs.push({ name: siteId, han, ...sources, words: Object.fromEntries(words) });
    if (siteId === HOME_SITE)
      jobs.push({ name: 'home', han: null, ...sources, words: homeWords() });
  }
  return jobs;
}

/** A site's own pictures, else the first one of its sign for both. */
async function sourcesOf(siteId: string): Promise<Pick<Job, 'card' | 'banner'> | null> {
  const own = (name: string) => join(PICTURE_SOURCES, siteId, `${name}.jpg`);
  const sign = join(SIGN_PICTURES, siteId, 'hero.jpg');
  const [card, banner] = existsSync(own('card')) ? [own('card'), own('banner')] : [sign, sign];
  if (!existsSync(card)) return null;
  return { card: await readFile(card), banner: await readFile(banner) };
}

function homeWords(): Job['words'] {
  return Object.fromEntries(
    CONTENT_LOCALES.map((locale) => {
      const { name, tagline } = STRINGS[locale].app;
      return [locale, { title: name, subtitle: tagline }];
    }),
  );
}

type Type = Pick<Parameters<typeof sharePictureSvg>[0], 'fontFaces' | 'measure'>;

async function buildShare({ name, banner, words }: Job, browser: LaunchedBrowser, type: Type) {
  const { width, height } = SHARE_SIZE;
  const picture = `data:image/jpeg;base64,${banner.toString('base64')}`;
  for (const [locale, said] of Object.entries(words)) {
    const svg = sharePictureSvg({ ...type, ...said, picture });
    const drawn = await rasterise(browser.context, svg, width, height);
    await sharp(drawn).jpeg({ quality: 80, mozjpeg: true }).toFile(sharePath(name, locale));
  }
}

async function buildCards({ name, han, card: source }: Job): Promise<void> {
  if (han !== null) await writeFile(join('public/pictures', `${name}-han.svg`), han);
  for (const width of CARD_WIDTHS) {
    const card = sharp(source).resize(width, (width * 2) / 3, { fit: 'cover' });
    const path = join('public/pictures', `${name}-${width}`);
    await card.clone().webp({ quality: 72, effort: 6 }).toFile(`${path}.webp`);
    await card.clone().jpeg({ quality: 74, mozjpeg: true }).toFile(`${path}.jpg`);
  }
}

function sharePath(name: string, locale: string): string {
  return join('public/share', `${name}-${locale}.jpg`);
}

function isThere({ name, words }: Job): boolean {
  return Object.keys(words).every((locale) => existsSync(sharePath(name, locale)));
}

function keyOf({ han, card, banner, words }: Job): string {
  return createHash('sha256')
    .update(RECIPE)
    .update(card)
    .update(banner)
    .update(JSON.stringify([han, words]))
    .digest('hex');
}

async function readDone(): Promise<Record<string, string>> {
  const text = await readFile(DONE, 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, string>;
}

await main();
