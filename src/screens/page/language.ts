import { createContext, use } from 'react';
import type { Locale } from '#domain/locale.ts';
import { STRINGS, type Strings } from '#i18n/strings.ts';

export type Language = { locale: Locale; strings: Strings };

/** The language that everything below speaks. */
export const LanguageContext = createContext<Language>({ locale: 'vi', strings: STRINGS.vi });

/** The language that the screen speaks, with its words. */
export function useLanguage(): Language {
  return use(LanguageContext);
}
