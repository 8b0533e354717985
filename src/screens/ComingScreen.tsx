import { Link } from 'wouter';
import { formatAddress } from '#domain/address.ts';
import type { SiteId } from '#domain/site-id.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { PalaceArt } from './art/PalaceArt.tsx';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';

/** One of the eight sites whose content is not there yet; it says so and invents nothing. */
export function ComingScreen({ siteId }: { siteId: SiteId }) {
  const { locale, strings } = useLanguage();
  return (
    <div className="plain">
      <PalaceArt className="is-outline" />
      <ScreenTitle>{fillIn(strings.site.comingTitle, { name: strings.sites[siteId] })}</ScreenTitle>
      <p>{strings.site.comingText}</p>
      <Link className="action action-main" href={formatAddress({ screen: 'home', locale })}>
        {strings.site.others}
      </Link>
    </div>
  );
}
