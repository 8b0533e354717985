import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import type { NarrationManifest } from '#domain/narration.ts';
import type { Site } from '#domain/site.ts';
import type { SiteId } from '#domain/site-id.ts';
import { afterWrite } from './after-write.ts';
import { type PageHead, pageDocument } from './page-document.ts';

type RenderedPage = PageHead & { html: string };

type PrerenderModule = {
  prerenderSites: (
    sites: readonly Site[],
    narration: readonly (readonly [SiteId, NarrationManifest])[],
  ) => RenderedPage[];
};

/**
 * Writes each site's page as plain HTML into the build, so that it can be read before, or without,
 * any script; after the bundle, before whatever lists or compresses the build's files.
 */
export function prerenderPlugin(siteIds: readonly SiteId[], origin: string): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'hue-hien:prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    ...afterWrite(async () => {
      const shell = readFileSync(join(folder, 'index.html'), 'utf8');
      for (const page of await renderPages(root, siteIds)) {
        const file = join(folder, page.path, 'index.html');
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, pageDocument(shell, page, page.html, origin));
      }
    }),
  };
}

async function renderPages(root: string, siteIds: readonly SiteId[]): Promise<RenderedPage[]> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = (await server.ssrLoadModule('/src/prerender.tsx')) as PrerenderModule;
    return module.prerenderSites(
      siteIds.map((id) => readJson<Site>(root, `src/content/sites/${id}.json`)),
      siteIds.map((id) => [
        id,
        readJson<NarrationManifest>(root, `src/content/narration/${id}.json`),
      ]),
    );
  } finally {
    await server.close();
  }
}

function readJson<Record>(root: string, path: string): Record {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Record;
}
