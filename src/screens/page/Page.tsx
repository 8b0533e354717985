import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type Address, formatAddress } from '#domain/address.ts';
import type { Locale } from '#domain/locale.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import type { OfflineKeeper } from '#domain/ports/offline-keeper.ts';
import { useLanguage } from './language.ts';
import { OfflineNote } from './OfflineNote.tsx';

type Props = {
  address: Address;
  offline: OfflineKeeper;
  onChooseLocale: (locale: Locale) => void;
  className: string;
  children: ReactNode;
};

/** What every page that is read (not the camera) has around it. */
export function Page({ address, offline, onChooseLocale, className, children }: Props) {
  const { locale, strings } = useLanguage();
  return (
    <div className={`page ${className}`}>
      <a className="skip" href="#content">
        {strings.app.skip}
      </a>
      <header className="page-head">
        <Link
          className="wordmark"
          href={formatAddress({ screen: 'home', locale })}
          aria-label={`${strings.app.name} – ${strings.app.home}`}
        >
          {strings.app.name}
        </Link>
        <LanguageSwitch address={address} onChoose={onChooseLocale} />
      </header>
      <main id="content">{children}</main>
      <footer className="page-foot">
        <div className="fret" aria-hidden="true" />
        <p>{strings.app.promise}</p>
        <p>
          <Link href={formatAddress({ screen: 'sources', locale })}>{strings.sources.title}</Link>
        </p>
        <OfflineNote offline={offline} />
      </footer>
    </div>
  );
}
