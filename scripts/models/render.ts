import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { createServer, type ViteDevServer } from 'vite';
import { launchBrowser } from '../browser/launch-browser.ts';
import type { Shot } from './render/stage.ts';
import { type View, VIEWS, type ViewName } from './render/views.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface RenderOptions {
  /** Path of the .glb. */
  model: string;
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

/** Serves the render page and the model on a free loopback port. */
async function startServer(model: string): Promise<{ server: ViteDevServer; origin: string }> {
  const decoders = sirv(resolve(ROOT, 'node_modules/three/examples/jsm/libs/basis'), { dev: true });
  const models = sirv(dirname(model), { dev: true });
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

/** Renders a model to PNG files in a headless browser; rejects with what the page reported. */
export async function shootModel({ model, pictures }: RenderOptions): Promise<void> {
  const { server, origin } = await startServer(resolve(model));
  const browser = await launchBrowser();
  try {
    const page = await browser.context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${origin}/`);
    await page.waitForFunction(() => globalThis.stage !== undefined, undefined, {
      timeout: 60_000,
    });
    const url = `/files/${model.split('/').at(-1) ?? ''}`;
    await page.evaluate((address) => globalThis.stage?.load(address), url);
    for (const { view, file, ...rest } of pictures) {
      const shot: Shot = { ...RENDER_DEFAULTS, ...rest, view };
      const data = await page.evaluate((wanted) => globalThis.stage?.shoot(wanted) ?? '', shot);
      await mkdir(dirname(resolve(file)), { recursive: true });
      await writeFile(file, Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'));
    }
    if (faults.length > 0) throw new Error(faults.join('\n'));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      model: { type: 'string', default: resolve(ROOT, 'public/models/thai-hoa.glb') },
      views: { type: 'string', default: Object.keys(VIEWS).join(',') },
      out: { type: 'string', default: resolve(ROOT, 'test-results/models') },
      width: { type: 'string', default: String(RENDER_DEFAULTS.width) },
      height: { type: 'string', default: String(RENDER_DEFAULTS.height) },
      transparent: { type: 'boolean', default: false },
    },
  });
  const names = values.views.split(',');
  const known = names.filter((name): name is ViewName => name in VIEWS);
  if (known.length < names.length) throw new Error(`Views are: ${Object.keys(VIEWS).join(', ')}.`);
  await shootModel({
    model: values.model,
    pictures: known.map((view) => ({
      view: VIEWS[view],
      file: resolve(values.out, `${view}.png`),
      width: Number(values.width),
      height: Number(values.height),
      background: values.transparent ? 'transparent' : 'sky',
    })),
  });
  process.stdout.write(`${known.length} pictures in ${values.out}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
