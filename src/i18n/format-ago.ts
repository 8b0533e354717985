import { languageOf, type Locale } from '#domain/locale.ts';
import { keepTogether } from './keep-together.ts';

/** Writes how long ago something was, from days to years, no finer than anybody remembers: “3 weeks ago”. */
export function formatAgo(days: number, locale: Locale): string {
  const [count, unit] = coarse(days);
  const format = new Intl.RelativeTimeFormat(languageOf(locale).tag, { numeric: 'auto' });
  return keepTogether(format.format(-count, unit));
}

function coarse(days: number): [count: number, unit: Intl.RelativeTimeFormatUnit] {
  if (days < 14) return [days, 'day'];
  if (days < 60) return [Math.floor(days / 7), 'week'];
  if (days < 730) return [Math.floor(days / 30.44), 'month'];
  return [Math.floor(days / 365.25), 'year'];
}
