import { expect, test } from 'vitest';
import { captionsVtt, transcript } from '#domain/captions.ts';
import type { NarrationSentence } from '#domain/ports/narrator.ts';

const sentence = (segmentId: string, text: string): NarrationSentence => ({
  segmentId,
  text,
  locale: 'vi',
  readingMs: 2_000,
  recordedUrl: null,
  syntheticUrl: null,
});

test('one cue per sentence, as long as its file or as its reading takes, with a gap between', () => {
  const sentences = [sentence('welcome', 'Một & hai.'), sentence('move', 'Ba.')];
  expect(captionsVtt(sentences, [3_599_500])).toBe(
    `WEBVTT

welcome-1
00:00:00.000 --> 00:59:59.500
<lang vi>Một &amp; hai.</lang>

move-2
00:59:59.850 --> 01:00:01.850
<lang vi>Ba.</lang>
`,
  );
});

test('a transcript has a paragraph for each segment', () => {
  const sentences = [sentence('a', 'Một.'), sentence('a', 'Hai.'), sentence('b', 'Ba.')];
  expect(transcript(sentences)).toEqual([
    { segmentId: 'a', locale: 'vi', text: 'Một. Hai.' },
    { segmentId: 'b', locale: 'vi', text: 'Ba.' },
  ]);
});

test('a sentence in another language starts a paragraph of its own', () => {
  const sentences = [sentence('a', 'Một.'), { ...sentence('a', 'Two.'), locale: 'en' as const }];
  expect(transcript(sentences).map(({ locale, text }) => [locale, text])).toEqual([
    ['vi', 'Một.'],
    ['en', 'Two.'],
  ]);
});
