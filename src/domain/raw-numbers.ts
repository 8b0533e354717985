import type { ContentLocale } from './content-locale.ts';
import { readNumberWords, startsNumber } from './number-words.ts';
import { readUnit } from './number-units.ts';

/** A number and its place in the text. */
export type RawNumber = { value: number; start: number; end: number; inWords: boolean };

const DIGITS: Record<ContentLocale, RegExp> = {
  vi: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/y,
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y,
  fr: /\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/y,
};
const WORD = /[\p{L}\p{M}]+/uy;
/** Enough words for the longest number; a comma or a full stop ends it. */
const RUN = /[\p{L}\p{M}]+(?:[ \u00a0-][\p{L}\p{M}]+){0,11}/uy;

/** Every number of a text in digits or words, without its unit; a lone “one” is none. */
export function rawNumbers(text: string, locale: ContentLocale): RawNumber[] {
  const raw: RawNumber[] = [];
  let at = 0;
  while (at < text.length) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    const starts =
      word === undefined ? isDigit(text[at]) : startsNumber(word.toLowerCase(), locale);
    const one = starts
      ? word === undefined
        ? readDigits(text, at, locale)
        : readWords(text, at, locale)
      : null;
    if (one !== null && isNumber(text, one, raw.at(-1), locale)) raw.push(one);
    at = one?.end ?? at + (word?.length ?? 1);
  }
  return raw;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** “Một”, “one” and “un” alone are articles; “năm” behind a number or before digits is a year. */
function isNumber(
  text: string,
  one: RawNumber,
  before: RawNumber | undefined,
  locale: ContentLocale,
): boolean {
  if (!one.inWords) return true;
  if (one.value === 1) return readUnit(text.slice(one.end), locale) !== null;
  // “Twenty-first” is no twenty.
  if (locale === 'en' && /^-(?:first|second|third|\p{L}+th)(?!\p{L})/u.test(text.slice(one.end)))
    return false;
  if (locale !== 'vi' || text.slice(one.start, one.end).toLowerCase() !== 'năm') return true;
  return before?.end !== one.start - 1 && !/^\s+\d/.test(text.slice(one.end));
}

function readDigits(text: string, at: number, locale: ContentLocale): RawNumber | null {
  const pattern = DIGITS[locale];
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  if (found === undefined || /[\p{L}\d]/u.test(text[at - 1] ?? '')) return null;
  const plain = locale === 'en' ? found.replaceAll(',', '') : found.replaceAll(/[.\s]/g, '');
  const value = Number(plain.replace(',', '.'));
  return { ...scaled(text, value, at, at + found.length, locale), inWords: false };
}

const SCALES: Record<ContentLocale, readonly (readonly [RegExp, number])[]> = {
  vi: [
    [/^\s+(?:nghìn|ngàn)(?!\p{L})/u, 1e3],
    [/^\s+triệu(?!\p{L})/u, 1e6],
    [/^\s+tỷ(?!\p{L})/u, 1e9],
  ],
  en: [
    [/^\s+thousand(?!\p{L})/u, 1e3],
    [/^\s+million(?!\p{L})/u, 1e6],
    [/^\s+billion(?!\p{L})/u, 1e9],
  ],
  fr: [
    [/^\s+mille(?!\p{L})/u, 1e3],
    [/^\s+millions?(?!\p{L})/u, 1e6],
    [/^\s+milliards?(?!\p{L})/u, 1e9],
  ],
};

function scaled(text: string, value: number, start: number, end: number, locale: ContentLocale) {
  for (const [pattern, factor] of SCALES[locale]) {
    const found = pattern.exec(text.slice(end))?.[0];
    if (found !== undefined) return { value: value * factor, start, end: end + found.length };
  }
  return { value, start, end };
}

function readWords(text: string, at: number, locale: ContentLocale): RawNumber | null {
  if (/\d/.test(text[at - 1] ?? '')) return null;
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0] ?? '';
  const words = run.split(/[ \u00a0-]/);
  const found = readNumberWords(
    words.map((word) => word.toLowerCase()),
    0,
    locale,
  );
  if (found === null) return null;
  const length = words.slice(0, found.words).join(' ').length;
  const half = /^\s+and a half(?!\p{L})/u.exec(text.slice(at + length))?.[0];
  if (locale !== 'en' || half === undefined) {
    return { ...scaled(text, found.value, at, at + length, locale), inWords: true };
  }
  return { value: found.value + 0.5, start: at, end: at + length + half.length, inWords: true };
}
