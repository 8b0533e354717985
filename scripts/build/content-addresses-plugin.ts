import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { afterWrite } from './after-write.ts';
import {
  codeAddresses,
  type ContentAddresses,
  contentAddresses,
  renameByContent,
  withAddresses,
} from './content-addresses.ts';

const TABLE = 'src/domain/public-addresses.ts';
const CONTENT = /^src\/content\/(?:models|narration)\/[^/]+\.json$/;

/** What the tools check a file by, and what other catalogues are given: no page reads it. */
const PROOFS = new Set(['sha256', 'madeFrom', 'brotliBytes', 'captionsUrl']);

function withoutProofs(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    PROOFS.has(key) ? undefined : value,
  );
}

/**
 * Names what a visit loads from `public/` by its content: in the sites' files, which lose what no page
 * reads, in the table of `src/domain/public-addresses.ts`, and on the disk. After the content check, which reads plain
 * addresses; before whatever lists the build's files.
 */
export function contentAddressesPlugin(): Plugin {
  let root = '';
  let folder = '';
  let addresses: ContentAddresses = new Map();
  return {
    name: 'hue-hien:content-addresses',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    buildStart() {
      addresses = contentAddresses(join(root, 'public'));
    },
    transform(text, id) {
      const file = relative(root, id).replaceAll('\\', '/');
      if (CONTENT.test(file)) {
        return { code: withAddresses(withoutProofs(text), addresses), map: null };
      }
      if (file !== TABLE) return null;
      const table = JSON.stringify(codeAddresses(addresses));
      return { code: `export const PUBLIC_ADDRESSES = ${table};`, map: null };
    },
    ...afterWrite(() => renameByContent(folder, addresses)),
  };
}
