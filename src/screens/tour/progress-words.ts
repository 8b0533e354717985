import type { Tour } from '#domain/tour.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { plural } from '#i18n/plural.ts';
import { useLanguage } from '../page/language.ts';

/** How much of the tour was seen, in words. */
export function useProgressWords({ doneCount, stops }: Pick<Tour, 'doneCount' | 'stops'>): string {
  const { locale, strings } = useLanguage();
  const count = stops.length;
  return fillIn(plural(strings.tour.progress, doneCount, locale), { done: doneCount, count });
}
