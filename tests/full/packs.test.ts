import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import type { LineFault } from '../fixtures/faulty-server.ts';
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
const words = STRINGS.vi.packs;
let visit: PackVisit;

beforeEach(async () => {
  visit = await startPackVisit();
});

afterEach(() => visit.close());

/** What the visitor reads while the download waits. */
function said(text: string) {
  return visit.page.locator('.rising-sheet').getByText(text);
}

/** The site is whole, and every file is the build's, with the network off. */
async function expectWhole(): Promise<void> {
  await untilWhole(visit.page, NAME, 120_000);
  visit.line.cut();
  expect(await wrongFiles(visit.page, filesOf(visit.list, SITE))).toEqual([]);
}

async function begin(): Promise<void> {
  await openSheet(visit.page);
  await addSite(visit.page, NAME);
}

describe('a line', () => {
  it('that is cut at every tenth of a download: nothing that came is fetched again', async () => {
    const { line, list, page } = visit;
    const pieces = piecesOfFiles(filesOf(list, SITE));
    const lost = new Set<string>();
    let cuts = 0;
    line.fault = () => (line.served.length >= (pieces.length * (cuts + 1)) / 10 ? 'cut' : null);
    await begin();
    while (cuts < 9) {
      await said(words.waits.offline).waitFor({ timeout: 90_000 });
      for (const address of line.asked) if (!line.served.includes(address)) lost.add(address);
      cuts += 1;
      line.restore();
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await said(words.waits.offline).waitFor({ state: 'detached' });
    }
    line.fault = () => null;
    await untilWhole(page, NAME, 120_000);
    expect(lost.size).toBeLessThanOrEqual(3 * 9);
    expect(askedTwice(line.asked).filter((address) => !lost.has(address))).toEqual([]);
    await expectWhole();
  });

  it.each(['flipped', 'truncated'] as const)(
    'that gives a %s piece: it is fetched anew',
    async (fault) => {
      const { line } = visit;
      line.fault = (_, before) => (before === 4 ? fault : null);
      await begin();
      await expectWhole();
      expect(askedTwice(line.asked).length).toBe(1);
    },
  );

  it.each<[LineFault, string]>([
    ['portal', words.waits.wrong],
    ['server', words.waits.server],
    ['gone', words.waits.server],
  ])('that answers %s for a while: it is said, and goes on by itself', async (fault, told) => {
    const { line } = visit;
    let isBad = true;
    line.fault = (_, before) => (isBad && before >= 5 ? fault : null);
    await begin();
    await said(told).waitFor({ timeout: 60_000 });
    isBad = false;
    await expectWhole();
  });
});

describe('a disk', () => {
  it('that is full: it is said what to do, and goes on once there is room', async () => {
    const { page, line } = visit;
    const devtools = await page.context().newCDPSession(page);
    const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin: line.origin });
    const quotaSize = usage + 1_500_000;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: line.origin, quotaSize });
    await begin();
    await said(words.waits.full).waitFor({ timeout: 60_000 });
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: line.origin });
    await page
      .locator('.rising-sheet')
      .getByRole('button', { name: words.goOn.split('{')[0] ?? '' })
      .click();
    await expectWhole();
  });

  it('that the system clears: the app opens, and the packs can be fetched again', async () => {
    const { line } = visit;
    await begin();
    await untilWhole(visit.page, NAME, 120_000);
    const devtools = await visit.page.context().newCDPSession(visit.page);
    await visit.page.goto('about:blank');
    await devtools.send('Storage.clearDataForOrigin', {
      origin: line.origin,
      storageTypes: 'indexeddb,cache_storage,service_workers',
    });
    await visit.reopen();
    await begin();
    await expectWhole();
  });
});

describe('a tab', () => {
  it.each(['closed', 'crashed'] as const)(
    'that is %s again and again while it writes: the next one goes on, and nothing is half there',
    async (how) => {
      const { line, list } = visit;
      line.delayMs = 60;
      await begin();
      const pieces = piecesOfFiles(filesOf(list, SITE)).length;
      for (const share of [0.2, 0.5, 0.8]) {
        await expect
          .poll(() => line.served.length, { timeout: 60_000 })
          .toBeGreaterThan(pieces * share);
        const { page } = visit;
        if (how === 'crashed') await page.goto('chrome://crash').catch(() => {});
        await visit.reopen();
      }
      await openSheet(visit.page);
      await untilWhole(visit.page, NAME, 120_000);
      // What had been written was not fetched again: only what was on the line when the tab ended.
      expect(askedTwice(line.asked).length).toBeLessThanOrEqual(3 * 3);
      await expectWhole();
    },
  );

  it('beside another shows the same progress and fetches nothing of its own', async () => {
    const { line, list, browser } = visit;
    line.delayMs = 60;
    const other = await browser.context.newPage();
    await other.goto(`${line.origin}/`);
    await openSheet(other);
    await begin();
    await other.locator('.rising-sheet').getByText(words.pause).waitFor();
    await untilWhole(other, NAME, 120_000);
    expect(askedTwice(line.asked)).toEqual([]);
    expect(new Set(line.served)).toEqual(new Set(piecesOfFiles(filesOf(list, SITE))));
    await expectWhole();
  });
});
