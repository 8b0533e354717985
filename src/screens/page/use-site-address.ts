import { useSearch } from 'wouter';
import { formatAddress } from '#domain/address.ts';
import type { SiteId } from '#domain/site-id.ts';
import { useLanguage } from './language.ts';
import { carriedSearch } from './carried-search.ts';

type SiteScreenName = 'site' | 'scan' | 'view' | 'place';

/** Writes addresses of one sign's screens in the reader's language; the size of its print and the layer go along. */
export function useSiteAddress(): (screen: SiteScreenName, siteId: SiteId) => string {
  const { locale } = useLanguage();
  const carried = carriedSearch(useSearch());
  return (screen, siteId) => formatAddress({ screen, locale, siteId }) + carried;
}
