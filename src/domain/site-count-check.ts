import { problemAt } from './content-names.ts';
import type { ContentProblem } from './content-problem.ts';
import { type ContentLocale, CONTENT_LOCALES } from './content-locale.ts';
import type { Site } from './site.ts';
import { textsIn } from './site-texts.ts';
import { MONTHS } from './soft-numbers.ts';
import { numbersIn } from './text-numbers.ts';

/** How many words after a number may be the thing that is counted. */
const REACH: Record<ContentLocale, number> = { vi: 1, en: 2, fr: 1 };
/** Where a label's thing ends: “Columns of the pavilion”. */
const LABEL_END: Record<ContentLocale, RegExp> = {
  vi: /\s(?:của|trên|trong|có|ở|dưới|trước|quanh)\s.*$/u,
  en: /\s(?:of|to|on|in|with|before|through|round|under|once|at|that|kept)\s.*$/u,
  fr: /\s(?:de|des|du|d[’']|sur|dans|avec|devant|autour|à|au|sous|placés)\s?.*$/u,
};

type Counted = { words: ReadonlySet<string>; values: readonly number[]; id: string };

/** Counts in a site's texts that differ from the figure of the same thing: “seventy columns” where the figures say eighty. */
export function checkCounts(site: Site): ContentProblem[] {
  const { figures: _figures, conflicts, reconstruction: _statement, ...told } = site;
  const disputed = [...textsIn({ conflicts })].flatMap(({ text }) =>
    numbersIn(text.en, 'en').map(({ value }) => value),
  );
  const reported = new Set<string>();
  return CONTENT_LOCALES.flatMap((locale) => {
    const counted = countedThings(site, locale);
    return [...textsIn(told)].flatMap(({ path, text, isPlain }) =>
      (isPlain ? [] : numbersIn(text[locale] ?? '', locale)).flatMap((number) => {
        // A few of many are told all the time; a number to be proud of is the whole.
        if (!number.isHard || number.unit !== null || number.isYear) return [];
        if (disputed.includes(number.value) || MONTHS[locale].includes(number.after[0] ?? ''))
          return [];
        const things = counted.filter(({ words }) =>
          number.after.slice(0, REACH[locale]).some((word) => words.has(stem(word))),
        );
        const values = things.flatMap((thing) => thing.values);
        if (things.length === 0 || values.includes(number.value)) return [];
        const place = path.join('.');
        if (reported.has(place)) return [];
        reported.add(place);
        const noun = number.after.slice(0, REACH[locale]).join(' ');
        const message = `says ${number.text} ${noun}`;
        const ids = things.map(({ id, values: [value] }) => `${value} (${id})`).join(' or ');
        return [
          problemAt(
            [...path, locale],
            message,
            `the figures say ${ids}: correct the one or the other`,
          ),
        ];
      }),
    );
  });
}

function countedThings(site: Site, locale: ContentLocale): Counted[] {
  return site.figures
    .filter(({ unit }) => unit === 'count')
    .map(({ id, label, note, value }) => ({
      id,
      words: new Set(thingOf(label[locale] ?? '', locale)),
      values: [value, ...numbersIn(note?.[locale] ?? '', locale).map((one) => one.value)],
    }));
}

/** “Số cột gỗ lim” counts cột; “Ironwood columns” counts columns, whatever their wood. */
function thingOf(label: string, locale: ContentLocale): string[] {
  const words = label
    .toLowerCase()
    .replace(/^số (?:lượng )?/u, '')
    .replace(LABEL_END[locale], '')
    .split(/\s+/);
  return [locale === 'en' ? words.at(-1) : words[0]].flatMap((word) =>
    word === undefined || word === '' ? [] : [stem(word)],
  );
}

/** Singular and plural are one word. */
function stem(word: string): string {
  return word.replace(/(?:es|s|x)$/u, '');
}
