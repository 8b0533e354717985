import type { Page } from 'playwright-core';
import { cornerError, type TargetSize } from '../fixtures/corner-error.ts';
import type { SignVideo } from '../fixtures/sign-video.ts';
import { frameNumberAt } from './frame-number-at.ts';
import { readTrace } from './harness.ts';

/**
 * Corner errors of the traced poses, pixels, once there are `count`. Each is compared with the truth
 * of the very frame it was made from, where that was shown: a busy page shows fewer than are tracked.
 */
export async function traceErrors(
  page: Page,
  video: SignVideo,
  target: TargetSize,
  count: number,
): Promise<number[]> {
  for (const until = Date.now() + 60_000; ; await page.waitForTimeout(500)) {
    const numbers = await page.evaluate(() => [...globalThis.frameNumbers]);
    const errors = (await readTrace(page)).flatMap(({ timeMs, modelView, intrinsics }) => {
      const frame = frameNumberAt(numbers, timeMs);
      if (modelView === null || frame === null) return [];
      const truth = { intrinsics: video.intrinsics, modelView: video.modelViewOf(frame) };
      return [cornerError({ modelView, intrinsics }, truth, target)];
    });
    if (errors.length >= count || Date.now() > until) return errors;
  }
}
