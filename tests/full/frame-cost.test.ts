import type { CDPSession, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import {
  COMPILE_SOON,
  FRAME_COST_PHONE,
  FRAME_COST_THROTTLE,
  frameCostScript,
  setThrottle,
  toTheSign,
  warmUp,
} from '../../scripts/bench/report/browser/frame-cost.ts';
import { recordMainThread } from '../../scripts/bench/report/browser/main-thread.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { REPOSITORY } from '../../scripts/build/ensure-build.ts';
import { startApp } from '../e2e/harness.ts';
import { quantile } from '../fixtures/corner-error.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { signVideo } from '../fixtures/sign-video.ts';
import { allocatedInFrames } from './allocated-in-frames.ts';
import { startDev } from './dev-server.ts';

/** The text of a pin's place: the page takes it in no other form. */
const TEXTS_FOR_THE_PAGE = ['/src/scene/pin-board.ts write'];
/** The smallest array with one number in it; the profiler takes samples, and one may fall on a rare event. */
const LEAST_BYTES_A_FRAME = 16;
const RECORDED_MS = 20_000;
const KEPT_MS = 60_000;
const MOST_KEPT_BYTES = 50_000;
/** The browser keeps what it compiles, for some minutes on a busy machine; what leaks goes on for ever. */
const MOST_MINUTES = 5;
const PORT = 5198;

let cameraFile: string;
let watcher: string;
let close: (() => Promise<void>)[] = [];

beforeAll(async () => {
  [{ file: cameraFile }, watcher] = await Promise.all([
    signVideo(printedSign('thai-hoa')),
    frameCostScript(),
  ]);
});

afterEach(async () => {
  for (const end of close.toReversed()) await end();
  close = [];
});

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** By how much the heap has grown in the first minute in which it grew by little, else in the last; bytes after the garbage was collected. */
async function keptInAMinute(page: Page, session: CDPSession): Promise<number> {
  let grown = Number.POSITIVE_INFINITY;
  for (let minute = 0; minute < MOST_MINUTES && grown >= MOST_KEPT_BYTES; minute += 1) {
    const before = await heapBytes(session);
    await page.waitForTimeout(KEPT_MS);
    grown = (await heapBytes(session)) - before;
    console.log(`kept in ${KEPT_MS / 1_000} s: ${grown} bytes`);
  }
  return grown;
}

it('at the sign, a phone four times slower spends under 6 ms of script on a frame, and keeps nothing', async () => {
  const app = await startApp({ cameraFile, viewport: FRAME_COST_PHONE, flags: [COMPILE_SOON] });
  close.push(app.close);
  const { page } = app;
  await page.addInitScript({ content: watcher });
  await app.open('/s/thai-hoa/scan');
  const session = await toTheSign(page);
  await setThrottle(session, FRAME_COST_THROTTLE);
  await warmUp(page);

  const report = (times: readonly number[]) =>
    [0.5, 0.9, 0.95, 0.99, 1].map(
      (share) => `${share * 100} % ${quantile(times, share).toFixed(2)}`,
    );
  const throttled = await recordMainThread(page, session, RECORDED_MS);
  console.log(`throttled, ${throttled.frames.length}: ${report(throttled.frames).join(', ')} ms`);
  console.log(
    `throttled with the model, ${throttled.drawnFrames.length}: ${report(throttled.drawnFrames).join(', ')} ms`,
  );
  console.log(
    `throttled tasks, ${throttled.tasks.length}: ${report(throttled.tasks).join(', ')} ms; the longest: ${throttled.longest}`,
  );
  await setThrottle(session, 1);
  const full = await recordMainThread(page, session, RECORDED_MS);
  const slower = full.drawnFrames.map((ms) => ms * FRAME_COST_THROTTLE);
  console.log(
    `${slower.length} drawn frames, times ${FRAME_COST_THROTTLE}: ${report(slower).join(', ')} ms`,
  );
  expect(slower.length).toBeGreaterThan(100);
  expect(throttled.drawnFrames.length).toBeGreaterThan(100);
  expect(quantile(throttled.drawnFrames, 0.95)).toBeLessThan(6);
  expect(quantile(slower, 0.99)).toBeLessThan(6);
  expect(Math.max(...throttled.tasks)).toBeLessThan(100);

  expect(await keptInAMinute(page, session)).toBeLessThan(MOST_KEPT_BYTES);
  expect(app.faults.all()).toEqual([]);
});

it('our own code makes no garbage in the frame loop', async () => {
  const dev = await startDev(REPOSITORY, PORT);
  close.push(async () => dev.close());
  const browser: LaunchedBrowser = await launchBrowser({
    cameraFile,
    flags: [COMPILE_SOON],
    context: { viewport: FRAME_COST_PHONE, locale: 'vi-VN', ignoreHTTPSErrors: true },
  });
  close.push(browser.close);
  const page = await browser.context.newPage();
  await page.addInitScript({ content: watcher });
  await page.goto(`${dev.origin}/s/thai-hoa/scan`);
  const session = await toTheSign(page);
  await warmUp(page);
  const { frames, objects, numberBytes } = await allocatedInFrames(page, session, 20_000);
  const rates = objects.map(([name, bytes]) => ({ name, bytesAFrame: bytes / frames }));
  for (const { name, bytesAFrame } of rates) {
    console.log(`${bytesAFrame.toFixed(1)} bytes a frame: ${name}`);
  }
  console.log(`${(numberBytes / frames).toFixed(1)} bytes a frame: numbers not compiled away yet`);
  expect(frames).toBeGreaterThan(100);
  const garbage = rates.filter(({ name }) => !TEXTS_FOR_THE_PAGE.includes(name));
  expect(garbage.filter(({ bytesAFrame }) => bytesAFrame >= LEAST_BYTES_A_FRAME)).toEqual([]);
});
