import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { type LaunchOptions, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { mindarBuild } from '../../scripts/build/mindar-build.ts';
import { startStaticServer } from '../../scripts/serve/static-server.ts';
import { type PageFaults, watchPage } from './page-faults.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, '.cache/tracker-bench');

/** Builds the page with cameras and tracker alone, as the app is built; returns its folder. */
export async function buildTrackerBench(): Promise<string> {
  await rm(BUILT, { recursive: true, force: true });
  await build({
    root: join(import.meta.dirname, 'pages/tracker'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [mindarBuild()],
    build: { outDir: BUILT, target: 'es2022', chunkSizeWarningLimit: 1_000 },
  });
  return BUILT;
}

export type TrackerBenchPage = { page: Page; faults: PageFaults; close(): Promise<void> };

/** Opens the built page in a browser of its own; what it asks for under /markers/ comes from `markersFolder`. */
export async function openTrackerBench(
  markersFolder: string,
  launch: LaunchOptions,
): Promise<TrackerBenchPage> {
  const server = await startStaticServer({ root: BUILT });
  const browser = await launchBrowser(launch);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const faults = watchPage(page, server.origin);
  await page.route('**/markers/*', async (route) => {
    const name = new URL(route.request().url()).pathname.slice('/markers/'.length);
    const body = await readFile(join(markersFolder, name)).catch(() => null);
    await (body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body }));
  });
  await page.goto(server.origin);
  await page.waitForFunction(() => 'bench' in globalThis);
  return {
    page,
    faults,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
