import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { ensureBuild } from '../../scripts/build/ensure-build.ts';
import { type StaticServer, startStaticServer } from '../../scripts/serve/static-server.ts';
import { type CleanClone, cleanClone } from './clean-clone.ts';

type Words = Record<string, Record<string, unknown>>;

let clone: CleanClone;
let server: StaticServer | undefined;
let browser: LaunchedBrowser | undefined;

beforeAll(async () => {
  clone = await cleanClone();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await clone.remove();
});

/** English words under another name, as a file of German ones; `change` makes them what they are. */
async function dropGerman(change: (words: Words) => void): Promise<void> {
  const folder = join(clone.root, 'src/i18n/words');
  const words = JSON.parse(await readFile(join(folder, 'en.json'), 'utf8')) as Words;
  Object.assign(words['language'] ?? {}, {
    ownName: 'Deutsch',
    tag: 'de-DE',
    contentIn: ['en', 'vi'],
    date: '{day}. {month} {year}',
    firstOfMonth: '1. {month} {year}',
  });
  change(words);
  await writeFile(join(folder, 'de.json'), JSON.stringify(words, null, 2));
}

it('a language that lacks a word is not built, and its file says why', async () => {
  await dropGerman((words) => {
    delete words['home']?.['scan'];
  });
  const made = await clone.npmRun('languages');
  expect(made.status).toBe(1);
  expect(made.said).toContain(
    'src/i18n/words/de.json → home.scan: is missing; src/i18n/words/vi.json says "',
  );
  await expect(ensureBuild(clone.root)).rejects.toThrow('de.json → home.scan: is missing');
});

it('one file more, and the app speaks German', async () => {
  await dropGerman((words) => Object.assign(words['home'] ?? {}, { scan: 'Schild scannen' }));
  const folder = await ensureBuild(clone.root);
  const page = await readFile(join(folder, 'de/s/thai-hoa/index.html'), 'utf8');
  expect(page).toContain('<html lang="de"');
  expect(page).toContain('content="de_DE"');
  expect(page).toContain('hreflang="de"');
  // What the sites' own texts do not say in German stands there in English, and says so.
  expect(page).toContain('<span lang="en">Hall of Supreme Harmony</span>');
  expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).toContain('/de/tour</loc>');

  server = await startStaticServer({ root: folder });
  browser = await launchBrowser({ context: { locale: 'de-AT' } });
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  await tab.goto(`${server.origin}/`);
  await tab.getByRole('link', { name: 'Schild scannen' }).waitFor();
  expect(new URL(tab.url()).pathname).toBe('/de');
  await tab.getByRole('link', { name: 'FR – Français' }).click();
  await tab.getByRole('link', { name: 'DE – Deutsch' }).click();
  expect(new URL(tab.url()).pathname).toBe('/de');
  await tab.goto(`${server.origin}/de/s/thai-hoa`);
  await tab.getByRole('button', { name: 'Listen' }).first().waitFor();
  await tab.locator('[lang="en"]').first().waitFor();
});
