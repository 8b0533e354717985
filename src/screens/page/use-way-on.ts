import { formatAddress } from '#domain/address.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { IconName } from './Icon.tsx';
import { useLanguage } from './language.ts';
import { useSiteAddress } from './use-site-address.ts';

export type WayOn = { href: string; icon: IconName; label: string };

/** Where a visit goes on without camera or 3D: at its site, or among all of them where none is known yet. */
export function useWayOn(siteId: SiteId | null, to: 'view' | 'page'): WayOn {
  const { locale, strings } = useLanguage();
  const addressOf = useSiteAddress();
  const { failure } = strings;
  if (siteId === null) {
    return { href: formatAddress({ screen: 'home', locale }), icon: 'back', label: failure.home };
  }
  return to === 'view'
    ? { href: addressOf('view', siteId), icon: 'cube', label: failure.view }
    : { href: addressOf('site', siteId), icon: 'listen', label: failure.page };
}
