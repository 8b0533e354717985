import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CDPSession, Route } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../../../browser/launch-browser.ts';
import { buildLibrary, LIBRARY_FILE } from '../../../vision/build-library.ts';
import { SET_NAMES } from '../signs/sign-set.ts';
import type { BenchHost } from './bench-host.ts';
import { loadSign } from './load-sign.ts';
import { mindFile } from './mind-file.ts';
import { packSign } from './packed-sign.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const CACHE = join(ROOT, '.cache/bench');

/** No server stands behind it: every request is answered here. */
const ORIGIN = 'https://bench.invalid';

/** With these two the page's clock counts in steps of 5 µs, not 100. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The last one for canvases without a page, which the others leave their WebGL. */
const NO_GRAPHICS = ['--disable-gpu', '--disable-3d-apis', '--disable-software-rasterizer'];

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

export type PageHostOptions = {
  /** The engine's source, which is built as it is shipped, or a built module. */
  engine: string;
  throttle: number;
  disableGpu: boolean;
  clock: boolean;
};

/** Runs trackers in a page of Chromium, each reading the frames from a canvas. */
export async function pageHost(options: PageHostOptions): Promise<BenchHost> {
  await mkdir(CACHE, { recursive: true });
  // A folder of its own, so that two runs do not take each other's files away.
  const built = await mkdtemp(join(CACHE, 'page-'));
  await buildPage(built);
  const engineFile = await builtEngine(options.engine, join(built, 'engine'));
  const browser = await launchBrowser({ flags: options.disableGpu ? NO_GRAPHICS : [] });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.on('pageerror', (error) => console.error(`in the page: ${error.message}`));
  await page.route(`${ORIGIN}/**`, (route) => answer(route, built, engineFile));
  await page.goto(`${ORIGIN}/index.html${options.clock ? '' : '?no-clock'}`);
  await page.waitForFunction(() => 'benchSession' in globalThis, undefined, { polling: 50 });
  const tools = await page.context().newCDPSession(page);
  const slowly = <T>(work: () => Promise<T>) => throttled(tools, options.throttle, work);
  const version = browser.context.browser()?.version() ?? '';
  return {
    place: `Chromium ${version}${described(options)}`,
    codeBytes: { engine: await brotliBytes(engineFile), 'mind-ar': await mindarBytes(built) },
    open: (scenario) => page.evaluate((given) => globalThis.benchSession.open(given), scenario),
    start: (tracker, scenario) =>
      slowly(() =>
        page.evaluate(([name, given]) => globalThis.benchSession.start(name, given), [
          tracker,
          scenario,
        ] as const),
      ),
    filmPiece: (from, to) =>
      page.evaluate(([a, b]) => globalThis.benchSession.filmPiece(a, b), [from, to] as const),
    track: (tracker, laterMs) =>
      slowly(() =>
        page.evaluate(([name, later]) => globalThis.benchSession.track(name, later), [
          tracker,
          laterMs,
        ] as const),
      ),
    memory: () => heapInUse(tools),
    end: async () => {
      await browser.close();
      await rm(built, { recursive: true, force: true });
    },
  };
}

function described({ throttle, disableGpu }: PageHostOptions): string {
  return `${throttle === 1 ? '' : `, ${throttle} times slower`}${disableGpu ? ', no GPU and no WebGL' : ''}`;
}

async function brotliBytes(file: string): Promise<number> {
  return brotliCompressSync(await readFile(file)).byteLength;
}

/** All that the page's bundle holds besides the benchmark itself is mind-ar. */
async function mindarBytes(built: string): Promise<number> {
  const folder = join(built, 'assets');
  const files = (await readdir(folder)).filter((name) => /^(mindar|controller|ui)-/.test(name));
  const weights = await Promise.all(files.map((name) => brotliBytes(join(folder, name))));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** Films are drawn at full speed; only trackers feel the slow processor. */
async function throttled<T>(tools: CDPSession, rate: number, work: () => Promise<T>): Promise<T> {
  if (rate === 1) return work();
  await tools.send('Emulation.setCPUThrottlingRate', { rate });
  try {
    return await work();
  } finally {
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
}

async function heapInUse(tools: CDPSession): Promise<Record<string, number>> {
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize, embedderHeapUsedSize } = (await tools.send(
    'Runtime.getHeapUsage',
  )) as Record<string, number>;
  return {
    heapUsed: usedSize,
    arrayBuffers: backingStorageSize ?? 0,
    embedder: embedderHeapUsedSize ?? 0,
  };
}

async function builtEngine(engine: string, folder: string): Promise<string> {
  if (engine.endsWith('.js')) return engine;
  await buildLibrary(ROOT, folder);
  return join(folder, LIBRARY_FILE);
}

async function buildPage(outDir: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, '../page'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 10_000 },
  });
}

async function answer(route: Route, built: string, engineFile: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  try {
    const body = Buffer.from(await contentOf(pathname, built, engineFile));
    const headers = {
      ...ISOLATED,
      'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream',
    };
    await route.fulfill({ body, headers });
  } catch (cause) {
    await route.fulfill({ status: 404, body: String(cause) });
  }
}

async function contentOf(pathname: string, built: string, engineFile: string): Promise<Uint8Array> {
  const [, folder, kind, set, name] = pathname.split('/');
  if (folder !== 'bench-files') return readFile(join(built, pathname));
  if (kind === 'engine.js') return readFile(engineFile);
  const known = SET_NAMES.find((one) => one === set);
  if (known === undefined || name === undefined) throw new Error(`nothing is at ${pathname}`);
  const sign = await loadSign(known, name);
  return kind === 'minds' ? mindFile(sign) : packSign(sign);
}
