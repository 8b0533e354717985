import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { listBuildFiles } from '../../scripts/build/build-files.ts';
import { ensureBuild } from '../../scripts/build/ensure-build.ts';
import { startStaticServer, type StaticServer } from '../../scripts/serve/static-server.ts';

/** The release that a host begins with. */
export const FIRST_RELEASE = '000000000001';
const NO_PIECES = /^chunks\//;

export type ReleaseOptions = {
  /** Twelve hexadecimal digits. */
  release: string;
  /** Files that this release does not have, by path. */
  without?: RegExp;
  /** Its first script throws, so that no page of it starts. */
  isBroken?: boolean;
};

/** A copy of the build that calls itself by another release; what is not changed is linked, not copied. */
async function copyRelease(options: ReleaseOptions): Promise<string> {
  const build = await ensureBuild();
  const folder = mkdtempSync(join(dirname(build), '.cache', 'release-'));
  for (const path of listBuildFiles(build)) {
    if (options.without?.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    linkSync(join(build, path), join(folder, path));
  }
  const known = readFileSync(join(folder, 'release.txt'), 'utf8');
  const worker: [string, string][] = [[known, options.release]];
  const edit = (path: string, change: (text: string) => string) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const changed = change(text);
    rmSync(join(folder, path));
    writeFileSync(join(folder, path), changed);
    worker.push([hash(text), hash(changed)]);
  };
  const renamed = (text: string) => text.replaceAll(known, options.release);
  for (const path of ['packs.json', 'release.txt', 'index.html']) edit(path, renamed);
  edit('app.html', (text) => {
    const page = renamed(text);
    if (options.isBroken !== true) return page;
    const entry = /src="(\/assets\/index-[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const broken = '/assets/broken-00000000.js';
    const code = 'throw new Error("this release does not start");';
    writeFileSync(join(folder, broken), code);
    worker.push([entry, broken], [hash(readFileSync(join(folder, entry), 'utf8')), hash(code)]);
    return page.replace(entry, broken);
  });
  edit('service-worker.js', (text) =>
    worker.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
  );
  return folder;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** One address in front of one release after the other, and a browser that knows it. */
export type Host = {
  origin: string;
  context: BrowserContext;
  /** A copy of the build without its pieces, which only downloads need; its folder goes with the host. */
  release(options: ReleaseOptions): Promise<string>;
  /** Takes the old release from the server and puts this one there. */
  deploy(folder: string): Promise<void>;
  /** Ends the server: there is no network. */
  cut(): Promise<void>;
  port: number;
  /** Opens an address in a new tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
};

/** A host of `FIRST_RELEASE`. */
export async function startHost(): Promise<Host> {
  const folders: string[] = [];
  const release = async (options: ReleaseOptions) => {
    const folder = await copyRelease({ without: NO_PIECES, ...options });
    folders.push(folder);
    return folder;
  };
  const root = await release({ release: FIRST_RELEASE });
  let server: StaticServer = await startStaticServer({ root });
  const { origin, port } = server;
  const browser = await launchBrowser({
    context: { viewport: { width: 412, height: 915 }, locale: 'vi-VN' },
  });
  return {
    origin,
    port,
    context: browser.context,
    release,
    async deploy(next) {
      await server.close();
      server = await startStaticServer({ root: next, port });
    },
    cut: () => server.close(),
    async open(path) {
      const page = await browser.context.newPage();
      await page.goto(origin + path);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The first page of the app in a new tab, kept on the device. */
export async function openKept(host: Host): Promise<Page> {
  const page = await host.open('/');
  await untilKept(page);
  return page;
}

/** Waits until the service worker answers this page, and knows that its version starts. */
export async function untilKept(page: Page): Promise<void> {
  const isKept = async () => {
    if (navigator.serviceWorker.controller === null) return false;
    const record = await (await caches.open('shell-generations')).match('/generations.json');
    return ((await record?.json()) as { hasStarted: boolean } | undefined)?.hasStarted === true;
  };
  await expect.poll(() => page.evaluate(isKept), { timeout: 60_000 }).toBe(true);
}

/** Lets the browser look for a newer version now, and not some time. */
export function lookForUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

/** The release that a page is of. */
export function releaseOf(page: Page): Promise<string | null> {
  return page.locator('meta[name=release]').getAttribute('content');
}

/** Waits until a page is of this release; the page may be reloaded meanwhile. */
export async function untilRelease(page: Page, wanted: string): Promise<void> {
  await expect.poll(() => releaseOf(page).catch(() => null), { timeout: 20_000 }).toBe(wanted);
}
