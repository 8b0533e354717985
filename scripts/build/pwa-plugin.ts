import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { listBuildFiles, readChunkGraph } from './build-files.ts';
import { shellFiles } from './offline-files.ts';

const LACQUER = '#7a1a1a';
const IVORY = '#fbf3e0';

/** The app as something to install, and the service worker that keeps its shell on the device. */
export function pwaPlugin(folder = 'dist'): Plugin[] {
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/sw',
    filename: 'service-worker.ts',
    outDir: folder,
    registerType: 'prompt',
    // The page registers the worker itself, once its first screen is at rest.
    injectRegister: false,
    manifest: {
      id: '/',
      name: 'Huế Hiện',
      short_name: 'Huế Hiện',
      description: 'Hướng điện thoại vào tấm bảng, cung điện xưa hiện lên và kể chuyện.',
      lang: 'vi',
      dir: 'ltr',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      theme_color: LACQUER,
      background_color: IVORY,
      categories: ['education', 'travel'],
      icons: [
        { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        {
          src: '/icons/maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    },
    integration: {
      configureCustomSWViteBuild(options) {
        options.logLevel = 'error';
        // An older bundler's word for one file, which is what it is without it.
        const output = options.build?.rollupOptions?.output;
        if (output !== undefined && 'inlineDynamicImports' in output) {
          delete output.inlineDynamicImports;
        }
      },
    },
    injectManifest: {
      globPatterns: ['**/*'],
      globIgnores: ['service-worker.js', '**/*.{br,gz,map}'],
      maximumFileSizeToCacheInBytes: 50_000_000,
      manifestTransforms: [
        (entries) => {
          const shell = new Set(shellFiles(listBuildFiles(folder), readChunkGraph(folder)));
          return { manifest: entries.filter((entry) => shell.has(entry.url)) };
        },
      ],
    },
  });
  return plugins.map(onlyAfterWrite);
}

/** The plugin would list a failed bundle too, and hide the bundle's own error behind its own. */
function onlyAfterWrite(plugin: Plugin): Plugin {
  const { closeBundle } = plugin;
  if (typeof closeBundle !== 'object') return plugin;
  let isWritten = false;
  return {
    ...plugin,
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      ...closeBundle,
      async handler(error) {
        if (isWritten) await closeBundle.handler.call(this, error);
        isWritten = false;
      },
    },
  };
}
