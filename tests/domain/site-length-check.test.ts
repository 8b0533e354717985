import { expect, test } from 'vitest';
import type { Site } from '#domain/site.ts';
import { checkSpokenSentences, noteLengths } from '#domain/site-length-check.ts';
import { smallSite } from './site-fixture.ts';

const words = (count: number) => `${'word '.repeat(count - 1)}word.`;
const say = (count: number) => ({ vi: words(count), en: words(count), plain: true as const });
const notes = (over: Partial<Site>, of: string) =>
  noteLengths(smallSite(over))
    .filter(({ path }) => path === of)
    .map(({ message, instead }) => `${message}; ${instead}`);
const segments = (...counts: number[]) => ({
  segments: counts.map((count, at) => ({
    id: `s${at}`,
    part: 'roof',
    layer: 'today',
    sentences: [say(count)],
  })),
});

test('a story of one to two minutes, in each language', () => {
  const fits = { narration: segments(50, 50, 50, 50, 50) };
  expect(notes(fits, 'narration.segments')).toEqual([]);
  expect(notes({ narration: segments(40, 40, 40, 40, 40, 40, 40) }, 'narration.segments')).toEqual([
    'takes about 122 seconds to read aloud in English; write for 60 to 120 seconds, 138 to 276 words',
  ]);
  expect(notes({ narration: segments(10, 10, 10, 10, 10) }, 'narration.segments')).toEqual([
    'takes about 15 seconds to read aloud in Tiếng Việt; write for 60 to 120 seconds, 198 to 396 words',
    'takes about 22 seconds to read aloud in English; write for 60 to 120 seconds, 138 to 276 words',
  ]);
});

test('a segment that nobody listens to in one breath', () => {
  const narration = segments(80, 40, 40, 40, 40);
  expect(notes({ narration }, 'narration.segments[0].sentences')).toEqual([
    'takes about 35 seconds to read aloud in English; cut it, or make two of it: at most 30',
  ]);
});

test('a hotspot of 20 to 60 words', () => {
  const [hotspot] = smallSite().hotspots;
  const of = (count: number) => ({ hotspots: [{ ...hotspot, sentences: [say(count)] } as never] });
  const path = 'hotspots[0].sentences';
  expect(notes(of(20), path)).toEqual([]);
  expect(notes(of(60), path)).toEqual([]);
  expect(notes(of(61), path)).toEqual(['has 61 words in English; write 20 to 60']);
  expect(notes(of(19), path)).toEqual([
    'has 19 words in Tiếng Việt; write 20 to 80',
    'has 19 words in English; write 20 to 60',
  ]);
});

test('a hook of one line, and how many of each there are', () => {
  const hook = { vi: 'x'.repeat(81), en: 'x'.repeat(80), plain: true as const };
  expect(notes({ hook }, 'hook.vi')).toEqual(['has 81 characters; write 80 at most']);
  expect(notes({ hook }, 'hook.en')).toEqual([]);
  expect(notes({}, 'manners')).toEqual(['has 1; write 2 to 4']);
  expect(notes({}, 'description[0].sentences')).toEqual(['has 1; write 3 to 7']);
});

test('a spoken sentence that no caption holds', () => {
  const [child] = smallSite().children;
  const question = { vi: 'x'.repeat(160), en: 'x'.repeat(161) };
  const long = { ...say(1), fr: 'x'.repeat(200) };
  const found = checkSpokenSentences(
    smallSite({
      children: [{ ...child, question } as never],
      description: [{ layer: 'today', sentences: [say(1), long] }],
    }),
  );
  expect(found).toEqual([
    {
      path: 'description[0].sentences[1].fr',
      message: 'has 200 characters',
      instead: 'split it: a caption holds 160',
    },
    {
      path: 'children[0].question.en',
      message: 'has 161 characters',
      instead: 'split it: a caption holds 160',
    },
  ]);
});
