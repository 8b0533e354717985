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
/** What may be under way when the page stops, three pieces, and when the browser does, four of its own. */
const UNDER_WAY = 3 + 4;

type Background = {
  backgroundFetch: {
    getIds: () => Promise<string[]>;
    get: (id: string) => Promise<{ abort: () => Promise<boolean> } | undefined>;
  };
};

let visit: PackVisit;
let pieces: readonly string[];

beforeEach(async () => {
  visit = await startPackVisit();
  const { page, line, list } = visit;
  pieces = piecesOfFiles(filesOf(list, SITE));
  line.delayMs = 100;
  await openSheet(page);
  await addSite(page, NAME);
  await untilServed(6);
});

afterEach(() => visit.close());

function untilServed(count: number): Promise<void> {
  const served = () => new Set(visit.line.served).size;
  return expect.poll(served, { timeout: 180_000 }).toBeGreaterThanOrEqual(count);
}

/**
 * Puts the app behind another page and then ends it, as a phone does. A tab that is closed while it is
 * seen is now and then gone before Chromium has heard of its download.
 */
async function closePage(): Promise<void> {
  await hidePage(visit.page);
  await expect.poll(inBackground).toEqual(['hue-hien-packs']);
  await visit.page.close();
}

function theWorker() {
  const [worker] = visit.browser.context.serviceWorkers();
  if (worker === undefined) throw new Error('no service worker is there');
  return worker;
}

/** The downloads that the browser has in its own list. */
function inBackground(): Promise<string[]> {
  return theWorker().evaluate(() =>
    (globalThis as unknown as { registration: Background }).registration.backgroundFetch.getIds(),
  );
}

async function untilBackgroundEnds(): Promise<void> {
  await expect.poll(inBackground, { timeout: 180_000, interval: 250 }).toEqual([]);
}

async function expectWhole(): Promise<void> {
  await untilWhole(visit.page, NAME, 120_000);
  visit.line.cut();
  expect(await wrongFiles(visit.page, filesOf(visit.list, SITE))).toEqual([]);
}

it('goes on when the page is closed, and is whole when it is opened without a network', async () => {
  const { line, browser } = visit;
  await closePage();
  expect(line.served.length).toBeLessThan(pieces.length / 2);
  await untilServed(pieces.length);
  await untilBackgroundEnds();
  line.cut();
  visit.page = await browser.context.newPage();
  await visit.page.goto(`${line.origin}/`);
  await openSheet(visit.page);
  await expectWhole();
  expect(askedTwice(line.asked).length).toBeLessThanOrEqual(3);
});

it('is taken back by a page that is seen again, with what came meanwhile', async () => {
  const { line, page } = visit;
  const show = await hidePage(page);
  await untilServed(pieces.length / 2);
  expect(await inBackground()).toEqual(['hue-hien-packs']);
  await show();
  await untilBackgroundEnds();
  await expectWhole();
  expect(new Set(line.asked)).toEqual(new Set(pieces));
  expect(askedTwice(line.asked).length).toBeLessThanOrEqual(UNDER_WAY);
});

it('that brought something else in place of two pieces is mended by the next page', async () => {
  const { line } = visit;
  const bad = new Set(pieces.slice(-20, -18));
  line.fault = (address) => (bad.has(address) ? 'flipped' : null);
  await closePage();
  await untilBackgroundEnds();
  line.fault = () => null;
  const before = line.asked.length;
  await visit.reopen();
  await openSheet(visit.page);
  await expectWhole();
  expect(new Set(line.asked.slice(before))).toEqual(bad);
});

it('that the visitor ends in the list of the browser is paused, and what came is not lost', async () => {
  const { line } = visit;
  await closePage();
  await untilServed(pieces.length / 2);
  await theWorker().evaluate(async () => {
    const { backgroundFetch } = (globalThis as unknown as { registration: Background })
      .registration;
    await (await backgroundFetch.get('hue-hien-packs'))?.abort();
  });
  await untilBackgroundEnds();
  const page = await visit.reopen();
  await openSheet(page);
  await page.locator('.rising-sheet').getByText(STRINGS.vi.packs.waits.paused).waitFor();
  const label = STRINGS.vi.packs.goOn.split('{')[0] ?? '';
  await page.locator('.rising-sheet').getByRole('button', { name: label }).click();
  await expectWhole();
  expect(askedTwice(line.asked).length).toBeLessThanOrEqual(UNDER_WAY);
});
