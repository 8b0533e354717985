/** The languages the interface speaks, in the order they are offered. */
export const LOCALES = ['vi', 'en', 'fr'] as const;

export type Locale = (typeof LOCALES)[number];

/** Each language's name in itself. */
export const OWN_NAMES: Readonly<Record<Locale, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
  fr: 'Français',
};

/** A text in several languages; Vietnamese and English are always there, the others may be missing. */
export type LocalizedText = { vi: string; en: string; fr?: string | undefined };

/** A text as shown: `locale` is the language it is really in, so that a fallback stays visible. */
export type ShownText = { text: string; locale: Locale };

const FALLBACKS: Record<Locale, readonly Locale[]> = {
  vi: ['vi', 'en'],
  en: ['en', 'vi'],
  fr: ['fr', 'en', 'vi'],
};

/** Picks `wanted`, else the nearest language that the text has, and says which one it took. */
export function localize(text: LocalizedText, wanted: Locale): ShownText {
  for (const locale of FALLBACKS[wanted]) {
    const found = text[locale];
    if (found !== undefined) return { text: found, locale };
  }
  return { text: text.vi, locale: 'vi' };
}
