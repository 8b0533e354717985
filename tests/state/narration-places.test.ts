import { expect, test } from 'vitest';
import { createMemoryPreferences } from '#adapters/storage/memory-preferences.ts';
import { createNarrationPlaces } from '#state/narration-places.ts';
import { sentence, STORY, TRACK } from './narration-fixture.ts';

test('keeps one place for each site, kind and language', () => {
  const kept = createMemoryPreferences();
  createNarrationPlaces(kept).keep(TRACK, STORY, 2);
  const places = createNarrationPlaces(kept);
  expect(places.find(TRACK, STORY)).toBe(2);
  expect(places.find({ ...TRACK, locale: 'en' }, STORY)).toBe(0);
  expect(places.find({ ...TRACK, kind: 'children' }, STORY)).toBe(0);
  places.forget(TRACK);
  expect(places.find(TRACK, STORY)).toBe(0);
});

test('a segment alone is told anew each time', () => {
  const kept = createMemoryPreferences();
  const places = createNarrationPlaces(kept);
  const alone = { ...TRACK, segmentId: 'two' };
  places.keep(alone, STORY, 2);
  expect(kept.read('narration-places')).toBeNull();
  places.keep(TRACK, STORY, 2);
  places.forget(alone);
  expect(places.find(alone, STORY)).toBe(0);
  expect(places.find(TRACK, STORY)).toBe(2);
});

test('a place outlives a change of the text before it, and of its own segment', () => {
  const places = createNarrationPlaces(createMemoryPreferences());
  places.keep(TRACK, STORY, 2);
  const longer = [sentence('one', 'Một.'), sentence('one', 'Một rưỡi.'), ...STORY.slice(1)];
  expect(places.find(TRACK, longer)).toBe(3);
  expect(places.find(TRACK, STORY.slice(0, 2))).toBe(1);
  expect(places.find(TRACK, STORY.slice(0, 1))).toBe(0);
});

test('a sentence that is not there has no place', () => {
  const kept = createMemoryPreferences();
  createNarrationPlaces(kept).keep(TRACK, STORY, 7);
  expect(kept.read('narration-places')).toBeNull();
});

test.each([
  ['no JSON', 'garbage'],
  [
    'another version',
    '{"version":2,"places":{"thai-hoa/story/vi":{"segmentId":"two","sentence":1}}}',
  ],
  ['no places', '{"version":1}'],
  ['a place of the wrong shape', '{"version":1,"places":{"thai-hoa/story/vi":{"segmentId":2}}}'],
])('a record with %s holds none', (_what, text) => {
  const kept = createMemoryPreferences();
  kept.write('narration-places', text);
  expect(createNarrationPlaces(kept).find(TRACK, STORY)).toBe(0);
});
