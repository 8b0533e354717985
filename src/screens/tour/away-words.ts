import { type Away, walkMinutes } from '#domain/away.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { formatDistance, formatMinutes } from '#i18n/format-distance.ts';
import type { Language } from '../page/language.ts';

/** Says how far a stop is, and which way, no finer than it is known. */
export function awayWords(away: Away, { locale, strings }: Language): string {
  const words = strings.tour;
  if (away.toldMetres === 0) {
    const within = roundUp(away.metres + away.uncertaintyMetres);
    return fillIn(words.close, { distance: formatDistance(within, locale) });
  }
  const distance = formatDistance(away.toldMetres, locale);
  if (away.wind === null) return fillIn(words.about, { distance });
  return fillIn(words.aboutTo, { distance, wind: words.winds[away.wind] });
}

/** Nobody walks longer than this from one sight to the next, minutes. */
const LONGEST_WALK = 60;
/** Nobody who is farther off is on the tour today, metres. */
const FARTHEST_RIDE = 50_000;

/** Says how long the walk takes at the least; that it is too far to walk, beyond an hour; nothing for what is right here, or in another province. */
export function walkWords(away: Away, { locale, strings }: Language): string | null {
  if (away.toldMetres === 0 || away.toldMetres > FARTHEST_RIDE) return null;
  if (!isWalk(away)) return strings.tour.ride;
  const time = formatMinutes(walkMinutes(away.toldMetres), locale);
  return fillIn(strings.tour.walk, { time });
}

/** Whether it is a walk, and so has a time. */
export function isWalk({ toldMetres }: Away): boolean {
  return toldMetres > 0 && walkMinutes(toldMetres) <= LONGEST_WALK;
}

function roundUp(metres: number): number {
  const step = metres < 100 ? 10 : metres < 1_000 ? 50 : 500;
  return Math.ceil(metres / step) * step;
}
