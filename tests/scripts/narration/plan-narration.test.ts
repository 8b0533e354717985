import { expect, test } from 'vitest';
import type { NarrationManifest } from '#domain/narration-manifest.ts';
import {
  type FindRecording,
  planNarration,
  type TrackPlan,
} from '../../../scripts/narration/plan-narration.ts';

const site = (vi: string, fr: string | undefined = 'Bonjour.') => ({
  id: 'thai-hoa',
  narration: {
    segments: [
      {
        id: 'welcome',
        part: 'roof',
        layer: 'now',
        sentences: [
          { vi, en: 'Hello.', fr, plain: true as const },
          { vi: 'Mời vào.', en: 'Come in.', fr: 'Entrez.', plain: true as const },
        ],
      },
    ],
  },
  hotspots: [],
  description: [],
  children: [],
});

const NOTHING: NarrationManifest = { tracks: [] };
const none: FindRecording = () => null;
const first: FindRecording = (locale, kind, { number }) =>
  locale === 'vi' && kind === 'story' && number === 1 ? { path: '01.wav', hash: 'abc' } : null;

const made = (plans: readonly TrackPlan[]): NarrationManifest => ({
  tracks: plans.map(({ locale, kind, url, captionsUrl, madeFrom }) => ({
    locale,
    kind,
    url,
    captionsUrl,
    madeFrom,
    bytes: 1,
    durationMs: 1,
    cues: [],
  })),
});

test('one file for each language and kind that is told', () => {
  const plans = planNarration(site('Xin chào.'), NOTHING, none);
  expect(plans.map(({ url, kept }) => [url, kept])).toEqual([
    ['/narration/thai-hoa/vi/story.mp3', null],
    ['/narration/thai-hoa/en/story.mp3', null],
    ['/narration/thai-hoa/fr/story.mp3', null],
  ]);
  expect(plans[0]?.captionsUrl).toBe('/narration/thai-hoa/vi/story.vtt');
  expect(plans[0]?.sentences.map(({ number, text }) => [number, text])).toEqual([
    [1, 'Xin chào.'],
    [2, 'Mời vào.'],
  ]);
});

test('a language that is not told in full has no file', () => {
  const told = site('Xin chào.', undefined);
  for (const segment of told.narration.segments) {
    for (const one of segment.sentences)
      if (one.fr === 'Bonjour.') Reflect.deleteProperty(one, 'fr');
  }
  expect(planNarration(told, NOTHING, none).map(({ locale }) => locale)).toEqual(['vi', 'en']);
});

test('what did not change is kept, what did is made again', () => {
  const before = made(planNarration(site('Xin chào.'), NOTHING, none));
  const plans = planNarration(site('Chào bạn.'), before, none);
  expect(plans.map(({ locale, kept }) => [locale, kept !== null])).toEqual([
    ['vi', false],
    ['en', true],
    ['fr', true],
  ]);
});

test('a recording takes the place of the machine in its sentence alone, and its file is made again', () => {
  const before = made(planNarration(site('Xin chào.'), NOTHING, none));
  const [plan] = planNarration(site('Xin chào.'), before, first);
  expect(plan?.kept).toBeNull();
  expect(plan?.sentences.map(({ recording }) => recording?.path)).toEqual(['01.wav', undefined]);
});
