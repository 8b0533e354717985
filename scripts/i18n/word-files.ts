import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_LOCALES } from '#domain/content-locale.ts';

/** Folder of the interface's words, one file for each language, from the repository's root. */
export const WORDS_FOLDER = 'src/i18n/words';

/** The file that decides which words there are. */
export const FIRST_LANGUAGE = 'vi';

/** A language's file of words as it lies there. */
export type WordFile = { code: string; file: string; text: string };

/** All files of words, in the order in which the languages are offered: those of the sites' texts first, then by code. */
export function readWordFiles(root: string): WordFile[] {
  return readdirSync(join(root, WORDS_FOLDER))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      code: name.slice(0, -'.json'.length),
      file: `${WORDS_FOLDER}/${name}`,
      text: readFileSync(join(root, WORDS_FOLDER, name), 'utf8'),
    }))
    .toSorted((a, b) => rank(a.code) - rank(b.code) || (a.code < b.code ? -1 : 1));
}

function rank(code: string): number {
  const place = CONTENT_LOCALES.findIndex((locale) => locale === code);
  return place === -1 ? CONTENT_LOCALES.length : place;
}
