import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Vector2 } from '#domain/pose.ts';
import type { SiteModels } from '#domain/site-models.ts';
import { STRINGS } from '#i18n/strings.ts';
import {
  differenceAt,
  filmPicture,
  frameUnderPlate,
  isWithin,
  modelOutline,
  type Picture,
  readPicture,
} from '../fixtures/photo-check.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import type { SignVideo } from '../fixtures/sign-video.ts';
import { stillVideo } from '../fixtures/still-video.ts';
import { type RunningApp, startApp, waitForTrace } from './harness.ts';
import { bundlePageScript } from './page-script.ts';

const SIGN = printedSign('thai-hoa');
const MODELS = JSON.parse(readFileSync('src/content/models/thai-hoa.json', 'utf8')) as SiteModels;
const TARGET = { width: SIGN.targetWidthMetres, height: SIGN.targetHeightMetres };
const CAMERA = { width: 640, height: 480 };
const words = STRINGS.vi;
/** Channels differ by so much where a JPEG was written twice. */
const NOISE = 40;
/** The plate's shade begins below this part of the picture. */
const CLEAR = 0.6;
/** The contact shadow reaches so far beyond the ground. */
const SHADOW_SPREAD = 1.2;

let video: SignVideo;
let app: RunningApp;

beforeAll(async () => {
  const [film, counter, sharing] = await Promise.all([
    stillVideo(SIGN, CAMERA),
    bundlePageScript('graphics-counter.ts'),
    bundlePageScript('sharing.ts'),
  ]);
  video = film;
  // Without the rise the palace stands as soon as it is there.
  app = await startApp({ cameraFile: video.file, context: { reducedMotion: 'reduce' } });
  await app.page.addInitScript({ content: counter });
  // Headless Chromium has no sheet for sharing.
  await app.page.addInitScript({ content: sharing });
});

afterAll(() => app.close());

it('takes the whole camera picture with the palace where the sign lies in it, and asks the network for nothing', async () => {
  const { page } = app;
  await app.open('/s/thai-hoa?trace');
  await page.getByRole('link', { name: words.site.start }).click();
  await page.getByRole('button', { name: words.scan.allow }).click();
  // Before the story comes to another year, which would be shown then.
  const pause = page.getByRole('button', { name: words.narration.pause, exact: true });
  await pause.click({ timeout: 100_000 });
  await waitForTrace(page, { state: 'anchored', count: 5, timeoutMs: 100_000 });
  await page.waitForLoadState('networkidle');

  const asked: string[] = [];
  app.browser.context.on('request', (request) => {
    // What is kept for when there is no network may go on coming meanwhile.
    if (!/^blob:|\/chunks\//.test(request.url()))
      asked.push(`${request.method()} ${request.url()}`);
  });
  await shoot(page);
  const photo = await readPicture(
    await saved(page, 'hue-hien-thai-hoa-2024.jpg', 'photo-anchored'),
  );
  expect(asked).toEqual([]);
  await app.screenshot('photo-sheet');
  expect([photo.width, photo.height]).toEqual([CAMERA.width, CAMERA.height]);

  const frame = frameUnderPlate(photo);
  if (frame === null) throw new Error('no frame number under the plate');
  const seen = await readPicture(filmPicture(video.file, frame));
  const sign = {
    target: TARGET,
    modelView: video.modelViewOf(frame),
    intrinsics: video.intrinsics,
  };
  const outline = modelOutline(MODELS, sign);
  const shadow = modelOutline(MODELS, sign, { spread: SHADOW_SPREAD });
  // The box holds air over the court's corners; the sides of what is built are those of its ground.
  const ground = modelOutline(MODELS, sign, { isFlat: true });
  const { inside, outside, changed, expected } = compare(photo, seen, { outline, shadow, ground });
  console.log(
    `columns ${changed.from} to ${changed.to} for ${expected.from} to ${expected.to}; model on ${(inside * 100).toFixed(0)} % of its outline, camera changed beyond it on ${(outside * 100).toFixed(2)} %`,
  );
  // Camera, where no model is; model, where the sign's pose says.
  expect(outside).toBeLessThan(0.005);
  expect(inside).toBeGreaterThan(0.4);
  expect(Math.abs(changed.from - expected.from)).toBeLessThan(6);
  expect(Math.abs(changed.to - expected.to)).toBeLessThan(6);
  // Words on the dark plate at its foot, left, in ivory and gold.
  expect(brightShare(photo, 0.05, 0.6, 0.8, 0.95)).toBeGreaterThan(0.04);
  expect(app.faults.all()).toEqual([]);
}, 180_000);

it('shares the file by the device, takes no for an answer, and says when sharing is refused', async () => {
  const { page } = app;
  const share = page.getByRole('button', { name: words.photo.share });
  await answerShare(page, 'AbortError');
  await share.click();
  await answerShare(page, '');
  await share.click();
  await page.getByText(words.photo.shared).waitFor();
  expect(await page.evaluate(() => globalThis.sharedFiles)).toEqual([
    ['hue-hien-thai-hoa-2024.jpg', 'image/jpeg'],
    ['hue-hien-thai-hoa-2024.jpg', 'image/jpeg'],
  ]);
  await answerShare(page, 'NotAllowedError');
  await share.click();
  await page.getByText(words.photo.shareRefused).waitFor();
  expect(app.faults.all()).toEqual([]);
});

it('goes back to the camera for another, and leaves nothing behind in the graphics card', async () => {
  const { page } = app;
  const again = page.getByRole('button', { name: words.photo.again });
  await again.click();
  await again.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-tool'))).toBe(
    'photo',
  );
  const before = await page.evaluate(() => globalThis.graphicsCount());
  for (let round = 0; round < 3; round += 1) {
    await shoot(page);
    await again.click();
    await again.waitFor({ state: 'detached' });
  }
  expect(await page.evaluate(() => globalThis.graphicsCount())).toEqual(before);
  expect(app.faults.all()).toEqual([]);
}, 120_000);

it('keeps a pinned palace in a photo, tinted with its legend', async () => {
  const { page } = app;
  await page.getByRole('button', { name: words.scan.pin }).click();
  await page.locator('.scan[data-visit="held"]').waitFor();
  await page.getByRole('button', { name: words.site.evidence }).click();
  await shoot(page);
  const photo = await readPicture(await saved(page, 'hue-hien-thai-hoa-2024.jpg', 'photo-pinned'));
  expect([photo.width, photo.height]).toEqual([CAMERA.width, CAMERA.height]);
  // Ochre, for what is inferred, is on the model and in the legend's swatch.
  expect(colourShare(photo, [217, 154, 28], 0, CLEAR)).toBeGreaterThan(0.005);
  expect(colourShare(photo, [217, 154, 28], 0.8, 1)).toBeGreaterThan(0.0004);
  expect(app.faults.all()).toEqual([]);
}, 60_000);

it('photographs the viewer before its own sky', async () => {
  const { page } = app;
  await app.open('/s/thai-hoa/view');
  await page.getByRole('button', { name: words.photo.shutter, disabled: false }).waitFor();
  await page.locator('.view-loading').waitFor({ state: 'detached', timeout: 60_000 });
  await shoot(page);
  const photo = await readPicture(await saved(page, 'hue-hien-thai-hoa-2024.jpg', 'photo-view'));
  expect([photo.width, photo.height]).toEqual([900, 1600]);
  // Sky at the top, glazed yellow in the middle.
  expect(colourShare(photo, [207, 221, 224], 0, 0.1)).toBeGreaterThan(0.9);
  expect(colourShare(photo, [200, 150, 40], 0.3, CLEAR)).toBeGreaterThan(0.05);
  expect(app.faults.all()).toEqual([]);
}, 240_000);

async function shoot(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.photo.shutter }).click();
  await page.getByRole('heading', { name: words.photo.title }).waitFor({ timeout: 90_000 });
}

/** Saves the photo as a person does; returns the file, which is also kept to be looked at. */
async function saved(page: Page, fileName: string, keptAs: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.photo.save }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(fileName);
  return keep(download, keptAs);
}

async function keep(download: Download, name: string): Promise<string> {
  const path = await download.path();
  mkdirSync('test-results', { recursive: true });
  copyFileSync(path, `test-results/${name}.jpg`);
  return path;
}

/** How much of the picture above the plate the model changed: within its outline, beyond its shadow, and from where to where. */
function compare(
  photo: Picture,
  seen: Picture,
  { outline, shadow, ground }: Record<'outline' | 'shadow' | 'ground', readonly Vector2[]>,
) {
  const counts = { inside: [0, 0], outside: [0, 0] } satisfies Record<string, [number, number]>;
  const changed = { from: photo.width, to: 0 };
  const expected = { from: photo.width, to: 0 };
  for (let y = 0; y < photo.height * CLEAR; y += 1) {
    for (let x = 0; x < photo.width; x += 1) {
      const isChanged = differenceAt(photo, seen, x, y) > NOISE;
      const isInside = isWithin(outline, [x, y]);
      if (isInside) {
        tally(counts.inside, isChanged);
      } else if (!isWithin(shadow, [x, y], 8)) {
        tally(counts.outside, isChanged);
      }
      if (isWithin(ground, [x, y])) widen(expected, x);
      if (isChanged && isWithin(shadow, [x, y], 40)) widen(changed, x);
    }
  }
  const part = ([found = 0, all = 1]: number[]) => found / all;
  return { inside: part(counts.inside), outside: part(counts.outside), changed, expected };
}

function widen(span: { from: number; to: number }, x: number): void {
  span.from = Math.min(span.from, x);
  span.to = Math.max(span.to, x);
}

function tally(count: number[], isChanged: boolean): void {
  count[0] = (count[0] ?? 0) + Number(isChanged);
  count[1] = (count[1] ?? 0) + 1;
}

/** Part of a region (shares of the picture) that is bright. */
function brightShare(photo: Picture, x0: number, x1: number, y0: number, y1: number): number {
  return share(photo, [x0, x1, y0, y1], ([r = 0, g = 0]) => r > 190 && g > 150);
}

/** Part of the rows from `y0` to `y1` (shares) that is about this colour. */
function colourShare(photo: Picture, colour: readonly number[], y0: number, y1: number): number {
  return share(photo, [0, 1, y0, y1], (own) =>
    own.every((level, channel) => Math.abs(level - (colour[channel] ?? 0)) < 45),
  );
}

function share(
  { pixels, width, height }: Picture,
  [x0 = 0, x1 = 1, y0 = 0, y1 = 1]: readonly number[],
  fits: (rgb: readonly number[]) => boolean,
): number {
  let [found, all] = [0, 0];
  for (let y = Math.floor(y0 * height); y < Math.floor(y1 * height); y += 1) {
    for (let x = Math.floor(x0 * width); x < Math.floor(x1 * width); x += 1) {
      const at = (y * width + x) * 4;
      all += 1;
      if (fits([...pixels.subarray(at, at + 3)])) found += 1;
    }
  }
  return found / all;
}

async function answerShare(page: Page, failure: string): Promise<void> {
  await page.evaluate((name) => {
    globalThis.shareFails = name;
  }, failure);
}
