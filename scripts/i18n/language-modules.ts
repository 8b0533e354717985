import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageHead } from '#domain/language-head.ts';
import { wordFaults } from './word-faults.ts';
import { readWordFiles, type WordFile } from './word-files.ts';

/** Modules that are made from the files of words, from the repository's root. */
export const LANGUAGES_MODULE = 'src/domain/languages.ts';
const ALL_WORDS_MODULE = 'src/i18n/all-words.ts';

const MADE = '// Made from the files in src/i18n/words by `npm run languages`; change those.';

/** The two modules that say which languages there are, as they have to be written; `path → text`. */
export function languageModules(files: readonly WordFile[]): Map<string, string> {
  const heads = files.map(({ code, text }) => {
    const { ownName, tag, contentIn, date, firstOfMonth } = (
      JSON.parse(text) as { language: LanguageHead }
    ).language;
    return [
      `  ${code}: {`,
      `    ownName: ${quoted(ownName)},`,
      `    tag: ${quoted(tag)},`,
      `    contentIn: [${contentIn.map(quoted).join(', ')}],`,
      `    date: ${quoted(date)},`,
      `    firstOfMonth: ${quoted(firstOfMonth)},`,
      '  },',
    ].join('\n');
  });
  const languages = [
    "import type { LanguageHead } from './language-head.ts';",
    '',
    MADE,
    '/** What each language of the interface says of itself, in the order in which they are offered. */',
    'export const LANGUAGES = {',
    ...heads,
    '} as const satisfies Record<string, LanguageHead>;',
    '',
  ];
  const codes = files.map(({ code }) => code);
  const words = [
    ...codes
      .toSorted()
      .map((code) => `import ${code} from './words/${code}.json' with { type: 'json' };`),
    '',
    MADE,
    '/** Every word of the interface in every language, where all are wanted at once. */',
    `export const ALL_WORDS = { ${codes.join(', ')} };`,
    '',
  ];
  return new Map([
    [LANGUAGES_MODULE, languages.join('\n')],
    [ALL_WORDS_MODULE, words.join('\n')],
  ]);
}

/** Writes the modules whose text has changed and returns their paths; throws with every fault of the words, and writes nothing then. */
export function writeLanguageModules(root: string): string[] {
  const files = readWordFiles(root);
  const faults = wordFaults(files);
  if (faults.length > 0) throw new Error(`Words to put right:\n${faults.join('\n')}`);
  const stale = staleModules(root, files);
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
  return [...stale.keys()];
}

/** The modules that do not agree with the files of words. */
export function staleModules(root: string, files: readonly WordFile[]): Map<string, string> {
  return new Map(
    [...languageModules(files)].filter(([path, text]) => {
      const there = join(root, path);
      // A checkout on Windows may have other ends of line.
      return !existsSync(there) || readFileSync(there, 'utf8').replaceAll('\r\n', '\n') !== text;
    }),
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
