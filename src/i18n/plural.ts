import { languageOf, type Locale } from '#domain/locale.ts';

/** A counted word in the forms that its language has. */
export type CountedWord = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The form of a counted word for so many. */
export function plural(word: CountedWord, count: number, locale: Locale): string {
  return word[new Intl.PluralRules(languageOf(locale).tag).select(count)] ?? word.other;
}
