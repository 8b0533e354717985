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

const FILES = import.meta.glob<Strings>('./words/*.json', { import: 'default' });

/** The app's own: nobody reads three languages at once. */
export const LAZY_STRINGS = createStringLibrary(
  Object.fromEntries(LOCALES.map((locale) => [locale, FILES[`./words/${locale}.json`]])),
);
