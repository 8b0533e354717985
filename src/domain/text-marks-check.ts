import { problemAt } from './content-names.ts';
import type { ContentProblem, FieldPath } from './content-problem.ts';
import { CONTENT_LOCALES } from './content-locale.ts';
import { textsIn } from './site-texts.ts';
import { tidyText } from './text-tidy.ts';

/** Texts that an editor would set otherwise: spaces, quotation marks, dashes; each is put right by `npm run content:tidy`. */
export function noteMarks(file: unknown): ContentProblem[] {
  return [...textsIn(file)].flatMap(({ path, text }) =>
    CONTENT_LOCALES.flatMap((locale) => {
      const told = text[locale]?.normalize('NFC');
      if (told === undefined) return [];
      const set = tidyText(told, locale);
      if (set === told) return [];
      const [found, instead] = difference(told, set);
      return [
        problemAt(
          [...path, locale],
          `has “${found}”`,
          `write “${instead}”: npm run content:tidy does it`,
        ),
      ];
    }),
  );
}

/** Strings whose letters are taken apart, as some keyboards write them: neither fonts nor searches find them. */
export function checkComposed(file: unknown): ContentProblem[] {
  return [...stringsIn(file, [])].flatMap(([path, text]) => {
    const composed = text.normalize('NFC');
    if (text === composed) return [];
    const [, instead] = difference(text, composed);
    return [
      problemAt(path, 'has decomposed letters', `write “${instead}”: npm run content:tidy does it`),
    ];
  });
}

/** Every string of a content file with its place. */
export function* stringsIn(value: unknown, path: FieldPath): Generator<[FieldPath, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield* stringsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  }
}

/** Letters shown on each side of where two texts part. */
const AROUND = 10;

/** The first place where two texts differ, with a few letters around, and no-break spaces made visible. */
function difference(one: string, other: string): [string, string] {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  return [one, other].map((text) =>
    text.slice(Math.max(0, start - AROUND), start + AROUND).replaceAll('\u00a0', '⍽'),
  ) as [string, string];
}
