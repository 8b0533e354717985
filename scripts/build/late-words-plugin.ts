import type { Plugin } from 'vite';
import { LATE_SECTIONS } from '#i18n/late-sections.ts';
import { WORDS_FOLDER } from '../i18n/word-files.ts';
import { jsonModules } from './json-modules.ts';

const LATE = new Set<string>(LATE_SECTIONS);

/** Makes two modules of each language's file: `LANG.json?page` with the words of the pages that are read, and `LANG.json?late` with all others. */
export function lateWordsPlugin(): Plugin {
  return jsonModules('late-words', WORDS_FOLDER, (text, query) => {
    if (query !== 'page' && query !== 'late') return null;
    const sections = Object.entries(JSON.parse(text) as Record<string, unknown>);
    return Object.fromEntries(sections.filter(([name]) => LATE.has(name) === (query === 'late')));
  });
}
