import type { Locale } from '#domain/locale.ts';

/** What a figure counts in, as the site files name it. */
export type FigureUnit = 'metres' | 'square-metres' | 'degrees' | 'count' | 'year';

const SUFFIX: Record<FigureUnit, string> = {
  metres: '\u00a0m',
  'square-metres': '\u00a0m²',
  degrees: '°',
  count: '',
  year: '',
};

/** Writes a figure with its unit in the reader's way: 30,5 m in Vietnamese, 30.5 m in English; years are never grouped. */
export function formatFigure(value: number, unit: FigureUnit, locale: Locale): string {
  if (unit === 'year') return String(value);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return `${number}${SUFFIX[unit]}`;
}
