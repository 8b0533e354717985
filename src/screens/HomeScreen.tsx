import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatAddress } from '#domain/address.ts';
import type { Locale } from '#domain/locale.ts';
import type { SiteId } from '#domain/site-id.ts';
import { listedStops, type Tour, type TourStop } from '#domain/tour.ts';
import type { Preferences } from '#domain/records/preferences-record.ts';
import { PalaceArt } from './art/PalaceArt.tsx';
import { LinkButton } from './kit/LinkButton.tsx';
import { OnDevice } from './packs/OnDevice.tsx';
import { useLanguage } from './page/language.ts';
import { ScreenTitle } from './page/ScreenTitle.tsx';
import { Settings } from './page/Settings.tsx';
import { Words } from './page/Words.tsx';
import { awayWords } from './tour/away-words.ts';
import { LocationAsk, type LocationAskProps } from './tour/LocationAsk.tsx';
import { Seal } from './tour/Seal.tsx';
import { StopPicture } from './tour/StopPicture.tsx';
import { TourCard } from './tour/TourCard.tsx';

export type HomeScreenProps = Omit<LocationAskProps, 'stops'> & {
  tour: Tour;
  /** The card of what is on the device; null until it has come. */
  packs?: ReactNode;
  onDevice?: ReadonlySet<SiteId>;
  preferences: Preferences;
  onPreferences: (changed: Partial<Preferences>) => void;
  onChooseLocale: (locale: Locale) => void;
  /** The app for the home screen, where it can be installed. */
  install?: ReactNode;
  /** Said where nothing can be kept, and what can be done with what is. */
  keep?: { risk: ReactNode; door: ReactNode };
};

/** Address of the practice camera, which needs neither a camera nor a sign. */
export const PRACTICE_SEARCH = '?camera=practice';

/** The first page: one big button, the tour, the sites, and the few settings. */
export function HomeScreen(props: HomeScreenProps) {
  const { tour, packs, onDevice, location, onLocate, onStopLocating, install, keep, ...settings } =
    props;
  const { locale, strings } = useLanguage();
  const words = strings.home;
  const scan = formatAddress({ screen: 'scan', locale, siteId: null });
  return (
    <div className="home">
      <section className="hero">
        <PalaceArt />
        <ScreenTitle>{words.title}</ScreenTitle>
        <p>{words.lead}</p>
        <LinkButton kind="main" icon="scan" note={words.scanNote} href={scan}>
          {words.scan}
        </LinkButton>
        <LinkButton kind="quiet" href={`${scan}${PRACTICE_SEARCH}`}>
          {words.practice}
        </LinkButton>
        <LinkButton kind="quiet" icon="gallery" href={formatAddress({ screen: 'picture', locale })}>
          {strings.picture.ask}
        </LinkButton>
      </section>
      {keep?.risk}
      {tour.stops.length > 0 && <TourCard tour={tour} />}
      <section className="site-list" aria-labelledby="sites-title">
        <h2 id="sites-title">{words.sites}</h2>
        <LocationAsk {...{ location, onLocate, onStopLocating }} stops={tour.stops} />
        <ul>
          {listedStops(tour).map((stop) => (
            <SiteItem
              key={stop.outline.id}
              stop={stop}
              isOnDevice={onDevice?.has(stop.outline.id) ?? false}
            />
          ))}
        </ul>
      </section>
      {packs}
      <Settings {...settings} />
      {keep?.door}
      {install}
    </div>
  );
}

function SiteItem({ stop, isOnDevice }: { stop: TourStop; isOnDevice: boolean }) {
  const { outline, seen, away } = stop;
  const language = useLanguage();
  const { locale, strings } = language;
  return (
    <li>
      <Link href={formatAddress({ screen: 'site', locale, siteId: outline.id })}>
        <StopPicture siteId={outline.id} size={480} />
        {isOnDevice && <OnDevice />}
        <span className="site-words">
          <span className="site-name">
            <Words text={outline.name} />
          </span>
          {away !== null && <span className="stop-away">{awayWords(away, language)}</span>}
          <span className="site-hook">
            <Words text={outline.hook} />
          </span>
          {seen !== null && <span className="visually-hidden">{strings.tour.stamped}</span>}
        </span>
        {seen !== null && <Seal outline={outline} isStamped />}
      </Link>
    </li>
  );
}
