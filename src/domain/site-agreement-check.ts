import { problemAt } from './content-names.ts';
import type { ContentProblem, FieldPath } from './content-problem.ts';
import { type ContentLocale, CONTENT_LOCALES } from './content-locale.ts';
import { type LocalizedText, languageOf } from './locale.ts';
import { languagesOf, type PlacedText, textsIn } from './site-texts.ts';
import { softNumbers } from './soft-numbers.ts';
import { numbersIn, type ToldNumber } from './text-numbers.ts';

/** A language that some texts of a file have and others lack; a page is told in it in full or not at all. */
export function checkLanguages(file: unknown): ContentProblem[] {
  const texts = [...textsIn(file)];
  const told = languagesOf(texts);
  return texts.flatMap(({ path, text }) =>
    told
      .filter((locale) => text[locale] === undefined || text[locale]?.trim() === '')
      .map((locale) =>
        problemAt(
          [...path, locale],
          'is missing',
          `other texts are told in ${languageOf(locale).ownName}: translate this one too, or remove that language everywhere`,
        ),
      ),
  );
}

/** Numbers that one language of a text has and another has not. */
export function checkAgreement(file: unknown): ContentProblem[] {
  return [...textsIn(file)].flatMap((placed) => {
    const numbers = new Map(
      CONTENT_LOCALES.filter((locale) => placed.text[locale] !== undefined).map((locale) => [
        locale,
        numbersIn(placed.text[locale] ?? '', locale),
      ]),
    );
    return CONTENT_LOCALES.slice(1).flatMap((locale) => {
      const first = numbers.get('vi');
      const second = numbers.get(locale);
      if (first === undefined || second === undefined) return [];
      return disagreement(placed, first, locale, second);
    });
  });
}

function disagreement(
  { path, text }: PlacedText,
  first: readonly ToldNumber[],
  locale: ContentLocale,
  second: readonly ToldNumber[],
): ContentProblem[] {
  const missing = lacking(first, second, text, locale);
  const surplus = lacking(second, first, text, 'vi');
  if (missing.length === 0 && surplus.length === 0) return [];
  const [here, there] = [surplus, missing].map((list) =>
    list.map(({ text: said }) => said).join(', '),
  );
  const message =
    surplus.length === 0
      ? `lacks ${there}, which the Vietnamese has`
      : missing.length === 0
        ? `says ${here}, which the Vietnamese has not`
        : `says ${here} where the Vietnamese says ${there}`;
  return [problemAt(at(path, locale), message, 'write the same number in every language')];
}

function at(path: FieldPath, locale: ContentLocale): FieldPath {
  return [...path, locale];
}

/** What has to be told in `locale` as well and is not. */
function lacking(
  wanted: readonly ToldNumber[],
  told: readonly ToldNumber[],
  text: LocalizedText,
  locale: ContentLocale,
): ToldNumber[] {
  const values = told.map(({ value }) => value);
  const missing = wanted.filter((one) => one.isHard && !isAmong(values, one));
  if (missing.length === 0) return [];
  const soft = softNumbers(text[locale] ?? '', locale);
  return missing.filter((one) => !isAmong(soft, one));
}

function isAmong(values: readonly number[], { value }: ToldNumber): boolean {
  return values.some((one) => Math.abs(one - value) <= 1e-6 * value);
}
