import { Link } from 'wouter';
import { formatAddress } from '#domain/address.ts';
import type { SiteId } from '#domain/site-id.ts';
import { PalaceArt } from './art/PalaceArt.tsx';
import { Icon } from './page/Icon.tsx';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';

export type AwaitedScreenProps = { siteId: SiteId; isFailed: boolean; onRetry: () => void };

/** A site whose texts are on their way, or did not come. */
export function AwaitedScreen({ siteId, isFailed, onRetry }: AwaitedScreenProps) {
  const { locale, strings } = useLanguage();
  if (!isFailed) {
    return (
      <div className="plain is-awaited">
        <PalaceArt className="is-outline" />
        <p role="status">{strings.site.awaited}</p>
      </div>
    );
  }
  return (
    <div className="plain" data-failure="network">
      <PalaceArt className="is-outline" />
      <ScreenTitle>{strings.sites[siteId]}</ScreenTitle>
      <p role="alert">{strings.site.notArrived}</p>
      <button type="button" className="action action-main" onClick={onRetry}>
        <Icon name="retry" />
        {strings.app.retry}
      </button>
      <Link className="action" href={formatAddress({ screen: 'home', locale })}>
        {strings.site.others}
      </Link>
    </div>
  );
}
