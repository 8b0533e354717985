import { afterEach, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { type RunningApp, startApp } from '../e2e/harness.ts';

const words = STRINGS.vi;
const VIEWPORT = { width: 360, height: 740 };

let app: RunningApp;

afterEach(() => app.close());

/** Has the app take the processor that draws here for a strong phone's graphics chip, which it is far too slow for. */
const SLOW_CHIP = `
  Object.defineProperty(Navigator.prototype, 'deviceMemory', { get: () => 8 });
  Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 8 });
  const { getParameter } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.getParameter = function (name) {
    return name === 0x9246 ? 'a slow chip' : getParameter.call(this, name);
  };
`;

const LOW_BATTERY = `
  navigator.getBattery = async () =>
    Object.assign(new EventTarget(), { charging: false, level: 0.1 });
`;

async function toTheSign(scripts: string): Promise<void> {
  app = await startApp({ viewport: VIEWPORT, context: { deviceScaleFactor: 2 } });
  await app.page.addInitScript({ content: scripts });
  await app.open('/s/thai-hoa/scan?camera=practice');
  await app.page.getByRole('button', { name: words.scan.practiceAllow }).click();
  await app.page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 200_000 });
}

/** How many pixels of the canvas lie along a CSS pixel. */
function pixelRatio(): Promise<number> {
  return app.page
    .locator('.stage canvas')
    .first()
    .evaluate((canvas) => (canvas as HTMLCanvasElement).width / canvas.clientWidth);
}

it('draws more plainly, step by step, where the frames take too long, and the model stays', async () => {
  await toTheSign(SLOW_CHIP);
  const ratios = new Set([await pixelRatio()]);
  const lowest = async () => {
    ratios.add(await pixelRatio());
    return Math.min(...ratios);
  };
  await expect.poll(lowest, { timeout: 180_000, interval: 500 }).toBe(1);
  // Long enough for the steps below, at which reflections go and the coarsest level comes.
  await app.page.waitForTimeout(30_000);
  expect(await pixelRatio()).toBe(1);
  expect([...ratios][0]).toBe(1.5);
  console.log(`pixel ratios on the way: ${[...ratios].join(', ')}`);
  expect(await app.page.locator('[data-failure]').count()).toBe(0);
  await app.screenshot('quality-lowest');
  expect(app.faults.all()).toEqual([]);
});

it('begins one step lower with little charge left', async () => {
  await toTheSign(SLOW_CHIP + LOW_BATTERY);
  expect(await pixelRatio()).toBeLessThanOrEqual(1.25);
  expect(app.faults.all()).toEqual([]);
});
