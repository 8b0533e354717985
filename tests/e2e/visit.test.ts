import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { languageOf, type Locale } from '#domain/locale.ts';
import { localize } from '#domain/locale.ts';
import type { Site } from '#domain/site.ts';
import { STRINGS } from '#i18n/strings.ts';
import { quantile } from '../fixtures/corner-error.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { type SignVideo, signVideo } from '../fixtures/sign-video.ts';
import { type RunningApp, startApp, waitForTrace } from './harness.ts';
import { bundlePageScript } from './page-script.ts';
import { traceErrors } from './trace-errors.ts';

const SIGN = printedSign('thai-hoa');
const SITE = JSON.parse(readFileSync('src/content/sites/thai-hoa.json', 'utf8')) as Site;
/** Enough frames for a median that one bad frame cannot move. */
const FRAMES = 30;

let video: SignVideo;
let watcher: string;

beforeAll(async () => {
  [video, watcher] = await Promise.all([signVideo(SIGN), bundlePageScript('frame-watcher.ts')]);
});

describe.each(['vi', 'en'] as const)('a visit before the printed sign, in %s', (locale) => {
  const words = STRINGS[locale];
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp({
      cameraFile: video.file,
      context: { locale: languageOf(locale).tag },
    });
    await app.page.addInitScript({ content: watcher });
  });

  afterAll(() => app.close());

  it('goes from the code to the palace that stands on the sign and tells its story', async () => {
    const { page } = app;
    await app.open('/s/thai-hoa?trace');
    await page.getByRole('link', { name: words.site.start }).click();
    await page.getByRole('button', { name: words.scan.allow }).click();
    await waitForTrace(page, {
      state: 'anchored',
      count: FRAMES,
      timeoutMs: 100_000,
    });

    // The narration plays, and its caption is a sentence of the story in the chosen language.
    await page.getByRole('button', { name: words.narration.pause, exact: true }).waitFor();
    const caption = await page.locator('[data-caption]').textContent();
    const told = SITE.narration.segments.flatMap((segment) =>
      segment.sentences.map((sentence) => localize(sentence, locale).text),
    );
    expect(told).toContain(caption);
    await app.screenshot(`visit-anchored-${locale}`);

    const errors = await traceErrors(page, video, SIGN.target, FRAMES / 2);
    console.log(
      `${locale}: ${errors.length} poses, corner error median ${quantile(errors, 0.5).toFixed(2)} px, 95 % ${quantile(errors, 0.95).toFixed(2)} px`,
    );
    expect(errors.length).toBeGreaterThanOrEqual(FRAMES / 2);
    expect(quantile(errors, 0.5)).toBeLessThan(0.5);
    expect(app.faults.all()).toEqual([]);
  }, 180_000);

  it('keeps the palace when the sign leaves the view, and pins it on request', async () => {
    const { page } = app;
    await page.getByRole('button', { name: words.scan.pin }).click();
    await page.locator('.scan[data-visit="held"]').waitFor();
    await page.getByRole('button', { name: words.scan.unpin }).waitFor();
    await app.screenshot(`visit-pinned-${locale}`);
    await page.getByRole('button', { name: words.scan.unpin }).click();
    await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 60_000 });
    expect(app.faults.all()).toEqual([]);
  }, 120_000);

  it('goes on in another language at the same place', async () => {
    const { page } = app;
    const other = locale === 'vi' ? 'en' : 'vi';
    await page.getByRole('button', { name: words.narration.pause, exact: true }).click();
    const before = await page.locator('[data-caption]').textContent();
    await chooseLanguage(app, locale, other);
    const caption = page.locator('[data-caption]');
    const index = sentences(locale).indexOf(before ?? '');
    expect(index).toBeGreaterThanOrEqual(0);
    await expect.poll(() => caption.textContent()).toBe(sentences(other)[index]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(other);
    expect(app.faults.all()).toEqual([]);
  }, 60_000);
});

function sentences(locale: Locale): string[] {
  return SITE.narration.segments.flatMap((segment) =>
    segment.sentences.map((sentence) => localize(sentence, locale).text),
  );
}

async function chooseLanguage({ page }: RunningApp, from: Locale, to: Locale): Promise<void> {
  const languages = page.getByRole('navigation', { name: STRINGS[from].app.language });
  await languages.locator(`a[lang="${to}"]`).click();
}
