// Every screen in every state, language and size as pictures, and contact sheets of them: `npm run screens [ENTRY …]`.
// LOCALES=vi,en and SIZES=360x740 narrow it; pictures of the same sources are not taken again. See test-results/screens/index.html.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Locale, LOCALES } from '#domain/locale.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { hashInputs } from '../build/build-inputs.ts';
import { REPOSITORY } from '../build/ensure-build.ts';
import { pagesOf, type SheetShape, tilesOf, writeSheet } from './contact-sheet.ts';
import { entryNames, showEntry, startGallery } from './gallery-host.ts';
import { shootApp } from './real-app.ts';
import { pictureOfPage } from './whole-page.ts';

const SHAPES: Readonly<Record<string, SheetShape>> = {
  '360x740': { columns: 8, rows: 3, tileWidth: 216, tileHeight: 444 },
  '412x915': { columns: 8, rows: 3, tileWidth: 216, tileHeight: 480 },
  '820x1180': { columns: 6, rows: 3, tileWidth: 290, tileHeight: 418 },
  '1280x800': { columns: 4, rows: 4, tileWidth: 440, tileHeight: 275 },
};
/** As many draw at once as a small machine has cores. */
const BROWSERS = 2;
/** A machine that is busy with other work still gets there. */
const PATIENCE_MS = 60_000;

const out = join(REPOSITORY, 'test-results/screens');
const sizes = (process.env['SIZES'] ?? Object.keys(SHAPES).join()).split(',');
const locales = LOCALES.filter(
  (locale) => process.env['LOCALES']?.split(',').includes(locale) ?? true,
);
const asked = process.argv.slice(2);

type Shot = { name: string; locale: Locale; size: string };

const fileOf = ({ name, locale, size }: Shot) => join(out, `${locale}-${size}`, `${name}.png`);

/** Pictures of other sources than these are thrown away. */
async function keepOnlyFresh(): Promise<void> {
  const mark = join(out, 'sources.txt');
  const now = hashInputs(REPOSITORY, ['src', 'public/pictures', 'tests/fixtures/gallery']);
  const before = await readFile(mark, 'utf8').catch(() => '');
  if (before !== now) await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeFile(mark, now);
}

const faults: string[] = [];

async function shoot(page: Page, shot: Shot): Promise<void> {
  const file = fileOf(shot);
  if (existsSync(file)) return;
  await showEntry(page, shot.name, shot.locale);
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  if (scrollWidth > clientWidth) faults.push(`${shot.name} ${shot.locale} ${shot.size}: too wide`);
  await writeFile(file, await pictureOfPage(page));
}

async function shootGallery(): Promise<Shot[]> {
  const host = await startGallery();
  // A browser each: a page behind another one is not drawn.
  const browsers = await Promise.all(
    Array.from({ length: BROWSERS }, () =>
      // Still pictures; stopped by the camera, animations that follow scrolling would be taken at their end.
      launchBrowser({ context: { reducedMotion: 'reduce' } }),
    ),
  );
  try {
    const taken: Shot[] = [];
    for (const size of sizes) {
      const [width = 360, height = 740] = size.split('x').map(Number);
      const pages = await Promise.all(
        browsers.map(async ({ context }) => {
          const page = await context.newPage();
          page.setDefaultTimeout(PATIENCE_MS);
          await page.setViewportSize({ width, height });
          page.on('pageerror', ({ message }) => faults.push(`${size}: ${message}`));
          await page.goto(host.origin);
          return page;
        }),
      );
      const [first] = pages;
      const names = first === undefined ? [] : await entryNames(first);
      const wanted = names.filter((name) => asked.length === 0 || asked.includes(name));
      const shots = locales.flatMap((locale) => wanted.map((name) => ({ name, locale, size })));
      taken.push(...shots);
      for (const { locale } of shots) {
        await mkdir(join(out, `${locale}-${size}`), { recursive: true });
      }
      const waiting = [...shots];
      await Promise.all(
        pages.map(async (page) => {
          await entryNames(page);
          for (let shot = waiting.shift(); shot !== undefined; shot = waiting.shift()) {
            await shoot(page, shot).catch((error: unknown) => {
              faults.push(`${shot.name} ${shot.locale} ${size}: ${String(error)}`);
            });
          }
          await page.close();
        }),
      );
      console.log(`${size}: ${shots.length} screens`);
    }
    return taken;
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    await host.close();
  }
}

async function writeSheets(shots: readonly Shot[]): Promise<string[]> {
  const sheets: string[] = [];
  for (const size of sizes) {
    const shape = SHAPES[size] ?? { columns: 6, rows: 3, tileWidth: 260, tileHeight: 360 };
    for (const locale of locales) {
      const shown = shots
        .filter((shot) => shot.size === size && shot.locale === locale)
        .map((shot) => ({ file: fileOf(shot), caption: shot.name }));
      const tiles = await tilesOf(shown, shape);
      for (const [index, page] of pagesOf(tiles, shape).entries()) {
        const name = `sheet-${locale}-${size}-${index + 1}.png`;
        await writeSheet(page, shape, join(out, name));
        sheets.push(name);
      }
    }
  }
  return sheets;
}

await keepOnlyFresh();
const shots = await shootGallery();
if (asked.length === 0) shots.push(...(await shootApp(sizes, locales, fileOf)));
const sheets = await writeSheets(shots.filter((shot) => existsSync(fileOf(shot))));
const list = sheets.map((sheet) => `<h2>${sheet}</h2><img src="${sheet}" alt="${sheet}">`);
await writeFile(join(out, 'index.html'), `<!doctype html><title>Screens</title>${list.join('\n')}`);
for (const fault of new Set(faults)) console.error(`✗ ${fault}`);
console.log(`${shots.length} pictures, ${sheets.length} sheets: ${join(out, 'index.html')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
