import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { splitBases } from '#domain/part-basis.ts';
import { reconstructionSchema } from '#domain/reconstruction.ts';
import { RECONSTRUCTIONS_FOLDER } from '../content/site-files.ts';

/**
 * Makes two modules of each reconstruction's file: `SITE.json` without the words on how each part is
 * known, and `SITE.json?basis` with those alone. After the content check, which reads the whole file.
 */
export function partBasesPlugin(): Plugin {
  let root = '.';
  return {
    name: 'hue-hien:part-bases',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform(text, id) {
      const [path = id, query] = id.split('?');
      const file = relative(root, path).replaceAll('\\', '/');
      if (!file.startsWith(`${RECONSTRUCTIONS_FOLDER}/`) || !file.endsWith('.json')) return null;
      const { outline, bases } = splitBases(reconstructionSchema.parse(JSON.parse(text)));
      if (query !== 'basis') return { code: JSON.stringify(outline), map: null };
      // An address with a query is not taken for JSON.
      return { code: `export default ${JSON.stringify(bases)}`, map: null, moduleType: 'js' };
    },
  };
}
