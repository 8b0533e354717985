import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type NarrationFile,
  narrationSentences,
  nextSegmentStart,
  NO_NARRATION_FILES,
  previousSegmentStart,
  readingMs,
  segmentProgress,
  textKey,
} from '#domain/narration.ts';

const sources = ['plan'];
const site = {
  narration: {
    segments: [
      {
        id: 'welcome',
        part: 'roof',
        layer: '2024',
        sentences: [
          { vi: 'Xin chào.', en: 'Hello.', fr: 'Bonjour.' },
          { vi: 'Mời vào.', en: 'Come in.' },
        ],
        sources,
      },
      {
        id: 'move',
        part: 'roof',
        layer: '1833',
        sentences: [{ vi: 'Dời điện.', en: 'It moved.' }],
        sources,
      },
    ],
  },
};

const file = (over: Partial<NarrationFile>): NarrationFile => ({
  segmentId: 'welcome',
  sentence: 0,
  locale: 'vi',
  voice: 'synthetic',
  url: '/narration/thai-hoa/vi/welcome-1.mp3',
  durationMs: 900,
  textKey: textKey('Xin chào.'),
  madeFrom: 'x',
  ...over,
});

test('every sentence in the order of the story', () => {
  expect(narrationSentences(site, 'en', NO_NARRATION_FILES)).toEqual([
    {
      segmentId: 'welcome',
      text: 'Hello.',
      locale: 'en',
      readingMs: 2_000,
      recordedUrl: null,
      syntheticUrl: null,
    },
    {
      segmentId: 'welcome',
      text: 'Come in.',
      locale: 'en',
      readingMs: 2_000,
      recordedUrl: null,
      syntheticUrl: null,
    },
    {
      segmentId: 'move',
      text: 'It moved.',
      locale: 'en',
      readingMs: 2_000,
      recordedUrl: null,
      syntheticUrl: null,
    },
  ]);
});

test('a language that is missing falls back and says so', () => {
  const told = narrationSentences(site, 'fr', NO_NARRATION_FILES);
  expect(told.map(({ text, locale }) => [text, locale])).toEqual([
    ['Bonjour.', 'fr'],
    ['Come in.', 'en'],
    ['It moved.', 'en'],
  ]);
});

test('one layer alone', () => {
  const told = narrationSentences(site, 'vi', NO_NARRATION_FILES, '1833');
  expect(told.map(({ text }) => text)).toEqual(['Dời điện.']);
});

test('a file is played for its own sentence, language and text only', () => {
  const files = [
    file({}),
    file({ voice: 'recorded', url: '/narration/thai-hoa/vi/person.mp3' }),
    file({ sentence: 1, url: '/narration/thai-hoa/vi/welcome-2.mp3', textKey: '00000000' }),
  ];
  const told = narrationSentences(site, 'vi', { files }, '2024');
  expect(told.map(({ recordedUrl, syntheticUrl }) => [recordedUrl, syntheticUrl])).toEqual([
    ['/narration/thai-hoa/vi/person.mp3', '/narration/thai-hoa/vi/welcome-1.mp3'],
    [null, null],
  ]);
});

test('reading time: 12 characters a second in Vietnamese, 13 else, and never under two seconds', () => {
  expect(readingMs('a'.repeat(120), 'vi')).toBe(10_600);
  expect(readingMs('a'.repeat(130), 'en')).toBe(10_600);
  expect(readingMs('Ngắn.', 'vi')).toBe(2_000);
});

test('a text key changes with the text', () => {
  expect(textKey('')).toBe('811c9dc5');
  expect(textKey('a')).toBe('e40c292c');
  expect(textKey('Điện')).not.toBe(textKey('Điên'));
});

const told = ['a', 'a', 'b', 'c', 'c'].map((segmentId) => ({ segmentId }));

test('skips by segment', () => {
  expect([0, 1, 2, 3, 4].map((at) => nextSegmentStart(told, at))).toEqual([2, 2, 3, null, null]);
  expect([0, 1, 2, 3, 4].map((at) => previousSegmentStart(told, at))).toEqual([0, 0, 0, 2, 3]);
});

test('counts segments from one', () => {
  expect([0, 1, 2, 4].map((at) => segmentProgress(told, at))).toEqual([
    { segment: 1, of: 3 },
    { segment: 1, of: 3 },
    { segment: 2, of: 3 },
    { segment: 3, of: 3 },
  ]);
});

test('next, then previous, is the start of where one was', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(lengths, fc.nat(), (sizes, seed) => {
      const story = sizes.flatMap((size, index) =>
        Array.from({ length: size }, () => ({ segmentId: `s${index}` })),
      );
      // Any sentence but those of the last segment, from which nothing follows.
      const at = seed % (story.length - (sizes.at(-1) ?? 0));
      const next = nextSegmentStart(story, at) ?? Number.NaN;
      expect(segmentProgress(story, next).segment).toBe(segmentProgress(story, at).segment + 1);
      const back = previousSegmentStart(story, next);
      expect(story[back]?.segmentId).toBe(story[at]?.segmentId);
      expect(story[back - 1]?.segmentId).not.toBe(story[at]?.segmentId);
    }),
  );
});
