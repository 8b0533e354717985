import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { LET_GO_AFTER_MS } from '#state/resting-camera.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { signVideo } from '../fixtures/sign-video.ts';
import { type RunningApp, startApp } from '../e2e/harness.ts';
import { hidePage } from '../e2e/hide-page.ts';
import { bundlePageScript } from '../e2e/page-script.ts';

const words = STRINGS.vi;
/** Long enough for a loop or a timer that was forgotten to show itself. */
const QUIET_MS = 3_000;

let cameraFile: string;
let watcher: string;
let app: RunningApp;

beforeAll(async () => {
  const film = signVideo(printedSign('thai-hoa'));
  [{ file: cameraFile }, watcher] = await Promise.all([
    film,
    bundlePageScript('activity-watcher.ts'),
  ]);
});

beforeEach(async () => {
  app = await startApp({ cameraFile });
  await app.page.addInitScript({ content: watcher });
  await app.open('/s/thai-hoa/scan');
  await app.page.getByRole('button', { name: words.scan.allow }).click();
  await app.page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 100_000 });
});

afterEach(() => app.close());

const pause = () => app.page.getByRole('button', { name: words.narration.pause, exact: true });

/** What the page did from the call to `forMs` later. */
async function activityFor(forMs: number) {
  const { page } = app;
  await page.evaluate(() => {
    globalThis.activity = { frames: 0, videoFrames: 0, workerMessages: 0, timers: 0 };
  });
  await new Promise((resolve) => setTimeout(resolve, forMs));
  return page.evaluate(() => globalThis.activity);
}

function liveTracks(): Promise<number> {
  return app.page.evaluate(
    () => globalThis.cameraTracks.filter(({ readyState }) => readyState === 'live').length,
  );
}

it('does nothing at all while it is hidden, gives the camera back, and goes on after', async () => {
  await pause().click();
  expect((await activityFor(QUIET_MS)).workerMessages).toBeGreaterThan(0);

  const show = await hidePage(app.page);
  const hiddenAt = Date.now();
  expect(
    await app.page.evaluate(() => globalThis.cameraTracks.map(({ enabled }) => enabled)),
  ).toEqual([false]);
  await activityFor(500);
  expect(await activityFor(QUIET_MS)).toEqual({
    frames: 0,
    videoFrames: 0,
    workerMessages: 0,
    timers: 0,
  });
  expect(await liveTracks()).toBe(1);
  await activityFor(LET_GO_AFTER_MS + 2_000 - (Date.now() - hiddenAt));
  expect(await liveTracks()).toBe(0);

  await show();
  await expect.poll(liveTracks, { timeout: 20_000 }).toBe(1);
  await app.page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 60_000 });
  expect((await activityFor(QUIET_MS)).workerMessages).toBeGreaterThan(0);
  expect(app.faults.all()).toEqual([]);
}, 240_000);

it('draws and looks for nothing while a pinned model rests, and turns it at a touch', async () => {
  const { page } = app;
  await page.getByRole('button', { name: words.scan.pin }).click();
  await page.locator('.scan[data-visit="held"]').waitFor();
  const idle = async () => {
    const { frames, workerMessages } = await activityFor(1_000);
    return { frames, workerMessages };
  };
  await expect.poll(idle, { timeout: 30_000 }).toEqual({ frames: 0, workerMessages: 0 });
  const turned = activityFor(1_000);
  await page.mouse.move(200, 300);
  await page.mouse.down();
  await page.mouse.move(260, 300, { steps: 5 });
  await page.mouse.up();
  expect((await turned).frames).toBeGreaterThan(0);
  await page.getByRole('button', { name: words.scan.unpin }).click();
  await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 60_000 });
  expect(app.faults.all()).toEqual([]);
}, 240_000);

it('goes on telling while it is hidden, and finds its camera resting after a short absence', async () => {
  await pause().waitFor();
  const caption = () => app.page.locator('[data-caption]').textContent();
  const show = await hidePage(app.page);
  const before = await caption();
  await expect.poll(caption, { timeout: 60_000 }).not.toBe(before);
  await show();
  await app.page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 60_000 });
  expect(app.faults.all()).toEqual([]);
}, 240_000);

it('says plainly that the camera was cut off meanwhile, and opens it again on request', async () => {
  const { page } = app;
  const show = await hidePage(page);
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    for (const track of globalThis.cameraTracks) track.stop();
    mediaDevices.getUserMedia = async (constraints) => {
      mediaDevices.getUserMedia = open;
      await open(constraints).then((stream) => stream.getTracks().forEach((track) => track.stop()));
      throw new DOMException('another app has it', 'NotReadableError');
    };
  });
  await show();
  await page.getByRole('heading', { name: words.failure.camera['in-use'].title }).waitFor();
  await app.screenshot('hidden-camera-cut-off');
  await page.getByRole('button', { name: words.app.retry }).click();
  await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 100_000 });
  expect(await liveTracks()).toBe(1);
  expect(app.faults.all()).toEqual([]);
}, 240_000);
