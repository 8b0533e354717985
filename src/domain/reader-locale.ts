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

/** The name under which an address carries its reader's language from one browser or device to another. */
const LANGUAGE_PARAMETER = 'l';

/** The same address, which has no fragment, for the same reader elsewhere, where the choice of a language is not known. */
export function carryLanguage(pageAddress: string, locale: Locale): string {
  const sign = pageAddress.includes('?') ? '&' : '?';
  return `${pageAddress}${sign}${LANGUAGE_PARAMETER}=${locale}`;
}

/** The language that a search part carries, and what is left of it without. */
export function takeLanguage(search: string): { locale: Locale | null; search: string } {
  const said = search.replace(/^\?/, '').split('&');
  const isLanguage = (part: string) => part.startsWith(`${LANGUAGE_PARAMETER}=`);
  const carried = said.find(isLanguage);
  if (carried === undefined) return { locale: null, search };
  const left = said.filter((part) => !isLanguage(part)).join('&');
  const locale = LOCALES.find((known) => carried === `${LANGUAGE_PARAMETER}=${known}`) ?? null;
  return { locale, search: left === '' ? '' : `?${left}` };
}
