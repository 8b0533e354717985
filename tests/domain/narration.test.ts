import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  narrationSentences,
  nextSegmentStart,
  previousSegmentStart,
  readingMs,
  segmentProgress,
  textKey,
} from '#domain/narration.ts';
import { type NarrationCue, NO_NARRATION_FILES } from '#domain/narration-manifest.ts';
import type { ToldSite } from '#domain/told-segments.ts';

const site: ToldSite = {
  narration: {
    segments: [
      {
        id: 'welcome',
        part: 'roof',
        layer: '2024',
        sentences: [
          { vi: 'Xin chào.', en: 'Hello.', fr: 'Bonjour.', plain: true },
          { vi: 'Mời vào.', en: 'Come in.', plain: true },
        ],
      },
      {
        id: 'move',
        part: 'roof',
        layer: '1833',
        sentences: [{ vi: 'Dời điện.', en: 'It moved.', sources: ['th1'] }],
      },
    ],
  },
  hotspots: [],
  description: [{ layer: '2024', sentences: [{ vi: 'Mái vàng.', en: 'A roof.', plain: true }] }],
  children: [],
};

const cue = (over: Partial<NarrationCue> = {}): NarrationCue => ({
  segmentId: 'welcome',
  sentence: 0,
  startMs: 100,
  endMs: 900,
  voice: 'synthetic',
  textKey: textKey('Xin chào.'),
  ...over,
});

const track = (cues: NarrationCue[]) => ({
  locale: 'vi' as const,
  kind: 'story' as const,
  url: '/narration/thai-hoa/vi/story.mp3',
  captionsUrl: '/narration/thai-hoa/vi/story.vtt',
  bytes: 5_000,
  durationMs: 3_000,
  madeFrom: 'x',
  cues,
});

test('every sentence in the order of the story', () => {
  const told = narrationSentences(site, 'en', NO_NARRATION_FILES);
  expect(told[0]).toEqual({
    segmentId: 'welcome',
    text: 'Hello.',
    locale: 'en',
    readingMs: 2_000,
    clip: null,
  });
  expect(told.map(({ segmentId, text }) => [segmentId, text])).toEqual([
    ['welcome', 'Hello.'],
    ['welcome', 'Come in.'],
    ['move', 'It moved.'],
  ]);
});

test('another kind has its own sentences', () => {
  const told = narrationSentences(site, 'vi', NO_NARRATION_FILES, 'description');
  expect(told.map(({ segmentId, text }) => [segmentId, text])).toEqual([['2024', 'Mái vàng.']]);
});

test('a language that is missing falls back and says so', () => {
  const told = narrationSentences(site, 'fr', NO_NARRATION_FILES);
  expect(told.map(({ text, locale }) => [text, locale])).toEqual([
    ['Bonjour.', 'fr'],
    ['Come in.', 'en'],
    ['It moved.', 'en'],
  ]);
});

test('a sentence lies in the file of its kind and language, where its present text is spoken', () => {
  const told = narrationSentences(site, 'vi', {
    tracks: [
      { ...track([cue({ startMs: 7_000 })]), kind: 'children' },
      { ...track([cue({ startMs: 8_000 })]), locale: 'en' },
      track([cue({ voice: 'recorded' }), cue({ sentence: 1, textKey: '00000000' })]),
    ],
  });
  expect(told.map(({ clip }) => clip)).toEqual([
    {
      url: '/narration/thai-hoa/vi/story.mp3',
      startMs: 100,
      endMs: 900,
      fileMs: 3_000,
      voice: 'recorded',
    },
    null,
    null,
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
