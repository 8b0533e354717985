import { problemAt } from './content-names.ts';
import type { ContentProblem, FieldPath } from './content-problem.ts';
import { type ContentLocale, CONTENT_LOCALES } from './content-locale.ts';
import { type LocalizedText, languageOf } from './locale.ts';
import type { Site } from './site.ts';

/** Words that a calm voice reads in a second; Vietnamese counts syllables, which are written apart. */
const WORDS_A_SECOND: Record<ContentLocale, number> = { vi: 3.3, en: 2.3, fr: 2.5 };
/** Seconds of the whole story, and of one of its segments. */
const STORY = { least: 60, most: 120 };
const LONGEST_SEGMENT = 30;
/** Words of a hotspot over all its sentences; a Vietnamese word is about one and a half syllables. */
const HOTSPOT: Record<ContentLocale, { least: number; most: number }> = {
  vi: { least: 20, most: 80 },
  en: { least: 20, most: 60 },
  fr: { least: 20, most: 60 },
};
const LONGEST_HOOK = 80;
/** Longest sentence, in characters, whose caption a phone shows in three lines. */
const LONGEST_SENTENCE = 160;

/** Sentences that are spoken and no caption holds, beyond those of the story. */
export function checkSpokenSentences(site: Site): ContentProblem[] {
  const spoken: [FieldPath, readonly LocalizedText[]][] = [
    ...site.description.map(({ sentences }, at): [FieldPath, readonly LocalizedText[]] => [
      ['description', at, 'sentences'],
      sentences,
    ]),
    ...site.children.map(({ sentences }, at): [FieldPath, readonly LocalizedText[]] => [
      ['children', at, 'sentences'],
      sentences,
    ]),
    ...site.children.map(({ question }, at): [FieldPath, readonly LocalizedText[]] => [
      ['children', at],
      [question],
    ]),
  ];
  return spoken.flatMap(([path, texts]) =>
    texts.flatMap((text, index) =>
      CONTENT_LOCALES.flatMap((locale) => {
        const length = text[locale]?.length ?? 0;
        if (length <= LONGEST_SENTENCE) return [];
        const place = path.length === 2 ? [...path, 'question', locale] : [...path, index, locale];
        const instead = `split it: a caption holds ${LONGEST_SENTENCE}`;
        return [problemAt(place, `has ${length} characters`, instead)];
      }),
    ),
  );
}

/** Texts that are longer or shorter, more or fewer, than a visitor has patience for. */
export function noteLengths(site: Site): ContentProblem[] {
  return [
    ...storyNotes(site),
    ...site.hotspots.flatMap(({ sentences }, at) => hotspotNotes(sentences, at)),
    ...CONTENT_LOCALES.flatMap((locale) => {
      const { length } = site.hook[locale] ?? '';
      if (length <= LONGEST_HOOK) return [];
      return [
        problemAt(['hook', locale], `has ${length} characters`, `write ${LONGEST_HOOK} at most`),
      ];
    }),
    ...howMany('narration.segments', site.narration.segments, 5, 9),
    ...howMany('hotspots', site.hotspots, 5, 7),
    ...howMany('thenAndNow', site.thenAndNow, 2, 4),
    ...howMany('manners', site.manners, 2, 4),
    ...howMany('children', site.children, 3, 4),
    ...site.description.flatMap(({ sentences }, at) =>
      howMany(`description[${at}].sentences`, sentences, 3, 7),
    ),
  ];
}

function storyNotes({ narration }: Site): ContentProblem[] {
  return CONTENT_LOCALES.flatMap((locale) => {
    const segments = narration.segments.map(({ sentences }) => secondsOf(sentences, locale));
    const all = Math.round(segments.reduce((sum, one) => sum + one, 0));
    if (all === 0) return [];
    const long = segments.flatMap((seconds, at) => {
      if (seconds <= LONGEST_SEGMENT) return [];
      const message = `takes about ${Math.round(seconds)} seconds to read aloud in ${languageOf(locale).ownName}`;
      const path = ['narration', 'segments', at, 'sentences'];
      return [problemAt(path, message, `cut it, or make two of it: at most ${LONGEST_SEGMENT}`)];
    });
    if (all >= STORY.least && all <= STORY.most) return long;
    const message = `takes about ${all} seconds to read aloud in ${languageOf(locale).ownName}`;
    const instead = `write for ${STORY.least} to ${STORY.most} seconds, ${bounds(locale)} words`;
    return [...long, problemAt(['narration', 'segments'], message, instead)];
  });
}

function bounds(locale: ContentLocale): string {
  const rate = WORDS_A_SECOND[locale];
  return `${Math.round(STORY.least * rate)} to ${Math.round(STORY.most * rate)}`;
}

function hotspotNotes(sentences: readonly LocalizedText[], at: number): ContentProblem[] {
  return CONTENT_LOCALES.flatMap((locale) => {
    if (sentences.every((one) => one[locale] === undefined)) return [];
    const words = sentences.reduce((sum, one) => sum + wordsOf(one[locale] ?? ''), 0);
    const { least, most } = HOTSPOT[locale];
    if (words >= least && words <= most) return [];
    const message = `has ${words} words in ${languageOf(locale).ownName}`;
    return [problemAt(['hotspots', at, 'sentences'], message, `write ${least} to ${most}`)];
  });
}

/** How long sentences take to read aloud in one language, seconds; 0 where they are not told in it. */
function secondsOf(sentences: readonly LocalizedText[], locale: ContentLocale): number {
  const words = sentences.reduce((sum, one) => sum + wordsOf(one[locale] ?? ''), 0);
  return words / WORDS_A_SECOND[locale];
}

/** Words that are spoken; a number in digits counts as one. */
function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function howMany(
  path: string,
  list: readonly unknown[],
  least: number,
  most: number,
): ContentProblem[] {
  if (list.length >= least && list.length <= most) return [];
  return [problemAt([path], `has ${list.length}`, `write ${least} to ${most}`)];
}
