import { expect, test } from 'vitest';
import type { NarrationManifest } from '#domain/narration.ts';
import {
  type NarrationJob,
  planNarration,
  type Recording,
} from '../../../scripts/narration/plan-narration.ts';

const site = (vi: string) => ({
  id: 'thai-hoa' as const,
  narration: {
    segments: [
      {
        id: 'welcome',
        part: 'roof',
        layer: '2024',
        sentences: [{ vi, en: 'Hello.', fr: 'Bonjour.' }],
        sources: ['plan'],
      },
    ],
  },
});

const none = () => null;
const done = (jobs: readonly NarrationJob[]): NarrationManifest => ({
  files: jobs.map(({ file }) => ({ ...file, durationMs: 1_000 })),
});
const spoken =
  (hash: string) =>
  (locale: string): Recording | null =>
    locale === 'vi' ? { path: 'content-src/voices/thai-hoa/vi/welcome-1.wav', hash } : null;

test('a machine reads Vietnamese and English, French waits for a person', () => {
  const jobs = planNarration(site('Xin chào.'), { files: [] }, none);
  expect(jobs.map(({ file, kept }) => [file.voice, file.url, kept])).toEqual([
    ['synthetic', '/narration/thai-hoa/vi/welcome-1.mp3', null],
    ['synthetic', '/narration/thai-hoa/en/welcome-1.mp3', null],
  ]);
});

test('what did not change is kept, what did is made again', () => {
  const before = done(planNarration(site('Xin chào.'), { files: [] }, none));
  const jobs = planNarration(site('Chào bạn.'), before, none);
  expect(jobs.map(({ file, kept }) => [file.locale, kept !== null])).toEqual([
    ['vi', false],
    ['en', true],
  ]);
});

test('a recording takes the place of the machine', () => {
  const before = done(planNarration(site('Xin chào.'), { files: [] }, none));
  const [job] = planNarration(site('Xin chào.'), before, spoken('abc'));
  expect([job?.file.voice, job?.kept, job?.recording?.hash]).toEqual(['recorded', null, 'abc']);
});

test('a recording of an older text keeps that text, so that it is not played', () => {
  const first = planNarration(site('Xin chào.'), { files: [] }, spoken('abc'));
  const [old] = first;
  const [job] = planNarration(site('Chào bạn.'), done(first), spoken('abc'));
  expect([job?.outdated, job?.file.textKey]).toEqual([true, old?.file.textKey]);
  const [again] = planNarration(site('Chào bạn.'), done(first), spoken('def'));
  expect([again?.outdated, again?.kept]).toEqual([false, null]);
});
