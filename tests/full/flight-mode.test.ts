import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localize } from '#domain/locale.ts';
import type { Site } from '#domain/site.ts';
import { readFileSync } from 'node:fs';
import { STRINGS } from '#i18n/strings.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { REPOSITORY } from '../../scripts/build/ensure-build.ts';
import { keepScreenshot, startApp } from '../e2e/harness.ts';
import { watchPage } from '../e2e/page-faults.ts';
import { press, untilHeard, watchSound } from '../e2e/player-page.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { signVideo } from '../fixtures/sign-video.ts';

const words = STRINGS.vi;
const PHONE = { viewport: { width: 360, height: 640 }, locale: 'vi-VN' } as const;
const CONTENT = join(REPOSITORY, 'src/content/sites');
const SITES = (await readdir(CONTENT)).map((name) => basename(name, '.json'));

/** All that outlives a browser: the shell, the packs, the visitor's records. */
let profile: string;
let origin: string;
/** What went wrong while everything was downloaded. */
let faultsBefore: string[];

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'hue-hien-flight-'));
  const app = await startApp({ profile, cameraFile: null, context: PHONE });
  origin = app.origin;
  await app.open('/');
  const tour = words.packs.tour.split('{')[0] ?? '';
  await app.page.getByRole('button', { name: new RegExp(`^${tour}`) }).click();
  await app.page.getByText(words.packs.all).waitFor({ timeout: 540_000 });
  await keepScreenshot(app.page, 'flight-downloaded');
  faultsBefore = app.faults.all();
  // The browser goes first: nothing that it still asks for may be answered by a line that is cut.
  await app.close();
}, 600_000);

afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

it('downloads the whole tour without a fault', () => {
  expect(faultsBefore).toEqual([]);
});

it.each(SITES)(
  '%s: a cold start without a network, sign, palace and story',
  async (siteId) => {
    const site = JSON.parse(readFileSync(join(CONTENT, `${siteId}.json`), 'utf8')) as Site;
    const { file } = await signVideo(printedSign(siteId));
    const browser = await launchBrowser({ profile, cameraFile: file, context: PHONE });
    try {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      const faults = watchPage(page, origin);
      await watchSound(page);
      await page.goto(`${origin}/s/${siteId}`);
      await page.getByRole('heading', { level: 1, name: localize(site.name, 'vi').text }).waitFor();
      await page.getByRole('link', { name: words.site.start }).click();
      await page.getByRole('button', { name: words.scan.allow }).click();
      await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 120_000 });
      await page.getByRole('button', { name: words.narration.pause, exact: true }).waitFor();
      const told = site.narration.segments.flatMap(({ sentences }) =>
        sentences.map((sentence) => localize(sentence, 'vi').text),
      );
      expect(told).toContain(await page.locator('[data-caption]').textContent());
      await untilHeard(page);
      await keepScreenshot(page, `flight-${siteId}`);
      await press(page, words.narration.pause);
      expect(await page.locator('[data-failure]').count()).toBe(0);
      expect(faults.pageErrors).toEqual([]);
      expect(faults.foreignRequests).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  240_000,
);

it('has kept every stop of the visit', async () => {
  const browser = await launchBrowser({ profile, context: PHONE });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`${origin}/tour`);
    await page.getByText(words.tour.done).waitFor();
    expect(await page.locator('.stop-seen').count()).toBe(SITES.length);
    expect(await page.getByText(words.tour.seen.sign).count()).toBe(SITES.length);
    await keepScreenshot(page, 'flight-tour');
  } finally {
    await browser.close();
  }
}, 60_000);
