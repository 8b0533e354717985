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
 * The path to show to a reader who arrives from outside at `path`, such as by a code printed once for
 * all: in the language chosen earlier, else in the browser's, else in the address's own (English on
 * the home page, whose address says none).
 */
export function arrivalPath(
  path: string,
  chosen: Locale | null,
  languages: readonly string[],
): string {
  const address = parseAddress(path);
  if (address.screen === 'not-found') return path;
  const locale = chosen ?? matchLocale(languages) ?? address.locale ?? 'en';
  return formatAddress({ ...address, locale });
}
