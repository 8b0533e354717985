import { afterAll, beforeAll, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { type RunningApp, startApp } from '../e2e/harness.ts';
import { leavingVideo } from '../fixtures/leaving-video.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { signVideo } from '../fixtures/sign-video.ts';

const words = STRINGS.vi;
let app: RunningApp;

beforeAll(async () => {
  const cameraFile = await leavingVideo(await signVideo(printedSign('thai-hoa')), 'never');
  app = await startApp({ cameraFile });
});

afterAll(() => app.close());

it('who finds no sign gets advice, and then the way without one; the search goes on beside it', async () => {
  const { page } = app;
  await app.open('/s/thai-hoa/scan');
  await page.getByRole('button', { name: words.scan.allow }).click();
  for (const hint of ['none', 'technique', 'offer-viewer']) {
    await page.locator(`.coach[data-hint="${hint}"]`).waitFor({ timeout: 60_000 });
    await app.screenshot(`states/searching-${hint}`);
  }
  expect(await page.locator('.scan').getAttribute('data-visit')).toBe('searching');
  await page.getByRole('link', { name: words.site.view }).click();
  await page.waitForURL('**/s/thai-hoa/view');
  expect(app.faults.pageErrors).toEqual([]);
}, 180_000);
