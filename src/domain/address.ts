import { DEFAULT_LOCALE, type Locale, LOCALES } from './locale.ts';
import { isSiteId, type SiteId } from './site-id.ts';

/** What an address shows. `locale` null means the address does not say, so the reader's own language is taken. */
export type Address =
  | { screen: 'home'; locale: Locale | null }
  | { screen: 'sources' | 'tour' | 'picture'; locale: Locale }
  | { screen: 'scan'; locale: Locale; siteId: SiteId | null }
  | { screen: 'site' | 'view' | 'place'; locale: Locale; siteId: SiteId }
  | { screen: 'not-found'; locale: Locale | null };

/** Pages of no site, at addresses of one word. */
const LONE_PAGES = ['sources', 'tour', 'picture'] as const;

const PREFIXED = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

/** Reads a path such as `/en/s/thai-hoa/scan`; a path that nothing answers to becomes `not-found`, never an error. */
export function parseAddress(path: string): Address {
  const words = path.split('/').filter((word) => word !== '');
  const first = words[0];
  const prefix = PREFIXED.find((locale) => locale === first) ?? null;
  const [head, site, step, ...rest] = prefix === null ? words : words.slice(1);
  const locale = prefix ?? DEFAULT_LOCALE;
  if (head === undefined) return { screen: 'home', locale: prefix };
  const page = LONE_PAGES.find((name) => name === head);
  if (page !== undefined && site === undefined) return { screen: page, locale };
  if (head === 'scan' && site === undefined) return { screen: 'scan', locale, siteId: null };
  if (head === 's' && site !== undefined && isSiteId(site) && rest.length === 0) {
    if (step === undefined) return { screen: 'site', locale, siteId: site };
    if (step === 'scan') return { screen: 'scan', locale, siteId: site };
    if (step === 'view' || step === 'place') return { screen: step, locale, siteId: site };
  }
  return { screen: 'not-found', locale: prefix };
}

/** Writes the path of an address: Vietnamese has no prefix, the others their own. */
export function formatAddress(address: Address): string {
  const prefix =
    address.locale === null || address.locale === DEFAULT_LOCALE ? '' : `/${address.locale}`;
  switch (address.screen) {
    case 'home':
    case 'not-found':
      return prefix === '' ? '/' : prefix;
    case 'sources':
    case 'tour':
    case 'picture':
      return `${prefix}/${address.screen}`;
    case 'site':
      return `${prefix}/s/${address.siteId}`;
    case 'scan':
      return address.siteId === null ? `${prefix}/scan` : `${prefix}/s/${address.siteId}/scan`;
    case 'view':
    case 'place':
      return `${prefix}/s/${address.siteId}/${address.screen}`;
  }
}
