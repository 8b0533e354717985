import { formatAddress } from '#domain/address.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useLanguage } from '../page/language.ts';

/** Where to go without a picture: all sites, or the camera. */
export function WaysOn() {
  const { locale, strings } = useLanguage();
  const words = strings.picture;
  return (
    <div className="found-ways">
      <LinkButton icon="tour" href={formatAddress({ screen: 'tour', locale })}>
        {words.sites}
      </LinkButton>
      <LinkButton icon="scan" href={formatAddress({ screen: 'scan', locale, siteId: null })}>
        {words.scan}
      </LinkButton>
    </div>
  );
}
