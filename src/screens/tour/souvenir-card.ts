import { localize } from '#domain/locale.ts';
import type { SouvenirCard } from '#domain/souvenir-card.ts';
import type { TourStop } from '#domain/tour.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { formatDay } from '#i18n/format-date.ts';
import type { Language } from '../page/language.ts';

/** The card of the stops that were seen, in their order, in the reader's language. */
export function souvenirCard(
  stops: readonly TourStop[],
  { progress, nowMs }: { progress: string; nowMs: number },
  { locale, strings }: Language,
): SouvenirCard {
  const words = strings.tour;
  return {
    title: words.card.title,
    subtitle: fillIn(words.card.subtitle, { progress, date: formatDay(nowMs, locale) }),
    stops: stops.flatMap(({ outline, seen }) => {
      if (seen === null) return [];
      const way = words.seen[seen.ways[0] ?? 'view'];
      const day = seen.firstMs === null ? null : formatDay(seen.firstMs, locale);
      return [
        {
          name: localize(outline.name, locale).text,
          line: day === null ? way : `${way}, ${day}`,
          pictureUrl: `/pictures/${outline.id}-960.jpg`,
          hanUrl: outline.hanName === null ? null : `/pictures/${outline.id}-han.svg`,
        },
      ];
    }),
    credit: words.card.credit,
    fileName: 'hue-hien.jpg',
  };
}

/** What the card shows, for those who cannot see it. */
export function souvenirAlt({ stops }: SouvenirCard, { strings }: Language): string {
  return fillIn(strings.tour.card.alt, { names: stops.map(({ name }) => name).join(', ') });
}
