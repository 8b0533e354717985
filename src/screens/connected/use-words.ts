import { useState } from 'react';
import type { Locale } from '#domain/locale.ts';
import type { StringLibrary } from '#i18n/string-library.ts';
import type { Language } from '../page/language.ts';
import { useAwaited } from './use-awaited.ts';

/** The interface in a language; until its words have come, the language that was spoken before, null when none was. */
export function useWords({ find, load }: StringLibrary, locale: Locale): Language | null {
  const { found } = useAwaited(find, load, locale);
  const [spoken, setSpoken] = useState<Language | null>(null);
  if (found === null || spoken?.strings === found) return spoken;
  const language = { locale, strings: found };
  // Kept while the page is drawn, so that the next language finds it there.
  setSpoken(language);
  return language;
}
