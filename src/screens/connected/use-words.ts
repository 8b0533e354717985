import { useState } from 'react';
import type { Locale } from '#domain/locale.ts';
import type { StringLibrary } from '#i18n/string-library.ts';
import type { Language } from '../page/language.ts';
import { useAwaited } from './use-awaited.ts';

/** The interface in a language. */
export type SpokenWords = {
  language: Language;
  /** Also the words of the late screens are there. */
  isWhole: boolean;
  isFailed: boolean;
  onRetry: () => void;
};

/**
 * The words of an address; until they have come, those that were spoken before, null when none were.
 * `isLate` asks for every word.
 */
export function useWords(
  { strings, allStrings }: { strings: StringLibrary; allStrings: StringLibrary },
  locale: Locale,
  isLate: boolean,
): SpokenWords | null {
  const library = isLate ? allStrings : strings;
  const { found, isFailed, onRetry } = useAwaited(library.find, library.load, locale);
  const [spoken, setSpoken] = useState<Pick<SpokenWords, 'language' | 'isWhole'> | null>(null);
  const isNew = found !== null && (spoken?.language.strings !== found || spoken.isWhole !== isLate);
  const words = isNew ? { language: { locale, strings: found }, isWhole: isLate } : spoken;
  // Kept while the page is drawn, so that the next language finds it there.
  if (isNew) setSpoken(words);
  return words === null ? null : { ...words, isFailed, onRetry };
}
