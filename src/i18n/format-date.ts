import { languageOf, type Locale } from '#domain/locale.ts';
import { fillIn } from './fill-in.ts';

/** One of each language: the first that is made reads the language's calendar, which takes a phone longer than a frame. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatOf(tag: string): Intl.DateTimeFormat {
  const known = made.get(tag);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    // As it stands beside a day, which some languages write in another form than by itself.
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  made.set(tag, format);
  return format;
}

/** Makes ready what dates in this language are written with, so that the first of them costs no more than the next. */
export function readCalendar(locale: Locale): void {
  formatOf(languageOf(locale).tag).formatToParts(0);
}

/** Writes an ISO day such as `2024-11-23` out in words: Intl names its parts, the language says in which order. */
export function formatDate(isoDay: string, locale: Locale): string {
  const { tag, date, firstOfMonth } = languageOf(locale);
  const moment = new Date(`${isoDay}T00:00:00Z`);
  const parts = formatOf(tag).formatToParts(moment);
  const part = (wanted: 'day' | 'month' | 'year') =>
    parts.find(({ type }) => type === wanted)?.value ?? '';
  const pattern = moment.getUTCDate() === 1 ? firstOfMonth : date;
  return fillIn(pattern, { day: part('day'), month: part('month'), year: part('year') });
}

/** Writes the day of a moment, milliseconds since 1970, as the device's own calendar has it. */
export function formatDay(momentMs: number, locale: Locale): string {
  const moment = new Date(momentMs);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return formatDate(`${moment.getFullYear()}-${day}`, locale);
}
