import { languageOf, type Locale } from '#domain/locale.ts';
import { fillIn } from './fill-in.ts';

/** Writes an ISO day such as `2024-11-23` out in words: Intl names its parts, the language says in which order. */
export function formatDate(isoDay: string, locale: Locale): string {
  const { tag, date, firstOfMonth } = languageOf(locale);
  const moment = new Date(`${isoDay}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(moment);
  const pattern = moment.getUTCDate() === 1 ? firstOfMonth : date;
  return fillIn(pattern, {
    day: part({ day: 'numeric' }),
    month: monthOf(tag, moment),
    year: part({ year: 'numeric' }),
  });
}

/** A month's name as it stands beside a day, which some languages write in another form than by itself. */
function monthOf(tag: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return parts.formatToParts(moment).find(({ type }) => type === 'month')?.value ?? '';
}

/** Writes the day of a moment, milliseconds since 1970, as the device's own calendar has it. */
export function formatDay(momentMs: number, locale: Locale): string {
  const moment = new Date(momentMs);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return formatDate(`${moment.getFullYear()}-${day}`, locale);
}
