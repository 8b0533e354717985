import { afterAll, beforeAll, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { WEB_MANIFEST } from '../../scripts/build/web-manifest.ts';
import { type RunningApp, startApp } from './harness.ts';

const words = STRINGS.vi.install;
/** Only phones are offered the app. */
const PHONE =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';

let app: RunningApp;

beforeAll(async () => {
  app = await startApp({ context: { userAgent: PHONE } });
});

afterAll(() => app.close());

it('is installable to Chromium, which finds no fault with the manifest', async () => {
  await app.open('/');
  const session = await app.browser.context.newCDPSession(app.page);
  const { errors, data, url } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${app.origin}/manifest.webmanifest`);
  expect(JSON.parse(data ?? '')).toEqual(JSON.parse(JSON.stringify(WEB_MANIFEST)));
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Playwright's contexts are off the record, where Chromium installs nothing; no other error may stand here.
  const told = installabilityErrors.map(({ errorId }) => errorId);
  expect(told.filter((id) => id !== 'in-incognito')).toEqual([]);
});

/**
 * What Chrome sends when the app can be installed. A headless Chromium never does, so the page gets an event
 * of the same name and shape; what becomes of it is the app's own work.
 */
function sendQuestion(): void {
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    platforms: ['web'],
    prompt: () => Promise.resolve({ outcome: 'dismissed', platform: '' }),
  });
  dispatchEvent(event);
  document.documentElement.dataset['questionKept'] = String(event.defaultPrevented);
}

it('is offered once after the first stop, and is quiet when it is refused', async () => {
  const { page } = app;
  await app.open('/tour');
  await page.evaluate(sendQuestion);
  expect(await page.locator('html').getAttribute('data-question-kept')).toBe('true');
  const offer = page.getByRole('heading', { name: words.title });
  // The stop is marked by whoever looks at the model for a while.
  await page.evaluate(() => {
    const stop = { ways: ['view'], firstMs: Date.now(), lastMs: Date.now() };
    const state = { round: 0, stops: { 'thai-hoa': stop } };
    const newValue = JSON.stringify({ state, version: 2 });
    localStorage.setItem('hue-hien:tour', newValue);
    dispatchEvent(new StorageEvent('storage', { key: 'hue-hien:tour', newValue }));
  });
  await offer.waitFor({ timeout: 30_000 });
  await app.screenshot('install-offer');
  await page.getByRole('button', { name: words.later }).click();
  await offer.waitFor({ state: 'detached' });
  await app.open('/tour');
  await page.evaluate(sendQuestion);
  await page.waitForTimeout(4_000);
  expect(await offer.count()).toBe(0);
});

it('stands among the settings for whoever looks for it', async () => {
  const { page } = app;
  await app.open('/');
  await page.evaluate(sendQuestion);
  await page.getByRole('button', { name: words.settings }).waitFor();
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await page.getByText(words.installed).waitFor();
  expect(app.faults.all()).toEqual([]);
});
