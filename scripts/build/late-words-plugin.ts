import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { LATE_SECTIONS } from '#i18n/late-sections.ts';
import { WORDS_FOLDER } from '../i18n/word-files.ts';

const LATE = new Set<string>(LATE_SECTIONS);

/** Makes two modules of each language's file: `LANG.json?page` with the words of the pages that are read, and `LANG.json?late` with all others. */
export function lateWordsPlugin(): Plugin {
  let root = '.';
  return {
    name: 'hue-hien:late-words',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform(text, id) {
      const [path = id, query] = id.split('?');
      const file = relative(root, path).replaceAll('\\', '/');
      if (!file.startsWith(`${WORDS_FOLDER}/`)) return null;
      if (query !== 'page' && query !== 'late') return null;
      const sections = Object.entries(JSON.parse(text) as Record<string, unknown>).filter(
        ([name]) => LATE.has(name) === (query === 'late'),
      );
      // An address with a query is not taken for JSON.
      const code = `export default ${JSON.stringify(Object.fromEntries(sections))}`;
      return { code, map: null, moduleType: 'js' };
    },
  };
}
