import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#domain/locale.ts';
import { STRINGS } from '#i18n/strings.ts';

type Tree = string | readonly string[] | { [key: string]: Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, branch]) => leaves(branch, `${path}.${key}`));
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const wordsIn = (locale: Locale) => leaves(STRINGS[locale]);
const vietnamese = wordsIn('vi');

describe.each(LOCALES)('the interface in %s', (locale) => {
  const words = new Map(wordsIn(locale));

  it('has exactly the words that Vietnamese has', () => {
    expect([...words.keys()]).toEqual(vietnamese.map(([path]) => path));
  });

  it('leaves no word empty or unfinished', () => {
    const odd = [...words].filter(
      ([, text]) => text.trim() !== text || text === '' || /TODO|\?\?|lorem|xxx/i.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('has the same places to fill in as Vietnamese', () => {
    const differing = vietnamese.filter(
      ([path, text]) => places(words.get(path) ?? '').join() !== places(text).join(),
    );
    expect(differing).toEqual([]);
  });

  it('is written in composed characters, which the fonts have', () => {
    expect([...words.values()].filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });
});

describe('languages', () => {
  it('differ from each other wherever there is a sentence', () => {
    const sentences = vietnamese.filter(([, text]) => text.split(' ').length > 4);
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
