import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  type LaunchedBrowser,
  type LaunchOptions,
  launchBrowser,
} from '../../scripts/browser/launch-browser.ts';
import { ensureBuild, REPOSITORY } from '../../scripts/build/ensure-build.ts';
import { type StaticServer, startStaticServer } from '../../scripts/serve/static-server.ts';
import { type PageFaults, watchPage } from './page-faults.ts';

/** One sample of what the app tells developers under `?trace`. */
export type TraceEntry = {
  /** Capture time of the camera frame, on the page's own clock. */
  timeMs: number;
  state: string;
  siteId: string | null;
  /** 16 numbers, column-major; null while no sign is found. */
  modelView: readonly number[] | null;
  intrinsics: { fx: number; fy: number; cx: number; cy: number; width: number; height: number };
  trackMs: number;
  work: {
    tracker: string;
    way: string;
    width: number;
    height: number;
    pageMs: number;
    readMs: number;
  } | null;
};

export type AppOptions = LaunchOptions & {
  /** Size of the window in CSS pixels. */
  viewport?: { width: number; height: number };
};

export type RunningApp = {
  origin: string;
  page: Page;
  faults: PageFaults;
  server: StaticServer;
  browser: LaunchedBrowser;
  /** Opens an address of the app such as `/s/thai-hoa`. */
  open(path: string): Promise<void>;
  /** Keeps a picture of the page as `test-results/NAME.png`; returns its path. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
};

const PHONE = { width: 412, height: 915 } as const;

/** The built app on a server of its own, open in a real browser of its own: nothing is shared between two of them. */
export async function startApp({
  viewport = PHONE,
  ...launch
}: AppOptions = {}): Promise<RunningApp> {
  const server = await startStaticServer({ root: await ensureBuild() });
  const browser = await launchBrowser({
    ...launch,
    context: { viewport, locale: 'vi-VN', ...launch.context },
  }).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return {
    origin: server.origin,
    page,
    faults: watchPage(page, server.origin),
    server,
    browser,
    open: async (path) => {
      await page.goto(server.origin + path);
      if (launch.context?.javaScriptEnabled !== false) await untilAppDrawn(page);
    },
    screenshot: (name) => keepScreenshot(page, name),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits until the app has taken the page over from what the build wrote: nothing answers a tap before. */
export async function untilAppDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const drawn = document.querySelector('#root > *');
    return drawn !== null && Object.keys(drawn).some((key) => key.startsWith('__reactFiber$'));
  });
}

/** Keeps a picture of any page as `test-results/NAME.png`; returns its path. */
export async function keepScreenshot(page: Page, name: string): Promise<string> {
  const path = join(REPOSITORY, 'test-results', `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
  return path;
}

/** All samples since the page was opened with `?trace`; empty without. */
export function readTrace(page: Page): Promise<TraceEntry[]> {
  return page.evaluate(() => {
    const told = (globalThis as { __hueHienTrace?: unknown[] }).__hueHienTrace;
    return (told ?? []) as TraceEntry[];
  });
}

/** How the sign was drawn in a display frame, under `?trace`. */
export type DrawnSample = {
  timeMs: number;
  /** Capture time of the camera picture under it. */
  pictureTimeMs: number;
  modelView: readonly number[];
};

/** All display frames with a sign in them since the page was opened with `?trace`. */
export function readDrawn(page: Page): Promise<DrawnSample[]> {
  return page.evaluate(() => {
    const told = (globalThis as { __hueHienDrawn?: unknown[] }).__hueHienDrawn;
    return (told ?? []) as DrawnSample[];
  });
}

/**
 * Waits until `count` samples of the trace are in `state`, and returns all samples; rejects with the
 * last states seen when that takes longer than `timeoutMs`.
 */
export async function waitForTrace(
  page: Page,
  { state, count = 1, timeoutMs = 60_000 }: { state: string; count?: number; timeoutMs?: number },
): Promise<TraceEntry[]> {
  const reached = page.waitForFunction(
    ({ wanted, least }) => {
      const told = (globalThis as { __hueHienTrace?: { state: string }[] }).__hueHienTrace ?? [];
      return told.filter((entry) => entry.state === wanted).length >= least;
    },
    { wanted: state, least: count },
    { timeout: timeoutMs, polling: 250 },
  );
  await reached.catch(async (error: unknown) => {
    const entries = await readTrace(page);
    const states = [...new Set(entries.map((entry) => entry.state))].join(', ');
    throw new Error(
      `No ${count} samples in state "${state}" within ${timeoutMs} ms; ${entries.length} samples, in: ${states}`,
      { cause: error },
    );
  });
  return readTrace(page);
}
