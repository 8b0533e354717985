import type { ContentLocale } from './content-locale.ts';
import { readNumberWords } from './number-words.ts';

/** Names of the months in their order; Vietnamese counts them, and names the first. */
export const MONTHS: Record<ContentLocale, readonly string[]> = {
  vi: ['giêng'],
  en: 'january february march april may june july august september october november december'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
};
/** Words that tell a number in one language where another writes it out. */
const WORDS: Record<ContentLocale, ReadonlyMap<string, number>> = {
  vi: pairs('rằm 15 chạp 12 chục 10', Number),
  en: pairs('half 0.5 century 100 centuries 100 dozen 12', Number),
  fr: pairs(
    'siècle 100 siècles 100 centenaire 100 bicentenaire 200 dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 demi 0.5',
    Number,
  ),
};
/** English ordinals that are more than their number and “th”. */
const ORDINALS = pairs(
  'first one second two third three fifth five eighth eight ninth nine twelfth twelve twentieth twenty thirtieth thirty fortieth forty fiftieth fifty sixtieth sixty seventieth seventy eightieth eighty ninetieth ninety',
  String,
);
const ROMAN = { I: 1, V: 5, X: 10, L: 50, C: 100 } as const;

/** Numbers that a text tells without a number word: months, ordinals, centuries, Roman figures; never faults, only excuses. */
export function softNumbers(text: string, locale: ContentLocale): number[] {
  const written = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const words = written.map((word) => word.toLowerCase());
  return words.flatMap((word, index) => [
    ...(MONTHS[locale].includes(word) ? [MONTHS[locale].indexOf(word) + 1] : []),
    ...wordValue(words, index, locale),
    ...ordinal(words, index, locale),
    ...roman(written[index] ?? ''),
  ]);
}

/** “Two centuries” is two hundred years as well. */
function wordValue(words: readonly string[], index: number, locale: ContentLocale): number[] {
  const value = WORDS[locale].get(words[index] ?? '');
  if (value === undefined) return [];
  const before = readNumberWords(words, index - 1, locale);
  return before === null ? [value] : [value, value * before.value];
}

function ordinal(words: readonly string[], index: number, locale: ContentLocale): number[] {
  const word = words[index] ?? '';
  const base =
    locale === 'en' ? (ORDINALS.get(word) ?? word.replace(/th$/, '')) : word.replace(/ième$/, '');
  if (locale === 'vi' || base === word) return [];
  const tens = readNumberWords([words[index - 1] ?? '', base], 0, locale);
  const alone = readNumberWords([base], 0, locale) ?? readNumberWords([`${base}e`], 0, locale);
  return [tens, alone].flatMap((one) => (one === null ? [] : [one.value]));
}

function roman(word: string): number[] {
  const figures = /^([IVXLC]+)(?:e|er)?$/.exec(word)?.[1];
  if (figures === undefined) return [];
  const values = Array.from(figures, (one) => ROMAN[one as keyof typeof ROMAN]);
  return [
    values.reduce<number>(
      (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
      0,
    ),
  ];
}

/** Reads “a 1 b 2” as a table. */
function pairs<Value>(list: string, read: (word: string) => Value): ReadonlyMap<string, Value> {
  const words = list.split(' ');
  return new Map(
    words.flatMap((word, at) => (at % 2 === 0 ? [[word, read(words[at + 1] ?? '')] as const] : [])),
  );
}
