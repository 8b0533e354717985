import { describe, expect, it } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { STRINGS } from '#i18n/strings.ts';
import { wordFaults } from '../../scripts/i18n/word-faults.ts';
import { readWordFiles } from '../../scripts/i18n/word-files.ts';

type Tree = string | readonly string[] | { [key: string]: Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, branch]) => leaves(branch, `${path}.${key}`));
}

const wordsIn = (locale: Locale) => leaves(STRINGS[locale]);

describe('languages', () => {
  it('all have every word, with the same places to fill in', () => {
    expect(wordFaults(readWordFiles('.'))).toEqual([]);
  });

  it('differ from each other wherever there is a sentence', () => {
    const sentences = wordsIn('vi').filter(([, text]) => text.split(' ').length > 4);
    for (const other of ['en', 'fr'] as const) {
      const words = new Map(wordsIn(other));
      expect(sentences.filter(([path, text]) => words.get(path) === text)).toEqual([]);
    }
  });

  it('French keeps its double signs from falling to the next line', () => {
    const loose = wordsIn('fr').filter(([, text]) => / [;:?!»]|« /.test(text));
    expect(loose).toEqual([]);
  });
});
