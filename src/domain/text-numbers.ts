import type { Locale } from './locale.ts';
import { readNumberWords } from './number-words.ts';
import {
  type Hedge,
  hedgeAt,
  isDated,
  isDecade,
  type NumberUnit,
  readUnit,
} from './number-units.ts';

/** A number as a text tells it. */
export type ToldNumber = {
  /** In the unit's own measure: metres, square metres, degrees, tonnes; as it stands where there is none. */
  value: number;
  unit: NumberUnit | null;
  /** As written, unit included. */
  text: string;
  hedge: Hedge | null;
  /** Four digits that are a year; `dated` where a month stands with it. */
  isYear: boolean;
  isDated: boolean;
  /** Written in digits, with a measure, or above twelve: every language has to say it in some way. */
  isHard: boolean;
  /** The words that follow, in lower case. */
  after: readonly string[];
};

const DIGITS: Record<Locale, RegExp> = {
  vi: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/y,
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y,
  fr: /\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/y,
};
const WORD = /[\p{L}\p{M}]+/uy;

type Raw = { value: number; start: number; end: number; inWords: boolean };

/** Every number of a text, in digits or in words, in its order; a lone “one” is no number. */
export function numbersIn(text: string, locale: Locale): ToldNumber[] {
  const raw = rawNumbers(text, locale);
  const told: ToldNumber[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    const one = raw[index];
    if (one === undefined) continue;
    const next = raw[index + 1];
    const unit = readUnit(text.slice(one.end), locale);
    let { value } = one;
    let end = one.end + (unit?.length ?? 0);
    // “Ba mươi mét rưỡi”, “trente mètres cinquante”: the fraction stands behind the unit.
    const fraction = unit === null ? 0 : fractionAfter(text.slice(end), one, next, end, locale);
    value += fraction;
    if (fraction > 0 && next !== undefined && next.start - end <= 1) {
      end = next.end;
      index += 1;
    }
    const said = text.slice(one.start, end);
    told.push(describe(text, { ...one, value }, end, unit, said, locale));
  }
  return shareUnits(text, told, locale);
}

function describe(
  text: string,
  { value, start, inWords }: Raw,
  end: number,
  unit: { unit: NumberUnit; factor: number } | null,
  said: string,
  locale: Locale,
): ToldNumber {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isYear =
    unit === null &&
    !inWords &&
    /^(?:1[5-9]|20)\d\d$/.test(said) &&
    !isDecade(before, after, locale);
  return {
    value: value * (unit?.factor ?? 1),
    unit: unit?.unit ?? null,
    text: said,
    hedge: hedgeAt(before, after, locale),
    isYear,
    isDated: isYear && isDated(before, locale),
    isHard: value !== 1 && (!inWords || unit !== null || value > 12),
    after:
      text
        .slice(end)
        .toLowerCase()
        .match(/[\p{L}\p{M}’-]+/gu)
        ?.slice(0, 3) ?? [],
  };
}

/** In “44 × 30,5 m” and “from 5 to 6 metres” the unit stands once, at the end. */
function shareUnits(text: string, told: readonly ToldNumber[], locale: Locale): ToldNumber[] {
  const joined = /^\s*(?:[×x–-]|đến|tới|to|by|and|à|sur|et|và)\s*$/u;
  let at = text.length;
  let unit: NumberUnit | null = null;
  return told
    .toReversed()
    .map((one) => {
      const start = text.lastIndexOf(one.text, at - one.text.length);
      const between = text.slice(start + one.text.length, at);
      const shared = one.unit ?? (!one.isYear && joined.test(between) ? unit : null);
      at = start;
      unit = shared;
      if (shared === one.unit) return one;
      const hedge = one.hedge ?? hedgeAt(text.slice(0, start), '', locale);
      return { ...one, unit: shared, hedge, isHard: one.value !== 1 };
    })
    .toReversed();
}

function rawNumbers(text: string, locale: Locale): Raw[] {
  const raw: Raw[] = [];
  let at = 0;
  while (at < text.length) {
    const one = readDigits(text, at, locale) ?? readWords(text, at, locale);
    if (one === null) {
      WORD.lastIndex = at;
      at = WORD.test(text) ? WORD.lastIndex : at + 1;
      continue;
    }
    if (isNumber(text, one, raw.at(-1), locale)) raw.push(one);
    at = one.end;
  }
  return raw;
}

/** “Một”, “one” and “un” alone are articles; “năm” behind a number or before digits is a year. */
function isNumber(text: string, one: Raw, before: Raw | undefined, locale: Locale): boolean {
  if (!one.inWords) return true;
  if (one.value === 1) return readUnit(text.slice(one.end), locale) !== null;
  // “Twenty-first” is no twenty.
  if (locale === 'en' && /^-(?:first|second|third|\p{L}+th)(?!\p{L})/u.test(text.slice(one.end)))
    return false;
  if (locale !== 'vi' || text.slice(one.start, one.end).toLowerCase() !== 'năm') return true;
  return before?.end !== one.start - 1 && !/^\s+\d/.test(text.slice(one.end));
}

function readDigits(text: string, at: number, locale: Locale): Raw | null {
  const pattern = DIGITS[locale];
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  if (found === undefined || /[\p{L}\d]$/u.test(text.slice(0, at))) return null;
  const plain = locale === 'en' ? found.replaceAll(',', '') : found.replaceAll(/[.\s]/g, '');
  const value = Number(plain.replace(',', '.'));
  return { ...scaled(text, value, at, at + found.length, locale), inWords: false };
}

const SCALES: Record<Locale, readonly (readonly [RegExp, number])[]> = {
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

function scaled(text: string, value: number, start: number, end: number, locale: Locale) {
  for (const [pattern, factor] of SCALES[locale]) {
    const found = pattern.exec(text.slice(end))?.[0];
    if (found !== undefined) return { value: value * factor, start, end: end + found.length };
  }
  return { value, start, end };
}

function readWords(text: string, at: number, locale: Locale): Raw | null {
  if (/[\p{L}\p{M}\d]$/u.test(text.slice(0, at))) return null;
  // Enough words for the longest number; a comma or a full stop ends it.
  const run = /^[\p{L}\p{M}]+(?:[ \u00a0-][\p{L}\p{M}]+){0,11}/u.exec(text.slice(at))?.[0] ?? '';
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

/** The part of a metre that is said behind the word for metres; 0 for none. */
function fractionAfter(
  rest: string,
  one: Raw,
  next: Raw | undefined,
  end: number,
  locale: Locale,
): number {
  if (locale === 'vi' && /^\s+rưỡi(?!\p{L})/u.test(rest)) return 0.5;
  if (locale === 'fr' && /^\s+et demie?(?!\p{L})/u.test(rest)) return 0.5;
  if (locale === 'en' || !one.inWords || next?.inWords !== true) return 0;
  if (next.start - end !== 1 || next.value >= 100) return 0;
  return next.value < 10 && locale === 'vi' ? next.value / 10 : next.value / 100;
}
