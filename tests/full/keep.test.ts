import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeVisitFile } from '#domain/records/visit-file.ts';
import { markSeen, NO_TOUR } from '#domain/tour-record.ts';
import { STRINGS } from '#i18n/strings.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { ensureBuild } from '../../scripts/build/ensure-build.ts';
import { type StaticServer, startStaticServer } from '../../scripts/serve/static-server.ts';
import { untilAppDrawn } from '../e2e/harness.ts';
import { damageDatabase, readDatabase } from './kept-records.ts';

const { keep, tour } = STRINGS.vi;
const NOW = Date.now();

let server: StaticServer;
let profile: string;
let browser: LaunchedBrowser;

beforeAll(async () => {
  server = await startStaticServer({ root: await ensureBuild() });
});
afterAll(() => server.close());

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'hue-hien-kept-'));
  browser = await start(profile);
});
afterEach(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

function start(at: string): Promise<LaunchedBrowser> {
  const context = { serviceWorkers: 'block', locale: 'vi-VN', acceptDownloads: true } as const;
  return launchBrowser({ profile: at, context });
}

async function openTour(context = browser.context): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/tour`);
  await untilAppDrawn(page);
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name });
const untilSeen = (page: Page, count: number) =>
  page
    .getByText(tour.progress.other.replace('{done}', String(count)).replace('{count}', '8'))
    .waitFor();

/** A file of a visit to these sites. */
function fileOf(...siteIds: string[]) {
  const seen = siteIds.reduce((record, id) => markSeen(record, id, 'sign', NOW), NO_TOUR);
  const text = writeVisitFile({ tour: seen, preferences: {}, places: {} }, '2026-11-22');
  return { name: 'hue-hien.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function takeFile(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await button(page, keep.door).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await button(page, keep.add).click();
  await page.getByText(keep.added).waitFor();
  await page.keyboard.press('Escape');
}

/** Waits until the database says the same as the page. */
async function untilKept(page: Page, ...siteIds: string[]): Promise<void> {
  const kept = async () => {
    const text = String((await readDatabase(page))['tour']);
    return siteIds.filter((siteId) => text.includes(siteId));
  };
  await expect.poll(kept, { timeout: 10_000 }).toEqual(siteIds);
}

const storage = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('hue-hien:')));

it('a visit outlives a restart, and the loss or damage of either place where it is kept', async () => {
  let page = await openTour();
  await takeFile(page, fileOf('ngo-mon', 'thai-hoa'));
  await untilKept(page, 'ngo-mon', 'thai-hoa');
  await browser.close();

  browser = await start(profile);
  page = await openTour();
  await untilSeen(page, 2);

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await untilSeen(page, 2);
  expect(await storage(page)).toContain('hue-hien:tour');

  await damageDatabase(page, 'tour', undefined);
  await page.reload();
  await untilSeen(page, 2);
  await untilKept(page, 'ngo-mon', 'thai-hoa');

  await damageDatabase(page, 'tour', { nonsense: 7 });
  await page.reload();
  await untilSeen(page, 2);
  await untilKept(page, 'ngo-mon', 'thai-hoa');
  expect((await readDatabase(page))['tour-set-aside']).toContain('nonsense');

  await page.evaluate(() => localStorage.setItem('hue-hien:tour', '{"state":{"sto'));
  await page.reload();
  await untilSeen(page, 2);
  expect(await storage(page)).toContain('hue-hien:tour-set-aside');
});

it('goes out as a file, and into a device that knows nothing', async () => {
  const page = await openTour();
  await takeFile(page, fileOf('ngo-mon', 'ho-quyen'));
  await untilKept(page, 'ho-quyen');
  await button(page, keep.door).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, keep.save).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^hue-hien-\d{4}-\d\d-\d\d\.json$/);
  const buffer = await readFile(await download.path());

  // A page of its own that shares nothing with the first: as another device.
  await page.evaluate(async () => {
    localStorage.clear();
    const known = await indexedDB.databases();
    for (const { name } of known) if (name !== undefined) indexedDB.deleteDatabase(name);
  });
  await page.reload();
  await untilSeen(page, 0);
  await takeFile(page, { name: 'a.json', mimeType: 'text/plain', buffer });
  await untilSeen(page, 2);
});

it('two pages that write at once lose nothing, and are erased together', async () => {
  const one = await openTour();
  const other = await openTour();
  await Promise.all([
    takeFile(one, fileOf('ngo-mon')),
    takeFile(other, fileOf('thai-hoa', 'can-chanh')),
  ]);
  await untilSeen(one, 3);
  await untilSeen(other, 3);
  await untilKept(one, 'ngo-mon', 'thai-hoa', 'can-chanh');

  await button(one, keep.door).click();
  await button(one, keep.erase).click();
  await button(one, keep.eraseYes).click();
  await one.getByText(keep.erased).waitFor();
  await untilSeen(other, 0);
  expect(await storage(other)).toEqual([]);
  expect(await readDatabase(other)).toEqual({});
  await button(one, keep.restart).click();
  await one.waitForURL(`${server.origin}/`);
});

it('a full disk is told only where nothing is left to keep a visit in', async () => {
  const page = await browser.context.newPage();
  // Chromium asks for the room that is left only before large writes, so that its own quota tells nothing here.
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`${server.origin}/tour`);
  await untilAppDrawn(page);
  await takeFile(page, fileOf('ngo-mon'));
  await untilSeen(page, 1);
  await page.reload();
  await untilSeen(page, 1);
  expect(await page.getByText(keep.risk).count()).toBe(0);

  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  await takeFile(page, fileOf('thai-hoa'));
  await page.getByText(keep.risk).waitFor();
  await untilSeen(page, 2);
  await button(page, keep.riskKnown).click();
  await page.getByText(keep.risk).waitFor({ state: 'detached' });
});
