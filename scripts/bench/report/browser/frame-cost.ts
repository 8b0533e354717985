import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { STRINGS } from '#i18n/strings.ts';
import { bundleScript } from '../../../browser/bundle-script.ts';
import { giveThePageACore } from './own-core.ts';

declare global {
  /** Display frames in which a scene was drawn, as the script of `frameCostScript` counts them. */
  var drawnFrames: number;
  /** When that was, milliseconds on the page's clock; the newest write over the oldest. */
  var drawnAtMs: Float64Array;
}

/** The window in which a frame's cost is measured, CSS pixels. */
export const FRAME_COST_PHONE = { width: 412, height: 915 } as const;
/** How many times slower the processor seems then. */
export const FRAME_COST_THROTTLE = 4;
/** Models, shaders and the first sentences are in by then, and the quality has found its step. */
const SETTLING_MS = 30_000;
/** For the browser to take another pace up. */
const ANOTHER_PACE_MS = 5_000;
/** Code that runs in every frame is compiled for good by then, as after half a minute on a phone. */
const WARM_FRAMES = 1_000;
/** The same after fewer frames, for a machine that is busy with something else. */
export const COMPILE_SOON =
  '--js-flags=--invocation-count-for-maglev=100 --invocation-count-for-turbofan=400';

/** The script that marks the frames with a scene in them and leaves the drawing to no processor. */
export function frameCostScript(): Promise<string> {
  return bundleScript(fileURLToPath(new URL('frame-cost-watcher.ts', import.meta.url)));
}

/** From the question for the camera to the reconstruction on the sign, in Vietnamese. */
export async function toTheSign(page: Page): Promise<CDPSession> {
  await page.getByRole('button', { name: STRINGS.vi.scan.allow }).click();
  await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 180_000 });
  return page.context().newCDPSession(page);
}

/** Waits until frames cost what they go on costing, and gives the page a core for what is measured then. */
export async function warmUp(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLING_MS);
  await page.waitForFunction((frames) => globalThis.drawnFrames >= frames, WARM_FRAMES, {
    timeout: 400_000,
    polling: 1_000,
  });
  giveThePageACore();
}

/** Makes the page's own thread so many times slower, and waits until it goes on as it then will. */
export async function setThrottle(session: CDPSession, rate: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await new Promise((resume) => setTimeout(resume, ANOTHER_PACE_MS));
}
