import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import { parseAddress } from '#domain/address.ts';
import { NO_NARRATION_FILES } from '#domain/narration-manifest.ts';
import { splitBases } from '#domain/part-basis.ts';
import { projectSchema } from '#domain/project.ts';
import type { Locale } from '#domain/locale.ts';
import type { ReportWay } from '#domain/report.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { SiteFiles } from '#domain/site-library.ts';
import { afterWrite } from './after-write.ts';
import { listBuildFiles, readChunkGraph } from './build-files.ts';
import { contentAddresses } from './content-addresses.ts';
import { type ChunkGraph, chunkOf } from './chunk-graph.ts';
import { siteJsonLd } from '../metadata/json-ld.ts';
import { describeSite } from './metadata-plugin.ts';
import { isPageFont } from './offline-files.ts';
import { type PageHead, pageDocument } from './page-document.ts';
import { STARTER_FILE, startAfterPaint } from './page-start.ts';

type RenderedPage = PageHead & { siteId: SiteId | null; html: string };

type PrerenderModule = {
  prerenderSites: (
    files: ReadonlyMap<SiteId, SiteFiles>,
    reportWay: ReportWay,
  ) => Promise<RenderedPage[]>;
};

/** What a server answers where no page was written: the app without content. */
export const FALLBACK_PAGE = 'app.html';

/**
 * Writes home and each site's page as plain HTML into the build, so that it can be read before, or without,
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
      // The root page becomes that of home; screens without a page of their own begin empty.
      writeFileSync(join(folder, FALLBACK_PAGE), unlisted(shell));
      writeFileSync(join(folder, STARTER_FILE.path), STARTER_FILE.text);
      const graph = readChunkGraph(folder);
      const addresses = contentAddresses(join(root, 'public'));
      const fonts = listBuildFiles(folder)
        .filter(isPageFont)
        .map((path) => `/${path}`);
      for (const page of await renderPages(root, siteIds)) {
        const file = join(folder, page.path, 'index.html');
        const data =
          page.siteId === null
            ? null
            : siteJsonLd(describeSite(root, page.siteId, origin, addresses), page.locale);
        const document = pageDocument(shell, { ...page, data }, page.html, origin);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, startAfterPaint(document, contentScripts(page, graph), fonts));
      }
    }),
  };
}

/** An empty page has nothing that a search engine should list. */
function unlisted(shell: string): string {
  return shell.replace('</title>', '</title>\n    <meta name="robots" content="noindex" />');
}

/** The screens of pages that come in files of their own. */
function screenSources(path: string, locale: Locale): string[] {
  const { screen } = parseAddress(path);
  const lateWords = `src/i18n/words/${locale}.json?late`;
  if (screen === 'home') return [lateWords, 'src/screens/connected/ConnectedHome.tsx'];
  return screen === 'tour' ? [lateWords, 'src/screens/connected/ConnectedTour.tsx'] : [];
}

/** Paths of the chunks that hold what is told of a page's site, its screen, and the words of its language. */
function contentScripts(
  { siteId, locale, path }: Pick<RenderedPage, 'siteId' | 'locale' | 'path'>,
  graph: ChunkGraph,
): string[] {
  const kinds = siteId === null ? [] : ['sites', 'reconstructions', 'models', 'narration'];
  const sources = kinds.map((kind) => `src/content/${kind}/${siteId}.json`);
  const chunks = [`src/i18n/words/${locale}.json`, ...screenSources(path, locale), ...sources]
    .map((source) => chunkOf(graph, source))
    .filter((chunk) => chunk !== null);
  return [...new Set(chunks)].map((chunk) => `/${chunk}`);
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
    const files = new Map(siteIds.map((id) => [id, siteFiles(root, id)]));
    const project = readFileSync(join(root, 'src/content/project.json'), 'utf8');
    return await module.prerenderSites(files, projectSchema.parse(JSON.parse(project)).report);
  } finally {
    await server.close();
  }
}

function siteFiles(root: string, siteId: SiteId): SiteFiles {
  const read = async (kind: string) =>
    JSON.parse(readFileSync(join(root, 'src/content', kind, `${siteId}.json`), 'utf8'));
  return {
    site: () => read('sites'),
    reconstruction: () => read('reconstructions'),
    bases: async () => splitBases(await read('reconstructions')).bases,
    models: () => read('models'),
    // No page needs a sound file to be read; a new site has none.
    narration: () => read('narration').catch(() => NO_NARRATION_FILES),
  };
}
