import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { type RunningApp, startApp } from '../e2e/harness.ts';

const words = STRINGS.vi;
/** Home, a site's page, or its viewer: from there everything else is in sight. */
const ARRIVED = /^\/(?:s\/[a-z0-9-]+(?:\/view)?)?$/;

let app: RunningApp;

beforeAll(async () => {
  app = await startApp({ context: { serviceWorkers: 'block' } });
});

afterAll(() => app.close());

/** Links to the good places that can be tapped on this screen, other than its own. */
function waysOn(page: Page): Promise<{ href: string; path: string }[]> {
  return page.evaluate((arrived) => {
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    return [...top.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.checkVisibility() && link.origin === location.origin)
      .map((link) => ({ href: link.getAttribute('href') ?? '', path: link.pathname }))
      .filter(({ path }) => new RegExp(arrived).test(path) && path !== location.pathname);
  }, ARRIVED.source);
}

/** Taps needed to leave for a good place, and the place itself; more than two count as three. */
async function findWayOn(page: Page): Promise<{ taps: number; path: string }> {
  for (let taps = 1; taps <= 2; taps += 1) {
    const [way] = await waysOn(page);
    if (way !== undefined) {
      const { href, path } = way;
      await page.locator(`a[href="${href}"]:visible`).last().click();
      await page.waitForURL((url) => url.pathname === path);
      await page.locator('h1').first().waitFor();
      return { taps, path };
    }
    const close = page.locator('dialog[open]').getByRole('button', { name: words.kit.close });
    if ((await close.count()) > 0) await close.last().click();
  }
  return { taps: 3, path: '' };
}

async function expectWayOn(page: Page): Promise<void> {
  const { taps, path } = await findWayOn(page);
  expect(taps).toBeLessThanOrEqual(2);
  expect(path).toMatch(ARRIVED);
}

describe('from every screen a way on lies within two taps', () => {
  it.each([
    '/',
    '/scan',
    '/scan?camera=practice',
    '/s/thai-hoa',
    '/s/thai-hoa/scan',
    '/s/thai-hoa/view',
    '/s/thai-hoa/place',
    '/tour',
    '/sources',
    '/no/such/page',
  ])('%s', async (path) => {
    await app.open(path);
    await app.page.locator('h1').first().waitFor();
    await expectWayOn(app.page);
  });

  it('over a sheet', async () => {
    await app.open('/s/thai-hoa');
    await app.page.getByRole('button', { name: words.handOff.offer }).click();
    await app.page.locator('dialog[open]').waitFor();
    await expectWayOn(app.page);
  });
});

/** What `getUserMedia` does, and what the visit makes of it. */
const CAMERAS: readonly (readonly [string, string])[] = [
  ['NotAllowedError', 'denied'],
  ['NotAllowedError: Permission dismissed', 'dismissed'],
  ['NotAllowedError: Permission denied by system', 'denied-by-system'],
  ['NotFoundError', 'missing'],
  ['NotReadableError', 'in-use'],
  ['TypeError', 'unsupported'],
];

describe('from every failure a way on lies within two taps', () => {
  it.each(
    CAMERAS.flatMap((row) => [['/s/thai-hoa/scan', ...row] as const, ['/scan', ...row] as const]),
  )('%s: %s, %s', async (path, thrown, name) => {
    const page = await app.browser.context.newPage();
    await page.addInitScript((error) => {
      const [kind = '', message = ''] = error.split(': ');
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(
          kind === 'TypeError' ? new TypeError(message) : new DOMException(message, kind),
        );
    }, thrown);
    await page.goto(`${app.origin}${path}`);
    await page.getByRole('button', { name: words.scan.allow }).click();
    await page.locator(`[data-failure="${name}"]`).waitFor();
    await expectWayOn(page);
    await page.close();
  });

  it.each([
    ['/s/thai-hoa/view', '**/models/**/*.glb', 'network'],
    ['/s/thai-hoa', '**/assets/*.js', null],
  ] as const)('%s without %s', async (path, cut, name) => {
    const page = await app.browser.context.newPage();
    await page.route(cut, (route) => route.abort());
    await page.goto(`${app.origin}${path}`);
    if (name !== null) await page.locator(`[data-failure="${name}"]`).waitFor();
    await expectWayOn(page);
    await page.close();
  });
});
