import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { cornerError, quantile } from '../fixtures/corner-error.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { type SignVideo, signVideo } from '../fixtures/sign-video.ts';
import { startApp, waitForTrace } from './harness.ts';
import { bundlePageScript } from './page-script.ts';
import type { NumberedFrame } from './pages/tracker/page.ts';
import { traceErrors } from './trace-errors.ts';
import { buildTrackerBench, openTrackerBench } from './tracker-bench.ts';

const words = STRINGS.vi;
const PUBLIC = join(import.meta.dirname, '../../public');
const SIGN = printedSign('thai-hoa', PUBLIC);
const WORKER = '**/assets/engine-worker-*.js';

let video: SignVideo;
let close = () => Promise.resolve();

beforeAll(async () => {
  [video] = await Promise.all([signVideo(SIGN), buildTrackerBench()]);
});

afterEach(() => close());

describe('in the app', () => {
  const options = () => ({
    cameraFile: video.file,
    // The worker would fetch behind the page's back what is cut off here.
    context: { serviceWorkers: 'block' as const },
  });

  async function scan(page: Page): Promise<void> {
    await page.getByRole('button', { name: words.scan.allow }).click();
  }

  it('the engine takes hardly any of the page’s time, and nothing of mind-ar is fetched', async () => {
    const app = await startApp(options());
    close = () => app.close();
    await app.page.addInitScript({ content: await bundlePageScript('frame-watcher.ts') });
    const asked: string[] = [];
    app.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await app.open('/s/thai-hoa/scan?trace');
    await scan(app.page);
    const entries = await waitForTrace(app.page, {
      state: 'anchored',
      count: 30,
      timeoutMs: 90_000,
    });
    expect(entries.map(({ work }) => work?.tracker)).toEqual(entries.map(() => 'engine'));
    const errors = await traceErrors(app.page, video, SIGN.target, 10);
    expect(quantile(errors, 0.5)).toBeLessThan(0.5);
    const pageMs = entries.map(({ work }) => work?.pageMs ?? Number.NaN);
    const trackMs = entries.map((entry) => entry.trackMs);
    console.log(
      `page ${quantile(pageMs, 0.5).toFixed(2)} ms a frame (95 %: ${quantile(pageMs, 0.95).toFixed(2)}), ` +
        `worker ${quantile(trackMs, 0.5).toFixed(1)} ms, ` +
        `by ${entries.at(-1)?.work?.way} at ${entries.at(-1)?.work?.width} px`,
    );
    expect(asked.filter((path) => /mindar|\.mind$/.test(path))).toEqual([]);
    expect(app.faults.all()).toEqual([]);
  }, 120_000);

  it('mind-ar takes over when the engine does not come, and the visitor is told in one line', async () => {
    const app = await startApp(options());
    close = () => app.close();
    await app.page.route(WORKER, (route) => route.fulfill({ status: 404, body: 'not found' }));
    await app.open('/s/thai-hoa/scan?trace');
    await scan(app.page);
    await app.page.getByText(words.scan.simpler).waitFor({ timeout: 60_000 });
    const told = await waitForTrace(app.page, { state: 'anchored', timeoutMs: 90_000 });
    expect(told[0]?.work?.tracker).toBe('mind-ar');
    await app.screenshot('searching-simpler');
    expect(app.faults.pageErrors).toEqual([]);
  }, 150_000);
});

describe('the ladder', () => {
  /** Starts it before the printed sign, and waits for so many frames in which that was found. */
  async function follow(count: number, prepare: (page: Page) => Promise<unknown>) {
    const bench = await openTrackerBench(join(PUBLIC, 'markers'), { cameraFile: video.file });
    close = () => bench.close();
    const { page, faults } = bench;
    await prepare(page);
    await page.evaluate(() => globalThis.bench.openCamera(null));
    const loading = page.evaluate((target) => globalThis.bench.start([target]), SIGN.target);
    const beganAtMs = Date.now();
    expect(await loading).toBeNull();
    const loadMs = Date.now() - beganAtMs;
    const frames: NumberedFrame[] = [];
    const told: string[] = [];
    while (frames.length < count && Date.now() - beganAtMs < 90_000) {
      const taken = await page.evaluate(() => globalThis.bench.take());
      told.push(...taken.failures, ...taken.fallbacks.map((failure) => `fallback: ${failure}`));
      frames.push(...taken.frames.filter(({ observations }) => observations.length > 0));
      await page.waitForTimeout(250);
    }
    expect(frames.length).toBeGreaterThanOrEqual(count);
    const trackers = [...new Set(frames.map(({ work }) => work?.tracker))];
    return { page, faults, frames, told, trackers, loadMs };
  }

  it('stays on the engine where WebAssembly is forbidden: its twin works on', async () => {
    const { page, frames, told, trackers, faults } = await follow(60, (fresh) =>
      fresh.route(WORKER, withoutWebAssembly),
    );
    const worker = page.workers().find((known) => known.url().includes('engine-worker'));
    const isForbidden = await worker?.evaluate(() =>
      WebAssembly.instantiate(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
        () => false,
        () => true,
      ),
    );
    expect(isForbidden).toBe(true);
    expect([told, trackers]).toEqual([[], ['engine']]);
    const errors = frames.flatMap(({ number, intrinsics, observations: [found] }) => {
      if (number === null || found === undefined) return [];
      const truth = { intrinsics: video.intrinsics, modelView: video.modelViewOf(number) };
      return [cornerError({ intrinsics, modelView: found.modelView }, truth, SIGN.target)];
    });
    expect(quantile(errors, 0.5)).toBeLessThan(0.5);
    expect(faults.pageErrors).toEqual([]);
  });

  it.each([
    ['the engine’s code does not come', WORKER, 404, 'crashed'],
    ['the engine’s code is damaged', WORKER, 200, 'crashed'],
    ['the signs’ file does not come', '**/markers/signs*.targets', 404, 'network'],
    ['the signs’ file is damaged', '**/markers/signs*.targets', 200, 'bad-features'],
  ])('goes down to mind-ar when %s', async (_, address, status, failure) => {
    const { told, trackers, loadMs, faults } = await follow(1, (page) =>
      page.route(address, (route) =>
        route.fulfill({
          status,
          contentType: address === WORKER ? 'text/javascript' : 'application/octet-stream',
          body: 'not what it was '.repeat(40),
        }),
      ),
    );
    expect([told, trackers]).toEqual([[`fallback: ${failure}`], ['mind-ar']]);
    console.log(`mind-ar instead of the engine after ${loadMs} ms`);
    expect(faults.pageErrors).toEqual([]);
  });
});

/** The same file under a policy that allows no WebAssembly. */
async function withoutWebAssembly(route: Route): Promise<void> {
  const response = await route.fetch();
  const policy = response.headers()['content-security-policy'] ?? '';
  expect(policy).toContain(" 'wasm-unsafe-eval'");
  const headers = {
    ...response.headers(),
    'content-security-policy': policy.replace(" 'wasm-unsafe-eval'", ''),
  };
  await route.fulfill({ response, headers });
}
