import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { type RunningApp, startApp } from '../e2e/harness.ts';

const MINUTES = 5;
/** Memory of the page's own objects that may come on top over the whole soak. */
const GROWTH_LIMIT_BYTES = 20_000_000;

let app: RunningApp;

afterEach(() => app.close());

/** Bytes of JavaScript objects that are still in use. */
async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

it(`the practice camera runs for ${MINUTES} minutes and leaves nothing behind`, async () => {
  app = await startApp({ viewport: { width: 360, height: 740 } });
  const { page } = app;
  await app.open('/s/thai-hoa/scan?camera=practice');
  await page.getByRole('button', { name: STRINGS.vi.scan.practiceAllow }).click();
  await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 120_000 });
  // Models, shaders and the story's first sound are in by then.
  await page.waitForTimeout(30_000);
  const before = await heapBytes(page);
  for (let minute = 0; minute < MINUTES; minute += 1) {
    await page.waitForTimeout(60_000);
    expect(await page.locator('[data-failure]').count()).toBe(0);
  }
  expect((await heapBytes(page)) - before).toBeLessThan(GROWTH_LIMIT_BYTES);
  await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 60_000 });
  await app.screenshot('soak-end');
  expect(app.faults.all()).toEqual([]);
});

it('comes and goes fifty times, and every time frees the camera and the graphics', async () => {
  app = await startApp({ viewport: { width: 360, height: 740 } });
  const { page } = app;
  await app.open('/s/thai-hoa');
  const visit = async () => {
    await page.locator('a[href="/s/thai-hoa/view"]').first().click();
    await page.locator('canvas').first().waitFor();
    await page.goBack();
    await page.locator('h1').waitFor();
  };
  for (let round = 0; round < 5; round += 1) await visit();
  const before = await heapBytes(page);
  for (let round = 0; round < 50; round += 1) await visit();
  expect(await page.locator('canvas').count()).toBe(0);
  expect((await heapBytes(page)) - before).toBeLessThan(GROWTH_LIMIT_BYTES);
  expect(app.faults.all()).toEqual([]);
});
