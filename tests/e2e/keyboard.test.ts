import { afterAll, beforeAll, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { type RunningApp, startApp } from './harness.ts';
import { enter, tabTo } from './keyboard-visitor.ts';

const words = STRINGS.vi;
const SITE = 'Điện Thái Hòa';
/** A processor draws what a graphics card would. */
const SLOW = { timeout: 120_000 };

let app: RunningApp;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 412, height: 915 } });
});

afterAll(() => app.close());

const button = (name: string | RegExp) => app.page.getByRole('button', { name });
const link = (name: string | RegExp) => app.page.getByRole('link', { name });

it('goes from home to a site and into the viewer', async () => {
  const { page } = app;
  await app.open('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  await page.keyboard.press('Enter');
  await enter(page, link(new RegExp(SITE)));
  await page.getByRole('heading', { level: 1, name: SITE }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await enter(page, link(words.site.view));
  await page.locator('.view[data-view="shown"] canvas').waitFor(SLOW);
}, 240_000);

it('turns the building, opens its numbers, shows other years and what is known', async () => {
  const { page } = app;
  const scene = page.getByRole('application');
  const said = page.locator('.view main > [role="status"].visually-hidden');
  await expect.poll(() => said.textContent(), SLOW).not.toBe('');
  await tabTo(page, scene);
  const before = await said.textContent();
  for (let press = 0; press < 30; press++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => said.textContent(), SLOW).not.toBe(before);

  const pin = page.locator('.pin').first();
  await pin.waitFor({ state: 'attached', ...SLOW });
  const number = (await pin.innerText()).trim();
  await page.keyboard.press(number);
  await page.locator('.detail').waitFor(SLOW);
  await page.keyboard.press('Escape');
  await page.locator('.detail').waitFor({ state: 'detached', ...SLOW });

  const evidence = button(words.site.evidence);
  await tabTo(page, evidence);
  await page.keyboard.press('Space');
  await expect.poll(() => evidence.getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Space');

  await enter(page, button(words.explore.more));
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-tool'))).toBe('more');

  const years = page.getByRole('slider', { name: words.explore.time });
  await tabTo(page, years);
  const year = await years.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => years.getAttribute('aria-valuetext')).not.toBe(year);
}, 300_000);

it('leaves the viewer, goes to the tour and home again', async () => {
  const { page } = app;
  await page.keyboard.press('Tab');
  await tabTo(page, link(words.scan.leave));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: SITE }).waitFor();
  await enter(page, link(new RegExp(words.app.home)), 'Shift+Tab');
  await page.getByRole('heading', { level: 1, name: words.home.title }).waitFor();
  await enter(page, page.locator('a[href="/tour"]'));
  await page.waitForURL('**/tour');
  await enter(page, link(new RegExp(words.app.home)), 'Shift+Tab');
  await page.getByRole('heading', { level: 1, name: words.home.title }).waitFor();
}, 120_000);

it('starts the practice camera, pins the palace, and leaves', async () => {
  const { page } = app;
  await enter(page, link(words.home.practice));
  await enter(page, button(words.scan.practiceAllow));
  await page.locator('.scan[data-visit="anchored"]').waitFor(SLOW);
  const pin = page.locator('[data-tool="pin"]');
  await tabTo(page, pin);
  await page.keyboard.press('Enter');
  await page.locator('.scan[data-visit="held"]').waitFor(SLOW);
  await tabTo(page, link(words.scan.leave));
  await page.keyboard.press('Enter');
  await page.locator('.page h1').waitFor();
  expect(app.faults.all()).toEqual([]);
}, 300_000);
