import type { ContentLocale } from './content-locale.ts';
import {
  type Hedge,
  hedgeAt,
  isDated,
  isDecade,
  type NumberUnit,
  readUnit,
} from './number-units.ts';
import { type RawNumber, rawNumbers } from './raw-numbers.ts';

/** A number as a text tells it. */
export type ToldNumber = {
  /** In the unit's own measure: metres, square metres, degrees, tonnes; as it stands where there is none. */
  value: number;
  unit: NumberUnit | null;
  /** As written, unit included. */
  text: string;
  hedge: Hedge | null;
  /** Four digits that are a year; `isDated` where a month stands with it. */
  isYear: boolean;
  isDated: boolean;
  /** Written in digits, with a measure, or above twelve: every language has to say it in some way. */
  isHard: boolean;
  /** The words that follow, in lower case. */
  after: readonly string[];
};

type Measured = RawNumber & { unit: { unit: NumberUnit; factor: number } | null };

/** Every number of a text, in digits or in words, in its order; a lone “one” is no number. */
export function numbersIn(text: string, locale: ContentLocale): readonly ToldNumber[] {
  // Several rules read the same sentence, and a site has a few hundred.
  const known = READ[locale].get(text);
  if (known !== undefined) return known;
  const measured = withUnits(text, locale);
  shareUnits(text, measured);
  const numbers = measured.map((one) => describe(text, one, locale));
  READ[locale].set(text, numbers);
  return numbers;
}

const READ: Record<ContentLocale, Map<string, readonly ToldNumber[]>> = {
  vi: new Map(),
  en: new Map(),
  fr: new Map(),
};

function withUnits(text: string, locale: ContentLocale): Measured[] {
  const raw = rawNumbers(text, locale);
  const measured: Measured[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    const one = raw[index];
    if (one === undefined) continue;
    const next = raw[index + 1];
    const unit = readUnit(text.slice(one.end), locale);
    let end = one.end + (unit?.length ?? 0);
    // “Ba mươi mét rưỡi”, “trente mètres cinquante”: the fraction stands behind the unit.
    const fraction = unit === null ? 0 : fractionAfter(text, one, next, end, locale);
    if (fraction > 0 && next !== undefined && next.start - end <= 1) {
      end = next.end;
      index += 1;
    }
    measured.push({ ...one, value: one.value + fraction, end, unit });
  }
  return measured;
}

/** In “44 × 30,5 m” and “from 5 to 6 metres” the unit stands once, at the end. */
function shareUnits(text: string, measured: Measured[]): void {
  const joined = /^\s*(?:[×x–-]|đến|tới|to|by|and|à|sur|et|và)\s*$/u;
  for (let index = measured.length - 2; index >= 0; index -= 1) {
    const [one, next] = [measured[index], measured[index + 1]];
    if (one === undefined || next === undefined || one.unit !== null) continue;
    if (joined.test(text.slice(one.end, next.start))) one.unit = next.unit;
  }
}

function describe(text: string, one: Measured, locale: ContentLocale): ToldNumber {
  const { value, start, end, inWords, unit } = one;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const said = text.slice(start, end);
  const isYear =
    unit === null && !inWords && /^[12]\d{3}$/.test(said) && !isDecade(before, after, locale);
  return {
    value: value * (unit?.factor ?? 1),
    unit: unit?.unit ?? null,
    text: said,
    hedge: hedgeAt(before, after, locale),
    isYear,
    isDated: isYear && isDated(before, locale),
    isHard: value !== 1 && (!inWords || unit !== null || value > 12),
    after:
      after
        .slice(0, 60)
        .toLowerCase()
        .match(/[\p{L}\p{M}’-]+/gu)
        ?.slice(0, 3) ?? [],
  };
}

/** The part of a metre that is said behind the word for metres; 0 for none. */
function fractionAfter(
  text: string,
  one: RawNumber,
  next: RawNumber | undefined,
  end: number,
  locale: ContentLocale,
): number {
  const rest = text.slice(end, end + 12);
  if (locale === 'vi' && /^\s+rưỡi(?!\p{L})/u.test(rest)) return 0.5;
  if (locale === 'fr' && /^\s+et demie?(?!\p{L})/u.test(rest)) return 0.5;
  if (locale === 'en' || !one.inWords || next?.inWords !== true) return 0;
  if (next.start - end !== 1 || next.value >= 100) return 0;
  return next.value < 10 && locale === 'vi' ? next.value / 10 : next.value / 100;
}
