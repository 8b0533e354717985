import { formatAddress } from '#domain/address.ts';
import { localize } from '#domain/locale.ts';
import type { Tour } from '#domain/tour.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { Card } from '../kit/Card.tsx';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';
import { Seal } from './Seal.tsx';
import { useProgressWords } from './progress-words.ts';

/** The way from the first page to the tour, with the seals that are there. */
export function TourCard({ tour }: { tour: Tour }) {
  const { locale, strings } = useLanguage();
  const words = strings.tour;
  const progress = useProgressWords(tour);
  const { next, nextBy, stops } = tour;
  return (
    <Card className="tour-card" href={formatAddress({ screen: 'tour', locale })}>
      <span className="tour-card-words">
        <span className="site-name">{words.title}</span>
        <span>{progress}</span>
        <span className="tour-card-next">
          {next === null
            ? words.done
            : fillIn(words.pair, {
                label: nextBy === 'distance' ? words.nearest : words.next,
                name: localize(next.outline.name, locale).text,
              })}
        </span>
      </span>
      <span className="tour-card-seals" aria-hidden="true">
        {stops.map(({ outline, seen }) => (
          <Seal key={outline.id} outline={outline} isStamped={seen !== null} />
        ))}
      </span>
      <Icon name="forward" />
    </Card>
  );
}
