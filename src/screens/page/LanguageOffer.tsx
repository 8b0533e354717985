import { useSyncExternalStore } from 'react';
import type { Address } from '#domain/address.ts';
import type { Locale } from '#domain/locale.ts';
import { STRINGS } from '#i18n/strings.ts';
import { useLanguage } from './language.ts';

type Props = {
  address: Address;
  /** The language that the reader's browser asks for; null when unknown or when one was chosen. */
  offered: Locale | null;
  onChoose: (locale: Locale) => void;
};

/** Offers the page in the reader's own language, in that language; the choice is kept. */
export function LanguageOffer({ address, offered, onChoose }: Props) {
  const { locale } = useLanguage();
  // A prerendered page knows no reader, so the offer comes once the page is live.
  const isLive = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  if (!isLive || offered === null || offered === locale || address.screen === 'not-found') {
    return null;
  }
  const { app } = STRINGS[offered];
  return (
    <div className="language-offer" lang={offered}>
      <p>{app.alsoIn}</p>
      <button type="button" className="action" onClick={() => onChoose(offered)}>
        {app.readIn}
      </button>
    </div>
  );
}
