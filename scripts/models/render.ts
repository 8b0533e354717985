import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { createServer, type ViteDevServer } from 'vite';
import { launchBrowser } from '../browser/launch-browser.ts';
import type { Shot } from './render/stage.ts';
import type { View } from './render/views.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface RenderOptions {
  /** Folder that holds the models, and the textures beside them. */
  folder: string;
  /** Paths under the folder, each with its place in metres. */
  models: readonly { path: string; offset?: readonly [number, number, number] }[];
  /** Pictures to take; `file` is the PNG to write. */
  pictures: readonly Picture[];
}

export interface Picture {
  view: View;
  file: string;
  width?: number;
  height?: number;
  background?: Shot['background'];
}

export const RENDER_DEFAULTS = { width: 1200, height: 800, background: 'sky' } as const;

/** Serves the render page and the models on a free loopback port. */
async function startServer(folder: string): Promise<{ server: ViteDevServer; origin: string }> {
  const decoders = sirv(resolve(ROOT, 'node_modules/three/examples/jsm/libs/basis'), { dev: true });
  const models = sirv(folder, { dev: true });
  const server = await createServer({
    root: resolve(ROOT, 'scripts/models/render'),
    configFile: false,
    logLevel: 'error',
    cacheDir: resolve(ROOT, '.cache/render'),
    optimizeDeps: { noDiscovery: true, include: [] },
    server: {
      host: '127.0.0.1',
      port: 0,
      strictPort: false,
      hmr: false,
      watch: null,
      fs: { allow: [ROOT] },
    },
    plugins: [
      {
        name: 'model-files',
        configureServer: ({ middlewares }) => {
          middlewares.use('/basis', decoders);
          middlewares.use('/files', models);
        },
      },
    ],
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the render server has no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** A browser page with a scene in it; end it with `close`. */
export interface StageSession {
  /** Shows model files by their paths under the session's folder. */
  load: (
    models: readonly { path: string; offset?: readonly [number, number, number] }[],
  ) => Promise<void>;
  /** Shows the classes of evidence instead of the looks, until the next load. */
  showEvidence: () => Promise<void>;
  /** Median milliseconds from fetched files to a scene, of so many runs. */
  parseMilliseconds: (paths: readonly string[], runs: number) => Promise<number>;
  /** PNG bytes of one picture; rejects with what the page reported. */
  shoot: (picture: Omit<Picture, 'file'>) => Promise<Buffer>;
  close: () => Promise<void>;
}

/** Opens a headless browser that renders the models under a folder. */
export async function openStage(folder: string): Promise<StageSession> {
  const { server, origin } = await startServer(resolve(folder));
  const browser = await launchBrowser();
  const page = await browser.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const check = (): void => {
    if (faults.length > 0) throw new Error(faults.splice(0).join('\n'));
  };
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => globalThis.stage !== undefined, undefined, { timeout: 60_000 });
  return {
    load: async (models) => {
      const wanted = models.map(({ path, offset = [0, 0, 0] }) => ({
        url: `/files/${path}`,
        offset,
      }));
      await page.evaluate((list) => globalThis.stage?.load(list), wanted);
      check();
    },
    showEvidence: async () => {
      await page.evaluate(() => globalThis.stage?.showEvidence());
      check();
    },
    parseMilliseconds: async (paths, runs) => {
      const urls = paths.map((path) => `/files/${path}`);
      const times = await page.evaluate(
        ([list, count]) => globalThis.stage?.parseTimes(list, count) ?? [],
        [urls, runs] as const,
      );
      check();
      const sorted = times.toSorted((a, b) => a - b);
      return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    },
    shoot: async (picture) => {
      const shot: Shot = { ...RENDER_DEFAULTS, ...picture };
      const data = await page.evaluate((wanted) => globalThis.stage?.shoot(wanted) ?? '', shot);
      check();
      return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Renders models to PNG files in a headless browser; rejects with what the page reported. */
export async function shootModel({ folder, models, pictures }: RenderOptions): Promise<void> {
  const stage = await openStage(folder);
  try {
    await stage.load(models);
    for (const { file, ...picture } of pictures) {
      await mkdir(dirname(resolve(file)), { recursive: true });
      await writeFile(file, await stage.shoot(picture));
    }
  } finally {
    await stage.close();
  }
}
