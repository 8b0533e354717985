import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** What a query makes of a JSON file's text; null leaves the file to the next plugin. */
export type MakeModule = (text: string, query: string | undefined) => unknown;

/** A plugin that makes further modules of the JSON files in a folder, each asked for by a query such as `SITE.json?outline`. */
export function jsonModules(name: string, folder: string, make: MakeModule): Plugin {
  let root = '.';
  return {
    name: `hue-hien:${name}`,
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform(text, id) {
      const [path = id, query] = id.split('?');
      const file = relative(root, path).replaceAll('\\', '/');
      if (!file.startsWith(`${folder}/`) || !file.endsWith('.json')) return null;
      const made = make(text, query);
      if (made === null) return null;
      const json = JSON.stringify(made);
      // An address with a query is not taken for JSON.
      if (query === undefined) return { code: json, map: null };
      return { code: `export default ${json}`, map: null, moduleType: 'js' };
    },
  };
}
