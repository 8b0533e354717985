import type { ReactNode } from 'react';
import { formatAddress } from '#domain/address.ts';
import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import { localize } from '#domain/locale.ts';
import type { SiteId } from '#domain/site-id.ts';
import { leftTour, type Tour } from '#domain/tour.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { formatAgo } from '#i18n/format-ago.ts';
import { PalaceArt } from './art/PalaceArt.tsx';
import { LinkButton } from './kit/LinkButton.tsx';
import { Notice } from './kit/Notice.tsx';
import { useLanguage } from './page/language.ts';
import { LocationAsk, type LocationAskProps } from './tour/LocationAsk.tsx';
import { NextStop } from './tour/NextStop.tsx';
import { Passport } from './tour/Passport.tsx';
import { ResetTour } from './tour/ResetTour.tsx';
import { Souvenir, type SouvenirProps } from './tour/Souvenir.tsx';
import { StopList } from './tour/StopList.tsx';

export type TourScreenProps = Omit<LocationAskProps, 'stops'> & {
  tour: Tour;
  /** The card of what is on the device; null until it has come. */
  packs?: ReactNode;
  onDevice?: ReadonlySet<SiteId>;
  souvenir: SouvenirProps;
  platform: ReaderBrowser['platform'];
  /** The day and time of the device, milliseconds since 1970. */
  nowMs: number;
  onReset: () => void;
  /** Said where nothing can be kept, and what can be done with what is. */
  keep?: { risk: ReactNode; door: ReactNode };
};

/** The tour as a book of seals: what was seen, where to go next, and what remains of it. */
export function TourScreen(props: TourScreenProps) {
  const { tour, packs, onDevice, souvenir, platform, nowMs, onReset, keep, ...located } = props;
  const { locale, strings } = useLanguage();
  const words = strings.tour;
  const left = leftTour(tour, nowMs);
  if (tour.stops.length === 0) {
    return (
      <div className="tour tour-empty">
        <Passport tour={tour} />
        <Notice
          action={
            <LinkButton icon="scan" href={formatAddress({ screen: 'scan', locale, siteId: null })}>
              {strings.home.scan}
            </LinkButton>
          }
        >
          <p>
            <strong>{words.empty}</strong> {words.emptyText}
          </p>
        </Notice>
      </div>
    );
  }
  return (
    <div className="tour">
      <Passport tour={tour} />
      <div className="tour-next">
        {keep?.risk}
        {left !== null && (
          <Notice kind="good" icon="tour">
            <p>
              {fillIn(words.welcome, {
                name: localize(left.stop.outline.name, locale).text,
                when: formatAgo(left.days, locale),
              })}
            </p>
          </Notice>
        )}
        {tour.next === null ? (
          <section className="tour-done">
            <PalaceArt />
            <h2>{words.done}</h2>
            <p>{fillIn(words.doneText, { count: tour.stops.length })}</p>
          </section>
        ) : (
          <>
            <NextStop stop={tour.next} nextBy={tour.nextBy} platform={platform} />
            <LocationAsk {...located} stops={tour.stops} />
          </>
        )}
      </div>
      <div className="tour-stops">
        {tour.groups.map((group) => (
          <StopList key={group.kind} group={group} onDevice={onDevice} />
        ))}
      </div>
      <div className="tour-end">
        {packs}
        <Souvenir {...souvenir} />
        <p className="tour-kept">{words.kept}</p>
        {keep?.door}
        {tour.doneCount > 0 && <ResetTour onReset={onReset} />}
      </div>
    </div>
  );
}
