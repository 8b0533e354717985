import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import {
  FIRST_RELEASE,
  type Host,
  lookForUpdate,
  openKept,
  releaseOf,
  startHost,
  untilRelease,
} from './releases.ts';

const words = STRINGS.vi.app.version;
const [SECOND, THIRD] = ['000000000002', '000000000003'];

let host: Host;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => host.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a newer version', () => {
  it('waits for a reader who agrees; another tab keeps its own files until it is asked', async () => {
    const page = await openKept(host);
    const other = await host.open('/');
    // A screen that the other tab has not opened yet is no longer on the server.
    await host.deploy(await host.release({ release: SECOND, without: /^chunks\/|ConnectedTour-/ }));
    await lookForUpdate(page);
    await page.getByText(words.waiting).waitFor();
    expect([await releaseOf(page), await releaseOf(other)]).toEqual([FIRST_RELEASE, FIRST_RELEASE]);
    await button(page, words.take).click();
    await untilRelease(page, SECOND);
    await other.getByText(words.taken).waitFor();
    await other.locator('a[href="/tour"]').first().click();
    await other.getByRole('heading', { level: 1, name: STRINGS.vi.tour.title }).waitFor();
    expect(await releaseOf(other)).toBe(FIRST_RELEASE);
    await button(other, words.take).click();
    await untilRelease(other, SECOND);
  });

  it('that does not start on this device is given up for the one before, until another comes', async () => {
    const page = await openKept(host);
    await host.deploy(await host.release({ release: SECOND, isBroken: true }));
    await lookForUpdate(page);
    await button(page, words.take).click();
    await untilRelease(page, SECOND);
    // The reader sees nothing, and opens the page again.
    await page.reload();
    expect(await releaseOf(page)).toBe(SECOND);
    await page.reload();
    expect(await releaseOf(page)).toBe(FIRST_RELEASE);
    await page.getByText(words.wentBack).waitFor();
    await host.deploy(await host.release({ release: THIRD }));
    await lookForUpdate(page);
    await button(page, words.take).click();
    await untilRelease(page, THIRD);
    await page.getByRole('link', { name: STRINGS.vi.home.scan }).first().waitFor();
  });
});
