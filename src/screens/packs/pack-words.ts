import type { DownloadProgress } from '#domain/packs/download-progress.ts';
import type { TimeLeft } from '#domain/packs/download-pace.ts';
import { languageOf, type Locale } from '#domain/locale.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { keepTogether } from '#i18n/keep-together.ts';
import { plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';

const MEGABYTE = 1_000_000;

/** Bytes as people count them: 0,3 MB, 4,6 MB, 23 MB; never less than it is. */
export function formatBytes(bytes: number, locale: Locale): string {
  const megabytes = bytes / MEGABYTE;
  const digits = megabytes < 10 ? 1 : 0;
  const step = 10 ** digits;
  const style = { style: 'unit', unit: 'megabyte', maximumFractionDigits: digits } as const;
  // A figure and its unit stay on one line.
  return new Intl.NumberFormat(languageOf(locale).tag, style)
    .format(Math.ceil(megabytes * step) / step)
    .replace(/\s/g, '\u00a0');
}

/** How far it is, in words: “Đang tải 12 MB trong 23 MB, còn khoảng 3 phút”. */
export function progressWords(
  { state, doneBytes, totalBytes, left }: DownloadProgress,
  strings: Strings,
  locale: Locale,
): string {
  const words = strings.packs;
  const amount = fillIn(words.amount, {
    done: formatBytes(doneBytes, locale),
    total: formatBytes(totalBytes, locale),
  });
  const start = fillIn(state === 'downloading' ? words.downloading : words.there, { amount });
  return left === null ? start : fillIn(words.pair, { amount: start, left: leftWords(left) });

  function leftWords({ unit, count }: TimeLeft): string {
    return keepTogether(fillIn(plural(words.left[unit], count, locale), { count }));
  }
}
