import { type Locale, LOCALES } from '#domain/locale.ts';
import type { Strings } from './strings.ts';

/** The interface's words, each language brought in when it is first spoken. */
export type StringLibrary = {
  /** Null for a language that has not come yet. */
  find: (locale: Locale) => Strings | null;
  /** Rejects when the words do not come; the next call tries anew. */
  load: (locale: Locale) => Promise<Strings>;
};

/** A library of the languages that `bring` fetches. */
export function createStringLibrary(
  bring: Readonly<Partial<Record<Locale, () => Promise<Strings>>>>,
): StringLibrary {
  const come: Partial<Record<Locale, Strings>> = {};
  const loading = new Map<Locale, Promise<Strings>>();
  async function fetchWords(locale: Locale): Promise<Strings> {
    const words = await bring[locale]?.();
    if (words === undefined) throw new Error(`no words of ${locale}`);
    come[locale] = words;
    return words;
  }
  return {
    find: (locale) => come[locale] ?? null,
    load: (locale) => {
      const known = loading.get(locale);
      if (known !== undefined) return known;
      const work = fetchWords(locale);
      loading.set(locale, work);
      work.catch(() => loading.delete(locale));
      return work;
    },
  };
}

const PAGE_WORDS = import.meta.glob<Strings>('./words/*.json', {
  query: '?page',
  import: 'default',
});
const LATE_WORDS = import.meta.glob<Partial<Strings>>('./words/*.json', {
  query: '?late',
  import: 'default',
});

/** The words of the pages that are read, and nothing of `LATE_SECTIONS`: nobody reads three languages at once. */
export const LAZY_STRINGS = createStringLibrary(
  Object.fromEntries(LOCALES.map((locale) => [locale, PAGE_WORDS[`./words/${locale}.json`]])),
);

/** Every word, for the late screens. */
export const ALL_LAZY_STRINGS = createStringLibrary(
  Object.fromEntries(LOCALES.map((locale) => [locale, () => wholeWords(locale)])),
);

async function wholeWords(locale: Locale): Promise<Strings> {
  const [page, late] = await Promise.all([
    LAZY_STRINGS.load(locale),
    LATE_WORDS[`./words/${locale}.json`]?.(),
  ]);
  return { ...page, ...late };
}
