import { createContext, use } from 'react';
import type { Locale } from '#domain/locale.ts';
import type { Strings } from '#i18n/strings.ts';

export type Language = { locale: Locale; strings: Strings };

/** The language that everything below speaks. */
export const LanguageContext = createContext<Language | null>(null);

/** The language that the screen speaks, with its words. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (language === null) throw new Error('a screen outside of the app has no language');
  return language;
}
