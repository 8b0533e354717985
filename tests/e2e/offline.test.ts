import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SitePack } from '#domain/site-pack.ts';
import { STRINGS } from '#i18n/strings.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { signVideo } from '../fixtures/sign-video.ts';
import { type RunningApp, startApp } from './harness.ts';

const words = STRINGS.vi;
let app: RunningApp;

beforeAll(async () => {
  app = await startApp({ cameraFile: (await signVideo(printedSign('thai-hoa'))).file });
  await app.open('/s/thai-hoa');
  await app.page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active?.state === 'activated';
  });
  // The visitor stays on the first page for a while: the site's pack comes in behind it.
  await app.page.getByText(words.app.offlineReady).waitFor({ timeout: 60_000 });
  await app.server.close();
});

afterAll(() => app.close());

it('nothing answers any more', async () => {
  const answer = await app.page.evaluate(() =>
    fetch('/no-such-file.txt').then(
      () => 'answered',
      () => 'cut',
    ),
  );
  expect(answer).toBe('cut');
});

it('holds every file of the pack', async () => {
  const missing = await app.page.evaluate(async () => {
    const pack = (await (await fetch('/packs/thai-hoa.json')).json()) as SitePack;
    const answers = await Promise.all(
      pack.files.map(async ({ url }) => ((await fetch(url).catch(() => null))?.ok ? null : url)),
    );
    return answers.filter((url) => url !== null);
  });
  expect(missing).toEqual([]);
});

it('opens cold: home, the site, the viewer with its model', async () => {
  const cold = await app.browser.context.newPage();
  await cold.goto(`${app.origin}/`);
  await cold.getByRole('link', { name: words.home.scan }).first().waitFor();
  // Where the visitor came from stands in the query, and may look like a file's ending.
  await cold.goto(`${app.origin}/s/thai-hoa?ref=hue.vn`);
  await cold.getByRole('heading', { level: 1, name: 'Điện Thái Hòa' }).waitFor();
  await cold.goto(`${app.origin}/s/thai-hoa/view`);
  await cold.locator('.orbit-place canvas').waitFor();
  await cold.getByText(words.view.loading).waitFor({ state: 'detached', timeout: 60_000 });
  expect(await cold.locator('[data-failure]').count()).toBe(0);
  await cold.close();
});

it('scans the sign and tells the story', async () => {
  const { page } = app;
  await page.goto(`${app.origin}/s/thai-hoa/scan`);
  await page.getByRole('button', { name: words.scan.allow }).click();
  await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 90_000 });
  await page.getByRole('button', { name: words.narration.pause, exact: true }).waitFor();
  await app.screenshot('offline-anchored');
});
