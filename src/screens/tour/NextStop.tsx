import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import { formatAddress } from '#domain/address.ts';
import { localize } from '#domain/locale.ts';
import { mapLink } from '#domain/map-link.ts';
import type { Tour, TourStop } from '#domain/tour.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { awayWords, isWalk, walkWords } from './away-words.ts';
import { CompassRose } from './CompassRose.tsx';
import { StopPicture } from './StopPicture.tsx';

type Props = {
  stop: TourStop;
  nextBy: Tour['nextBy'];
  platform: ReaderBrowser['platform'];
};

/** The stop to go to, how far it is, and the way there. */
export function NextStop({ stop: { outline, away }, nextBy, platform }: Props) {
  const language = useLanguage();
  const { locale, strings } = language;
  const words = strings.tour;
  const name = localize(outline.name, locale).text;
  const walk = away === null ? null : walkWords(away, language);
  return (
    <section className="next-stop" aria-labelledby="next-stop">
      <StopPicture siteId={outline.id} size={960} />
      <div className="next-words">
        <p className="next-label">{nextBy === 'distance' ? words.nearest : words.next}</p>
        <h2 id="next-stop">
          <Words text={outline.name} />
        </h2>
        {away !== null && (
          <div className="next-away">
            {away.bearing !== null && <CompassRose bearing={away.bearing} />}
            <p>
              <strong>{capital(awayWords(away, language), locale)}</strong>
              {walk !== null && (
                <span className="next-walk">
                  <Icon name="walk" /> {walk}
                </span>
              )}
            </p>
          </div>
        )}
        <p className="next-hook">
          <Words text={outline.hook} />
        </p>
        <LinkButton
          kind="main"
          icon="forward"
          href={formatAddress({ screen: 'site', locale, siteId: outline.id })}
        >
          {words.begin}
        </LinkButton>
        <LinkButton
          icon="open"
          note={words.mapNote}
          outside
          href={mapLink(outline.geo, name, platform)}
        >
          {words.map}
        </LinkButton>
        {away !== null && isWalk(away) && <p className="next-straight">{words.straight}</p>}
      </div>
    </section>
  );
}

/** A line of its own begins with a capital. */
function capital(words: string, locale: string): string {
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
