import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { ensureBuild, REPOSITORY } from '../../scripts/build/ensure-build.ts';
import { startStaticServer } from '../../scripts/serve/static-server.ts';
import { listedPacks, packsFor } from '#domain/packs/pack-choice.ts';
import { chunkAddress, type PackFile, type PackList } from '#domain/packs/pack-list.ts';
import { piecesOf } from '#domain/packs/pack-weight.ts';
import type { SiteId } from '#domain/site-id.ts';
import { STRINGS } from '#i18n/strings.ts';
import { type FaultyServer, startFaultyServer } from '../fixtures/faulty-server.ts';
import { untilAppDrawn } from './harness.ts';

/** The built app behind a line that can fail, open in a browser at the first page in Vietnamese. */
export type PackVisit = {
  line: FaultyServer;
  browser: LaunchedBrowser;
  page: Page;
  list: PackList;
  /** A new tab at the first page, in place of the one before. */
  reopen: () => Promise<Page>;
  close: () => Promise<void>;
};

const words = STRINGS.vi.packs;

/** What the build offers to be kept. */
export function packList(): PackList {
  return JSON.parse(readFileSync(join(REPOSITORY, 'dist/packs.json'), 'utf8')) as PackList;
}

export async function startPackVisit(): Promise<PackVisit> {
  const folder = await ensureBuild();
  const server = await startStaticServer({ root: folder });
  const line = await startFaultyServer(server.origin);
  const browser = await launchBrowser({
    context: { viewport: { width: 360, height: 740 }, locale: 'vi-VN' },
  });
  const list = packList();
  const open = async (page: Page) => {
    await page.goto(`${line.origin}/`);
    await untilAppDrawn(page);
    // Only a worker answers from what is kept.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return page;
  };
  const visit: PackVisit = {
    line,
    browser,
    list,
    page: await open(browser.context.pages()[0] ?? (await browser.context.newPage())),
    async reopen() {
      if (!visit.page.isClosed()) await visit.page.close();
      visit.page = await open(await browser.context.newPage());
      return visit.page;
    },
    async close() {
      await browser.close();
      await line.close();
      await server.close();
    },
  };
  return visit;
}

/** The files of a site in the light models with the Vietnamese voice, with what all sites share. */
export function filesOf(list: PackList, ...sites: SiteId[]): readonly PackFile[] {
  const packs = listedPacks(list, packsFor(sites, { quality: 'light', voice: 'vi' }));
  return packs.flatMap((pack) => pack.files);
}

/** Addresses of the pieces of these files, each once. */
export function piecesOfFiles(files: readonly PackFile[]): readonly string[] {
  return piecesOf([{ files }]).map(chunkAddress);
}

/** Opens the sheet of what is on the device. */
export async function openSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.open }).click();
}

/** Begins the download of one site from the open sheet. */
export async function addSite(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: words.add.replace('{name}', name), exact: true }).click();
}

/** Waits until a place is said to be on the device. */
export async function untilWhole(page: Page, name: string, timeoutMs = 60_000): Promise<void> {
  const said = words.row.whole.split('{')[0] ?? '';
  await page
    .locator('.pack-sites li', { hasText: name })
    .locator('.chip', { hasText: said })
    .waitFor({ timeout: timeoutMs });
}

/** The files of these that the page cannot have byte for byte as the build has them; the network may be off. */
export function wrongFiles(page: Page, files: readonly PackFile[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const wrong = await Promise.all(
      wanted.map(async ({ url, sha256 }) => {
        const answer = await fetch(url).catch(() => null);
        if (!answer?.ok) return url;
        const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
        const found = Array.from(new Uint8Array(digest), (byte) =>
          byte.toString(16).padStart(2, '0'),
        ).join('');
        return found === sha256 ? null : url;
      }),
    );
    return wrong.filter((url) => url !== null);
  }, files as PackFile[]);
}

/** How often a piece was asked for beyond once. */
export function askedTwice(asked: readonly string[]): readonly string[] {
  return asked.filter((address, index) => asked.indexOf(address) < index);
}
