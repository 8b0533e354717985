import { formatAddress } from '#domain/address.ts';
import type { LocalizedText } from '#domain/locale.ts';
import { PalaceArt } from './art/PalaceArt.tsx';
import { Button } from './kit/Button.tsx';
import { LinkButton } from './kit/LinkButton.tsx';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';
import { Words } from './page/Words.tsx';

export type AwaitedScreenProps = {
  /** Of the site, or in the reader's language. */
  name: LocalizedText | string;
  isFailed: boolean;
  onRetry: () => void;
};

/** A site, or a page, whose texts are on their way, or did not come. */
export function AwaitedScreen({ name, isFailed, onRetry }: AwaitedScreenProps) {
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
      <ScreenTitle>{typeof name === 'string' ? name : <Words text={name} />}</ScreenTitle>
      <p role="alert">{strings.site.notArrived}</p>
      <Button kind="main" icon="retry" onClick={onRetry}>
        {strings.app.retry}
      </Button>
      <LinkButton href={formatAddress({ screen: 'home', locale })}>
        {strings.site.others}
      </LinkButton>
    </div>
  );
}
