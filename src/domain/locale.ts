import type { ContentLocale } from './content-locale.ts';
import type { LanguageHead } from './language-head.ts';
import { LANGUAGES } from './languages.ts';

/** A language of the interface; there is one for each file of words in `src/i18n/words`. */
export type Locale = keyof typeof LANGUAGES;

/** The language of an address without a prefix. */
export const DEFAULT_LOCALE: Locale = 'vi';

/** The languages the interface speaks, in the order they are offered. */
export const LOCALES = Object.keys(LANGUAGES) as readonly Locale[];

/** What a language says of itself. */
export function languageOf(locale: Locale): LanguageHead {
  return LANGUAGES[locale];
}

/** A text in several languages; Vietnamese and English are always there, the others may be missing. */
export type LocalizedText = { vi: string; en: string; fr?: string | undefined };

/** A text as shown: `locale` is the language it is really in, so that a fallback stays visible. */
export type ShownText = { text: string; locale: ContentLocale };

/** Picks `wanted`, else the nearest language that the text has, and says which one it took. */
export function localize(text: LocalizedText, wanted: Locale): ShownText {
  for (const locale of languageOf(wanted).contentIn) {
    const found = text[locale];
    if (found !== undefined) return { text: found, locale };
  }
  return { text: text.vi, locale: 'vi' };
}

/** The language of the sites' texts that a reader of this one is shown first. */
export function contentLocaleOf(locale: Locale): ContentLocale {
  return languageOf(locale).contentIn[0] ?? 'vi';
}
