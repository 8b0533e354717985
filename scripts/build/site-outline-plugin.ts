import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { siteSchema } from '#domain/site.ts';
import { siteOutline } from '#domain/site-outline.ts';
import { SITES_FOLDER } from '../content/site-files.ts';

/** Makes a second module of each site's file, `SITE.json?outline`: the little that every screen knows of every site. */
export function siteOutlinePlugin(): Plugin {
  let root = '.';
  return {
    name: 'hue-hien:site-outline',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform(text, id) {
      const [path = id, query] = id.split('?');
      const file = relative(root, path).replaceAll('\\', '/');
      if (query !== 'outline' || !file.startsWith(`${SITES_FOLDER}/`)) return null;
      const outline = siteOutline(siteSchema.parse(JSON.parse(text)));
      // An address with a query is not taken for JSON.
      return { code: `export default ${JSON.stringify(outline)}`, map: null, moduleType: 'js' };
    },
  };
}
