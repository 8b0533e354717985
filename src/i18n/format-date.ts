import type { Locale } from '#domain/locale.ts';

const MONTHS: Record<'en' | 'fr', readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};

/**
 * Writes an ISO day such as `2024-11-23` out in words. Not by Intl, whose wording differs between
 * Node's prerendered page and a browser of another age.
 */
export function formatDate(isoDay: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  if (locale === 'vi') return `ngày ${Number(day)} tháng ${Number(month)} năm ${year}`;
  const dayName = locale === 'fr' && Number(day) === 1 ? '1er' : String(Number(day));
  return `${dayName} ${MONTHS[locale][Number(month) - 1] ?? ''} ${year}`;
}
