import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Site } from '#domain/site.ts';
import { STRINGS } from '#i18n/strings.ts';
import type { AppOptions, RunningApp } from './harness.ts';
import { startApp, waitForTrace } from './harness.ts';

const words = STRINGS.vi;
const site = (id: string) =>
  JSON.parse(readFileSync(`src/content/sites/${id}.json`, 'utf8')) as Site;
const DAY = 86_400_000;

let app: RunningApp;

afterEach(() => app.close());

/** The tour's page on a phone that stands at a site. */
async function standAt(siteId: string, options: AppOptions = {}): Promise<void> {
  const { latitude, longitude } = site(siteId).geo;
  const geolocation = { latitude, longitude, accuracy: 10 };
  app = await startApp({
    ...options,
    context: { geolocation, permissions: ['geolocation'], ...options.context },
  });
  await app.open('/tour');
}

const locate = () => app.page.getByRole('button', { name: words.tour.locate }).click();
const nextName = () => app.page.locator('#next-stop').textContent();

describe('where the visitor is', () => {
  it('tells which stop is nearest, and follows; nothing of it is kept or sent', async () => {
    await standAt('kien-trung');
    const { page, faults } = app;
    expect(await nextName()).toBe(site('phu-van-lau').name.vi);
    await locate();
    await page.getByText(words.tour.nearest).waitFor();
    expect(await nextName()).toBe(site('kien-trung').name.vi);
    const { latitude, longitude } = site('ho-quyen').geo;
    await page.context().setGeolocation({ latitude, longitude, accuracy: 10 });
    await page.locator('#next-stop', { hasText: site('ho-quyen').name.vi }).waitFor();
    const kept = await page.evaluate(() => JSON.stringify(Object.values(localStorage)));
    expect(kept).not.toContain('16.4');
    expect(faults.all()).toEqual([]);
  });

  it('may be refused: the tour goes on in its order', async () => {
    await standAt('kien-trung');
    const { page, origin } = app;
    const devtools = await page.context().newCDPSession(page);
    const permission = { name: 'geolocation' };
    await devtools.send('Browser.setPermission', { permission, setting: 'denied', origin });
    await locate();
    await page.getByText(words.tour.noPlace.denied).waitFor();
    expect(await nextName()).toBe(site('phu-van-lau').name.vi);
  });

  it('may be unknown, and come after all', async () => {
    await standAt('kien-trung');
    const { page } = app;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setGeolocationOverride', {});
    await locate();
    await page.getByText(words.tour.noPlace.unavailable).waitFor();
    const { latitude, longitude } = site('ngo-mon').geo;
    // The device goes on looking, and tells as soon as it knows.
    await devtools.send('Emulation.setGeolocationOverride', { latitude, longitude, accuracy: 10 });
    await page.locator('#next-stop', { hasText: site('ngo-mon').name.vi }).waitFor();
  });
});

describe('what was seen', () => {
  it('is stamped after a visit, on other pages as well, and stays for weeks until it is removed', async () => {
    app = await startApp();
    const { page, faults, origin, open } = app;
    const other = await page.context().newPage();
    await other.goto(`${origin}/tour`);
    const progress = (done: number) =>
      words.tour.progress.other.replace('{done}', String(done)).replace('{count}', '8');
    await other.getByText(progress(0)).waitFor();

    await page.bringToFront();
    await open('/s/ngo-mon/scan?camera=practice&trace');
    await page.getByRole('button', { name: words.scan.practiceAllow }).click();
    await waitForTrace(page, { state: 'anchored', timeoutMs: 100_000 });
    await other.getByText(progress(1)).waitFor();

    await open('/tour');
    await page.getByText(progress(1)).waitFor();
    expect(await nextName()).toBe(site('thai-hoa').name.vi);
    await page.clock.setFixedTime(Date.now() + 24 * DAY);
    await open('/tour');
    const name = site('ngo-mon').name.vi;
    const welcome = words.tour.welcome.replace('{name}', name).replace('{when}', '3 tuần trước');
    await page.getByText(welcome).waitFor();

    await other.getByRole('button', { name: words.tour.reset }).click();
    await other.getByRole('button', { name: words.tour.resetYes }).click();
    await page.getByText(progress(0)).waitFor();
    expect(faults.all()).toEqual([]);
  }, 180_000);
});
