import { afterEach, beforeEach, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { hidePage } from '../e2e/hide-page.ts';
import {
  addSite,
  askedTwice,
  filesOf,
  openSheet,
  type PackVisit,
  piecesOfFiles,
  startPackVisit,
  untilWhole,
  wrongFiles,
} from '../e2e/pack-visit.ts';

const SITE = 'ho-quyen';
const NAME = 'Hổ Quyền';
/** Pieces that the browser's own downloader may have on the line when it is ended, and the page's three. */
const ON_THE_LINE = 12;

let visit: PackVisit;

beforeEach(async () => {
  visit = await startPackVisit();
});

afterEach(() => visit.close());

/** Begins the download of a site, and waits until its first pieces have come. */
async function inTheMiddle(): Promise<readonly string[]> {
  const { page, line, list } = visit;
  line.delayMs = 100;
  await openSheet(page);
  await addSite(page, NAME);
  await expect.poll(() => line.served.length, { timeout: 60_000 }).toBeGreaterThan(5);
  return piecesOfFiles(filesOf(list, SITE));
}

/** Every piece was sent to the device, whoever asked for it. */
async function untilAllServed(pieces: readonly string[]): Promise<void> {
  const { line } = visit;
  const lacking = () => pieces.filter((address) => !line.served.includes(address)).length;
  await expect.poll(lacking, { timeout: 180_000, interval: 500 }).toBe(0);
}

/** Opens the app in a new tab with the network off, and looks at what is there. */
async function expectWholeOffline(): Promise<void> {
  const { line, browser, list } = visit;
  line.cut();
  const page = await browser.context.newPage();
  await page.goto(`${line.origin}/`);
  await openSheet(page);
  await untilWhole(page, NAME, 60_000);
  expect(await wrongFiles(page, filesOf(list, SITE))).toEqual([]);
}

it('goes on when the page is closed, and is whole when it is opened without a network', async () => {
  const pieces = await inTheMiddle();
  const { line, browser, page } = visit;
  // A browser needs a page to stay open.
  await browser.context.newPage();
  await page.close();
  const atClose = line.served.length;
  expect(atClose).toBeLessThan(pieces.length / 2);
  await untilAllServed(pieces);
  await expectWholeOffline();
});
