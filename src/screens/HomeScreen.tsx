import { Link } from 'wouter';
import { formatAddress } from '#domain/address.ts';
import type { Locale } from '#domain/locale.ts';
import type { SiteOutline } from '#domain/site-outline.ts';
import type { Preferences } from '#state/preferences-store.ts';
import { PalaceArt } from './art/PalaceArt.tsx';
import { Icon } from './page/Icon.tsx';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';
import { Settings } from './page/Settings.tsx';
import { Words } from './page/Words.tsx';

export type HomeScreenProps = {
  outlines: readonly SiteOutline[];
  preferences: Preferences;
  onPreferences: (changed: Partial<Preferences>) => void;
  onChooseLocale: (locale: Locale) => void;
};

/** Address of the practice camera, which needs neither a camera nor a sign. */
export const PRACTICE_SEARCH = '?camera=practice';

/** The first page: one big button, the sites, and the few settings. */
export function HomeScreen({ outlines, ...settings }: HomeScreenProps) {
  const { locale, strings } = useLanguage();
  const words = strings.home;
  const scan = formatAddress({ screen: 'scan', locale, siteId: null });
  return (
    <div className="home">
      <section className="hero">
        <PalaceArt />
        <ScreenTitle>{words.title}</ScreenTitle>
        <p>{words.lead}</p>
        <Link className="action action-main" href={scan}>
          <Icon name="scan" />
          <span>
            {words.scan}
            <small>{words.scanNote}</small>
          </span>
        </Link>
        <Link className="quiet" href={`${scan}${PRACTICE_SEARCH}`}>
          {words.practice}
        </Link>
      </section>
      <section className="site-list" aria-labelledby="sites-title">
        <h2 id="sites-title">{words.sites}</h2>
        <ul>
          {outlines.map(({ id: siteId, name, hook }) => (
            <li key={siteId}>
              <Link href={formatAddress({ screen: 'site', locale, siteId })}>
                <span className="site-thumb">
                  <PalaceArt />
                  <img
                    src={`/pictures/${siteId}-480.webp`}
                    width={480}
                    height={320}
                    alt=""
                    loading="lazy"
                    onError={(event) => event.currentTarget.classList.add('missing')}
                  />
                </span>
                <span className="site-words">
                  <span className="site-name">
                    <Words text={name} />
                  </span>
                  <span className="site-hook">
                    <Words text={hook} />
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <Settings {...settings} />
    </div>
  );
}
