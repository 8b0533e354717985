import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import {
  copyRelease,
  dropRelease,
  type Host,
  lookForUpdate,
  releaseOf,
  type ReleaseOptions,
  startHost,
  untilKept,
} from './releases.ts';

const words = STRINGS.vi.app.version;
const [FIRST, SECOND, THIRD] = ['000000000001', '000000000002', '000000000003'];
/** What the visitor has downloaded is another matter: nothing is, here. */
const NO_PACKS = /^chunks\//;

const folders: string[] = [];
let first: string;
let host: Host;

async function release(options: ReleaseOptions): Promise<string> {
  const folder = await copyRelease({ without: NO_PACKS, ...options });
  folders.push(folder);
  return folder;
}

beforeAll(async () => {
  first = await release({ release: FIRST });
});

beforeEach(async () => {
  host = await startHost(first);
});

afterEach(() => host.close());
afterAll(() => folders.forEach(dropRelease));

/** The first page of the app, kept on the device. */
async function openKept(): Promise<Page> {
  const page = await host.open('/');
  await untilKept(page);
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function untilRelease(page: Page, wanted: string): Promise<void> {
  await expect.poll(() => releaseOf(page).catch(() => null), { timeout: 20_000 }).toBe(wanted);
}

describe('a newer version', () => {
  it('waits for a reader who agrees; another tab keeps its own files until it is asked', async () => {
    const page = await openKept();
    const other = await host.open('/');
    // A screen that the other tab has not opened yet is no longer on the server.
    await host.deploy(await release({ release: SECOND, without: /^chunks\/|ConnectedTour-/ }));
    await lookForUpdate(page);
    await page.getByText(words.waiting).waitFor();
    expect([await releaseOf(page), await releaseOf(other)]).toEqual([FIRST, FIRST]);
    await button(page, words.take).click();
    await untilRelease(page, SECOND);
    await other.getByText(words.taken).waitFor();
    await other.locator('a[href="/tour"]').first().click();
    await other.getByRole('heading', { level: 1, name: STRINGS.vi.tour.title }).waitFor();
    expect(await releaseOf(other)).toBe(FIRST);
    await button(other, words.take).click();
    await untilRelease(other, SECOND);
  });

  it('that does not start on this device is given up for the one before, until another comes', async () => {
    const page = await openKept();
    await host.deploy(await release({ release: SECOND, isBroken: true }));
    await lookForUpdate(page);
    await button(page, words.take).click();
    await untilRelease(page, SECOND);
    // The reader sees nothing, and opens the page again.
    await page.reload();
    expect(await releaseOf(page)).toBe(SECOND);
    await page.reload();
    expect(await releaseOf(page)).toBe(FIRST);
    await page.getByText(words.wentBack).waitFor();
    await host.deploy(await release({ release: THIRD }));
    await lookForUpdate(page);
    await button(page, words.take).click();
    await untilRelease(page, THIRD);
    await page.getByRole('link', { name: STRINGS.vi.home.scan }).first().waitFor();
  });
});
