import type { Plugin } from 'vite';
import { WEB_MANIFEST } from './web-manifest.ts';

const FILE = 'manifest.webmanifest';

/** The app as something to install: its manifest, and each page's link to it. */
export function webManifestPlugin(): Plugin {
  return {
    name: 'hue-hien:web-manifest',
    apply: 'build',
    transformIndexHtml() {
      return [{ tag: 'link', attrs: { rel: 'manifest', href: `/${FILE}` }, injectTo: 'head' }];
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(WEB_MANIFEST) });
    },
  };
}
