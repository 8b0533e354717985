import { Link } from 'wouter';
import { formatAddress } from '#domain/address.ts';
import { awayFrom } from '#domain/away.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { TourGroup, TourStop } from '#domain/tour.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { formatDay } from '#i18n/format-date.ts';
import { Chip } from '../kit/Chip.tsx';
import { OnDevice } from '../packs/OnDevice.tsx';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { awayWords } from './away-words.ts';
import { Seal } from './Seal.tsx';
import { StopPicture } from './StopPicture.tsx';

type Props = { group: TourGroup; onDevice: ReadonlySet<SiteId> | undefined };

/** The stops of one group as a path, with their seals. */
export function StopList({ group: { kind, stops }, onDevice }: Props) {
  const { strings } = useLanguage();
  return (
    <section className="stop-group" aria-labelledby={`stops-${kind}`}>
      <h2 id={`stops-${kind}`}>{strings.tour[kind]}</h2>
      <ol className="stop-path">
        {stops.map((stop, index) => (
          <StopItem
            key={stop.outline.id}
            stop={stop}
            before={stops[index - 1] ?? null}
            isOnDevice={onDevice?.has(stop.outline.id) ?? false}
          />
        ))}
      </ol>
    </section>
  );
}

function StopItem(props: { stop: TourStop; before: TourStop | null; isOnDevice: boolean }) {
  const { stop, before, isOnDevice } = props;
  const language = useLanguage();
  const { locale, strings } = language;
  const words = strings.tour;
  const { outline, seen, away } = stop;
  const leg = before === null ? null : awayFrom(before.outline.geo, outline.geo);
  return (
    <li className={seen === null ? 'stop' : 'stop stop-seen'}>
      {leg !== null && (
        <p className="stop-leg">{fillIn(words.leg, { away: awayWords(leg, language) })}</p>
      )}
      <Link
        className="card stop-card"
        href={formatAddress({ screen: 'site', locale, siteId: outline.id })}
      >
        <StopPicture siteId={outline.id} size={480} />
        {isOnDevice && <OnDevice />}
        <span className="stop-words">
          <span className="stop-number">{fillIn(words.stop, { number: outline.tourOrder })}</span>
          <span className="site-name">
            <Words text={outline.name} />
          </span>
          {away !== null && <span className="stop-away">{awayWords(away, language)}</span>}
          <span className="stop-state">
            {seen === null && <Chip>{words.toCome}</Chip>}
            {seen?.ways.map((way) => (
              <Chip key={way} tone="good" icon="check">
                {words.seen[way]}
              </Chip>
            ))}
          </span>
          {seen?.firstMs != null && (
            <span className="stop-day">
              {fillIn(words.seenOn, { date: formatDay(seen.firstMs, locale) })}
            </span>
          )}
        </span>
        <Seal outline={outline} isStamped={seen !== null} />
      </Link>
    </li>
  );
}
