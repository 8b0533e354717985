import { type Address, formatAddress } from '#domain/address.ts';
import { LOCALES, type Locale, languageOf } from '#domain/locale.ts';
import { useLanguage } from './language.ts';

type Props = { address: Address; onChoose: (locale: Locale) => void };

/** The same page in each language: real links, so that each can be copied, opened apart or shared. */
export function LanguageSwitch({ address, onChoose }: Props) {
  const { locale: current, strings } = useLanguage();
  return (
    <nav className="languages" aria-label={strings.app.language}>
      {LOCALES.map((locale) => (
        <a
          key={locale}
          href={formatAddress({ ...address, locale })}
          lang={locale}
          hrefLang={locale}
          aria-label={`${locale.toUpperCase()} – ${languageOf(locale).ownName}`}
          aria-current={locale === current ? 'true' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            onChoose(locale);
          }}
        >
          <span aria-hidden="true">{locale.toUpperCase()}</span>
        </a>
      ))}
    </nav>
  );
}
