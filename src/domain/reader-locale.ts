import { formatAddress, parseAddress } from './address.ts';
import { LOCALES, type Locale } from './locale.ts';

/** The first language that both the reader's list (BCP 47, most wanted first) and the app know; null when none. */
export function matchLocale(languages: readonly string[]): Locale | null {
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0];
    const found = LOCALES.find((locale) => locale === primary);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The path to show to a reader who arrives from outside at `path`: a language chosen earlier wins
 * over the address; without one, the home page follows the browser's languages (English when it
 * knows none of them) and any other page keeps the language of its address.
 */
export function arrivalPath(
  path: string,
  chosen: Locale | null,
  languages: readonly string[],
): string {
  const address = parseAddress(path);
  if (address.screen === 'not-found') return path;
  if (chosen !== null) return formatAddress({ ...address, locale: chosen });
  if (address.screen !== 'home' || address.locale !== null) return path;
  return formatAddress({ ...address, locale: matchLocale(languages) ?? 'en' });
}
