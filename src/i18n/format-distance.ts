import { languageOf, type Locale } from '#domain/locale.ts';

/** Writes a distance that was rounded already: metres below one kilometre, then kilometres with at most one decimal. */
export function formatDistance(metres: number, locale: Locale): string {
  const isFar = metres >= 1_000;
  return unit(isFar ? metres / 1_000 : metres, isFar ? 'kilometer' : 'meter', 'short', locale);
}

/** Writes minutes, and hours from 60 on, in words. */
export function formatMinutes(minutes: number, locale: Locale): string {
  const isLong = minutes >= 60;
  return unit(isLong ? minutes / 60 : minutes, isLong ? 'hour' : 'minute', 'long', locale);
}

function unit(value: number, name: string, unitDisplay: 'short' | 'long', locale: Locale): string {
  const style = { style: 'unit', unit: name, unitDisplay, maximumFractionDigits: 1 } as const;
  // A figure and its unit stay on one line.
  return new Intl.NumberFormat(languageOf(locale).tag, style)
    .format(value)
    .replace(/\s/g, '\u00a0');
}
