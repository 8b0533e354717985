import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';
import { chunkGraphPlugin } from './scripts/build/chunk-graph-plugin.ts';
import { compressPlugin } from './scripts/build/compress-plugin.ts';
import { contentAddressesPlugin } from './scripts/build/content-addresses-plugin.ts';
import { hostFilesPlugin } from './scripts/build/host-files-plugin.ts';
import { inputsHashPlugin } from './scripts/build/inputs-hash-plugin.ts';
import { metadataPlugin } from './scripts/build/metadata-plugin.ts';
import { mindarBuild } from './scripts/build/mindar-build.ts';
import { noEmulatorPlugin } from './scripts/build/no-emulator-plugin.ts';
import { noSpareDecoderPlugin } from './scripts/build/no-spare-decoder-plugin.ts';
import { prerenderPlugin } from './scripts/build/prerender-plugin.ts';
import { lateWordsPlugin } from './scripts/build/late-words-plugin.ts';
import { packsPlugin } from './scripts/build/packs-plugin.ts';
import { partBasesPlugin } from './scripts/build/part-bases-plugin.ts';
import { serviceWorkerPlugin } from './scripts/build/service-worker-plugin.ts';
import { siteOutlinePlugin } from './scripts/build/site-outline-plugin.ts';
import { TwinMaker } from './scripts/build/twins.ts';
import { webManifestPlugin } from './scripts/build/web-manifest-plugin.ts';
import { wordsPlugin } from './scripts/build/words-plugin.ts';
import { siteIds } from './scripts/content/site-files.ts';
import { contentCheckPlugin } from './scripts/content/vite-plugin.ts';
import { lanHttpsPlugin } from './scripts/dev/lan-https-plugin.ts';
import { siteHost } from './scripts/site-host.ts';

/** Every site that has a page. */
const SITES = await siteIds(import.meta.dirname);

/** Where the app will stand, for link previews, which want whole addresses. */
const ORIGIN = `https://${siteHost()}`;

/** A twin that saves less than three bytes in a hundred is not worth a file. */
const twins = new TwinMaker(join(import.meta.dirname, '.cache/twins'), 0.03);

/** Each step reads what the one before has left in the build's folder: pages, then packs, then the worker that lists both. */
function buildPlugins(): PluginOption[] {
  return [
    noEmulatorPlugin(),
    noSpareDecoderPlugin(),
    contentAddressesPlugin(),
    chunkGraphPlugin(),
    webManifestPlugin(),
    prerenderPlugin(SITES, ORIGIN),
    metadataPlugin(SITES, ORIGIN),
    packsPlugin(SITES, twins),
    serviceWorkerPlugin(),
    hostFilesPlugin(),
    compressPlugin(twins),
    inputsHashPlugin(),
  ];
}

const SITE_CONTENT = /\/src\/content\/[a-z]+\/([a-z0-9-]+)\.json(\?basis)?$/;

function siteChunk(moduleId: string): string | null {
  const [, site, isBasis] = SITE_CONTENT.exec(moduleId) ?? [];
  if (site === undefined) return null;
  return isBasis === undefined ? `site-${site}` : `basis-${site}`;
}

export default defineConfig(({ command, mode }) => ({
  plugins: [
    react(),
    mindarBuild(),
    lateWordsPlugin(),
    mode === 'test'
      ? null
      : [wordsPlugin(), contentCheckPlugin(), partBasesPlugin(), siteOutlinePlugin()],
    command === 'build' ? buildPlugins() : null,
    command === 'serve' && mode !== 'test' ? lanHttpsPlugin() : null,
  ],
  server: { watch: { ignored: ['**/.cache/**', '**/test-results/**', '**/dist/**'] } },
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: 'es2022',
    manifest: true,
    // three is one megabyte and comes after "Start"; scripts/build/bundle-report.ts watches what comes before.
    chunkSizeWarningLimit: 1_200,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // What is told of one site comes in one file, and only where that site is shown; how
            // its parts are known, in another, when somebody opens that list.
            { test: SITE_CONTENT, name: siteChunk },
            // Every page loads all of these: few files, so that a slow line is asked seldom.
            { tags: ['$initial'], test: /\/node_modules\//, name: 'libraries' },
            { tags: ['$initial'], test: /\/src\/(?!main\.tsx)/, name: 'pages' },
          ],
        },
      },
    },
    // A font inside the style sheet would be loaded by everyone, whatever their script.
    assetsInlineLimit: (path) => (/\.woff2?$/.test(path) ? false : undefined),
  },
}));
