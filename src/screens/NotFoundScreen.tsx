import { formatAddress } from '#domain/address.ts';
import { PalaceArt } from './art/PalaceArt.tsx';
import { LinkButton } from './kit/LinkButton.tsx';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';

/** An address that nothing answers to, with the way back. */
export function NotFoundScreen() {
  const { locale, strings } = useLanguage();
  return (
    <div className="plain">
      <PalaceArt className="is-outline" />
      <ScreenTitle>{strings.notFound.title}</ScreenTitle>
      <p>{strings.notFound.text}</p>
      <LinkButton kind="main" href={formatAddress({ screen: 'home', locale })}>
        {strings.app.home}
      </LinkButton>
    </div>
  );
}
