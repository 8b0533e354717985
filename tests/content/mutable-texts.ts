import { type ContentLocale, CONTENT_LOCALES } from '#domain/content-locale.ts';
import type { Site } from '#domain/site.ts';
import { textsIn } from '#domain/site-texts.ts';
import { numbersIn } from '#domain/text-numbers.ts';

export type Sentence = {
  vi: string;
  en: string;
  fr?: string | undefined;
  sources?: string[] | undefined;
  plain?: true | undefined;
};
export type Placed = {
  text: Sentence;
  field: string;
  path: readonly PropertyKey[];
  isPlain: boolean;
};

/** Texts as they stand in the site itself, to be written over. */
export function textsOf(site: Site): Placed[] {
  const { figures: _figures, conflicts: _conflicts, reconstruction: _statement, ...told } = site;
  return [...textsIn(told)].map(({ path, text, isPlain }) => ({
    path,
    text: text as Sentence,
    field: fieldOf(path),
    isPlain,
  }));
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

export const sourced = (site: Site) =>
  textsOf(site).filter(({ text }) => text.sources !== undefined);

/** Writes over every number that `found` picks, by the same one in every language. */
export function renumber(placed: Placed, from: number, to: number): void {
  for (const locale of CONTENT_LOCALES) {
    const told = placed.text[locale];
    if (told !== undefined) placed.text[locale] = withNumber(told, locale, from, to);
  }
}

export function withNumber(text: string, locale: ContentLocale, from: number, to: number): string {
  let written = text;
  for (const number of numbersIn(text, locale)) {
    if (number.value !== from) continue;
    const unit = /(?:metres?|mètres?|mét|m²|m)$/u.exec(number.text)?.[0];
    const digits = locale === 'en' ? String(to) : String(to).replace('.', ',');
    written = written.replace(number.text, unit === undefined ? digits : `${digits}\u00a0${unit}`);
  }
  return written;
}

export const kept = (text: string) =>
  numbersIn(text, 'en').filter(
    ({ unit, isYear, isDated, value }) =>
      value !== 1 && ((isYear && !isDated) || unit === 'metres' || unit === 'square-metres'),
  );

/** A sourced sentence that tells a figure's measure as it is. */
export function backs(site: Site, value: number): Placed | undefined {
  return sourced(site).find(({ text }) =>
    numbersIn(text.vi, 'vi').some(
      (one) => one.unit === 'metres' && one.value === value && one.hedge === null,
    ),
  );
}
