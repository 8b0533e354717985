import { afterAll, beforeAll, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { frameNumberAt } from '../e2e/frame-number-at.ts';
import { readTrace, type RunningApp, startApp, waitForTrace } from '../e2e/harness.ts';
import { bundlePageScript } from '../e2e/page-script.ts';
import { cornerError, quantile } from '../fixtures/corner-error.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { type SignVideo, signVideo } from '../fixtures/sign-video.ts';

const SIGN = printedSign('thai-hoa');
const words = STRINGS.vi;
const UPRIGHT = { width: 412, height: 915 };
const ACROSS = { width: 915, height: 412 };
const FRAMES = 20;

let video: SignVideo;
let app: RunningApp;

beforeAll(async () => {
  const film = signVideo(SIGN);
  const watcher = await bundlePageScript('frame-watcher.ts');
  video = await film;
  app = await startApp({ cameraFile: video.file, viewport: UPRIGHT });
  await app.page.addInitScript({ content: watcher });
  await app.open('/s/thai-hoa/scan?trace');
  await app.page.getByRole('button', { name: words.scan.allow }).click();
  await waitForTrace(app.page, { state: 'anchored', count: 10, timeoutMs: 100_000 });
});

afterAll(() => app.close());

/** Corner errors of the sign from now on, pixels of the camera picture, each against the frame it was found in. */
async function errorsFromNow(): Promise<number[]> {
  const { page } = app;
  const sinceMs = await page.evaluate(() => performance.now());
  const truthOf = (frame: number) => ({
    intrinsics: video.intrinsics,
    modelView: video.modelViewOf(frame),
  });
  for (const until = Date.now() + 90_000; ; await page.waitForTimeout(500)) {
    const numbers = await page.evaluate(() => [...globalThis.frameNumbers]);
    const errors = (await readTrace(page)).flatMap(({ timeMs, modelView, intrinsics }) => {
      const frame = frameNumberAt(numbers, timeMs);
      if (timeMs < sinceMs || modelView === null || frame === null) return [];
      return [cornerError({ modelView, intrinsics }, truthOf(frame), SIGN.target)];
    });
    if (errors.length >= FRAMES || Date.now() > until) return errors;
  }
}

/** Picture and canvas must fill the same box, or the model does not lie on its sign. */
function boxOf(selector: string) {
  return app.page.locator(selector).first().boundingBox();
}

it.each([
  ['upright', UPRIGHT],
  ['turned across', ACROSS],
  ['upright again', UPRIGHT],
] as const)(
  'held %s, the model lies on the sign and the story can be told',
  async (name, size) => {
    const { page } = app;
    const full = { x: 0, y: 0, ...size };
    await page.setViewportSize(size);
    await expect.poll(() => boxOf('.stage canvas'), { timeout: 10_000 }).toEqual(full);
    expect(await boxOf('.camera-picture video')).toEqual(full);

    const errors = await errorsFromNow();
    const median = quantile(errors, 0.5);
    console.log(`${name}: ${errors.length} frames, corner error median ${median.toFixed(2)} px`);
    expect(errors.length).toBeGreaterThanOrEqual(FRAMES);
    expect(median).toBeLessThan(0.5);

    await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: words.narration.pause, exact: true }).click();
    await page.getByRole('button', { name: words.narration.resume, exact: true }).click();
    await page.getByRole('button', { name: words.narration.pause, exact: true }).waitFor();
    const leave = await boxOf('.tool-leave');
    expect(leave?.x).toBeGreaterThanOrEqual(0);
    expect(leave?.y).toBeGreaterThanOrEqual(0);
    await app.screenshot(`rotation-${name.replaceAll(' ', '-')}`);
    expect(app.faults.all()).toEqual([]);
  },
  180_000,
);
