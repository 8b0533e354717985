import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '#domain/locale.ts';
import type { StringLibrary } from '#i18n/string-library.ts';
import type { Language } from '../page/language.ts';
import { useAwaited } from './use-awaited.ts';

/** The interface in a language; until its words have come, the language that was spoken before, null when none was. */
export function useWords({ find, load }: StringLibrary, locale: Locale): Language | null {
  const { found } = useAwaited(find, load, locale);
  const [before, setBefore] = useState<Language | null>(null);
  const language = useMemo(
    () => (found === null ? null : { locale, strings: found }),
    [locale, found],
  );
  useEffect(() => {
    if (language !== null) setBefore(language);
  }, [language]);
  return language ?? before;
}
