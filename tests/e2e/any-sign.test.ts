import { afterAll, beforeAll, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { signVideo } from '../fixtures/sign-video.ts';
import { type RunningApp, startApp, waitForTrace } from './harness.ts';

const words = STRINGS.en;
const SIGN = printedSign('ngo-mon');

let app: RunningApp;

beforeAll(async () => {
  const { file } = await signVideo(SIGN);
  app = await startApp({ cameraFile: file, context: { locale: 'en-GB' } });
});

afterAll(() => app.close());

it('the sign that is there brings its own site, wherever the visitor came from', async () => {
  const { page } = app;
  await app.open('/en/scan?trace');
  await page.getByRole('button', { name: words.scan.allow }).click();
  const trace = await waitForTrace(page, { state: 'anchored', count: 10, timeoutMs: 100_000 });
  const seen = trace.map(({ siteId }) => siteId).filter((siteId) => siteId !== null);
  expect(new Set(seen)).toEqual(new Set(['ngo-mon']));
  await page.getByText(words.scan.arriving).waitFor({ state: 'detached', timeout: 60_000 });
  await page.getByRole('img', { name: /Meridian Gate/, includeHidden: true }).waitFor({
    state: 'attached',
  });
  await page.getByRole('button', { name: words.narration.pause, exact: true }).waitFor();
  await app.screenshot('any-sign-anchored');
  expect(app.faults.all()).toEqual([]);
}, 180_000);

it('the scale follows the print that the code tells, or the visitor', async () => {
  const { page } = app;
  const scale = () => page.locator('.scale-line strong').innerText();
  const asA3 = Number((await scale()).replaceAll(/\D/g, '').slice(1));
  await page.getByRole('button', { name: words.explore.more }).click();
  await page.getByRole('combobox', { name: words.scan.printChoice }).selectOption('a6');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).toContain('p=a6');
  await expect
    .poll(async () => Number((await scale()).replaceAll(/\D/g, '').slice(1)))
    .not.toBe(asA3);
  const asA6 = Number((await scale()).replaceAll(/\D/g, '').slice(1));
  // The A3 sign's picture is 236 mm wide, the postcard's 76.7; the readout is rounded to what a hand can hold.
  expect(asA6 / asA3).toBeGreaterThan(236 / 76.7 - 0.1);
  expect(asA6 / asA3).toBeLessThan(236 / 76.7 + 0.1);
  await waitForTrace(page, { state: 'anchored', count: 10, timeoutMs: 60_000 });
}, 120_000);
