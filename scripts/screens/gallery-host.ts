import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import type { Locale } from '#domain/locale.ts';
import { REPOSITORY } from '../build/ensure-build.ts';

declare global {
  /** On a page of the gallery: every entry's name, and the way to another one without loading the page again. */
  var gallery: { names: readonly string[]; show: (name: string, locale: Locale) => void };
}

export type GalleryHost = { origin: string; close: () => Promise<void> };

/** Serves every screen in every state, as tests/fixtures/gallery/ makes them up. */
export async function startGallery(): Promise<GalleryHost> {
  const server = await createServer({
    configFile: false,
    root: join(REPOSITORY, 'tests/fixtures/gallery'),
    publicDir: join(REPOSITORY, 'public'),
    cacheDir: join(REPOSITORY, '.cache/gallery'),
    plugins: [react()],
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: false,
      watch: null,
      fs: { allow: [REPOSITORY] },
    },
    logLevel: 'error',
  });
  await server.listen();
  return { origin: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** Names of all entries; the page has to be open at the gallery. */
export async function entryNames(page: Page): Promise<string[]> {
  await page.waitForFunction(() => 'gallery' in globalThis);
  return page.evaluate(() => [...globalThis.gallery.names]);
}

/** Brings an entry up on an open gallery page, at rest: its letters and pictures are there. */
export async function showEntry(page: Page, name: string, locale: Locale): Promise<void> {
  await page.evaluate(
    async ([entry, language]) => {
      globalThis.gallery.show(entry, language);
      // Two frames: one that draws, one that tells that it has.
      await new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle)));
      await document.fonts.ready;
      const pictures = [...document.images].filter(({ loading }) => loading !== 'lazy');
      await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
    },
    [name, locale] as const,
  );
  await page.waitForSelector('h1', { state: 'attached' });
}
