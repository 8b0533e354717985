import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTENT_LOCALES } from '#domain/content-locale.ts';
import { narrationSentences } from '#domain/narration.ts';
import { type NarrationManifest, TRACK_KINDS } from '#domain/narration-manifest.ts';
import { readReconstruction } from '#domain/reconstruction.ts';
import { checkReconstruction } from '#domain/reconstruction-check.ts';
import { readSite } from '#domain/site.ts';
import { checkSite } from '#domain/site-check.ts';
import { checkSiteJoin } from '#domain/site-join-check.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const reading = readSite(read('src/content/sites/thai-hoa.json'));
if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
const { site } = reading;
const told = readReconstruction(read('src/content/reconstructions/thai-hoa.json'));
if (!told.ok) throw new Error(JSON.stringify(told.problems, null, 2));
const { reconstruction } = told;
const manifest = read('src/content/narration/thai-hoa.json') as NarrationManifest;

test('the site passes every check', () => {
  expect(checkSite(site)).toEqual([]);
  expect(checkReconstruction(reconstruction)).toEqual([]);
});

test('page and reconstruction agree, down to the sources that both name', () => {
  expect(checkSiteJoin(site, reconstruction, null)).toEqual([]);
  const shared = site.sources.filter(({ key }) =>
    reconstruction.sources.some((source) => source.key === key),
  );
  expect(shared.length).toBeGreaterThan(5);
});

test('the figures are those of the sources', () => {
  const figures = Object.fromEntries(site.figures.map(({ id, value }) => [id, value]));
  expect(figures).toEqual({
    'terrace-length': 44,
    'terrace-depth': 30.5,
    'terrace-area': 44 * 30.5,
    'rise-from-lowest-court': 2.32,
    'rise-from-upper-court': 1,
    'building-height': 11.8,
    columns: 80,
    'front-bays': 7,
    'main-bays': 5,
    'average-bay': 4.6,
    'court-area': 1640,
    grades: 9,
    move: 45,
    coronations: 13,
    built: 1805,
    moved: 1833,
    'major-works': 1923,
    'restoration-begun': 2021,
    restored: 2024,
    'throne-treasure': 2015,
    'poetry-register': 2016,
    'phap-lam': 1827,
  });
});

test('the story is told in full in every language', () => {
  for (const locale of CONTENT_LOCALES) {
    const told = narrationSentences(site, locale, manifest);
    expect(told).toHaveLength(19);
    expect(new Set(told.map((sentence) => sentence.locale))).toEqual(new Set([locale]));
  }
});

test('no part is shown as known better than by documents: nothing was surveyed', () => {
  const of = (letter: string) =>
    reconstruction.parts.filter(({ evidence }) => evidence === letter).map(({ id }) => id);
  expect(of('A')).toEqual([]);
  expect(of('B')).toEqual(['terrace', 'upper-court', 'lower-court']);
});

test('a sound file is there for every kind in every language, as listed', () => {
  const tracks = manifest.tracks.map(({ locale, kind }) => `${kind} ${locale}`);
  expect(new Set(tracks)).toEqual(
    new Set(TRACK_KINDS.flatMap((kind) => CONTENT_LOCALES.map((locale) => `${kind} ${locale}`))),
  );
  for (const { url, bytes } of manifest.tracks) expect(statSync(`public${url}`).size).toBe(bytes);
});
