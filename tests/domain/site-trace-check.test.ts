import { expect, test } from 'vitest';
import type { Site } from '#domain/site.ts';
import { checkTrace } from '#domain/site-trace-check.ts';
import { smallSite } from './site-fixture.ts';

const spoken = (vi: string, en: string): Partial<Site> => ({
  manners: [{ vi, en, plain: true }],
});
const against = (over: Partial<Site>) =>
  checkTrace(smallSite(over)).map(({ path, message }) => `${path}: ${message}`);

test.each([
  ['Tường cao hai mét.', 'The wall is two metres high.', 'hai mét'],
  ['Tốn 12 tỷ đồng.', 'It cost 12 billion đồng.', '12 tỷ đồng'],
  ['Xong tháng 5 năm 2025.', 'Done in May 2025.', '2025'],
  ['Vua Minh Mạng ở đây.', 'Emperor Minh Mạng lived here.', 'Minh Mạng'],
])('a plain sentence that states a fact: %s', (vi, en, fact) => {
  expect(against(spoken(vi, en))).toEqual([`manners[0].vi: says ${fact} and names no source`]);
});

test('a plain sentence that says what to do, or what the model took over', () => {
  expect(against(spoken('Xin nói khẽ.', 'Please speak softly.'))).toEqual([]);
  const borrowed = 'Its columns are modelled on the tomb of Khải Định.';
  expect(against(spoken('Cột phỏng theo lăng Khải Định.', borrowed))).toEqual([]);
});

test('where facts are told, a plain sentence speaks of the model or to the visitor', () => {
  const thenAndNow = (en: string): Partial<Site> => ({
    thenAndNow: [{ vi: 'x', en, plain: true }],
  });
  expect(against(thenAndNow('The roof was yellow.'))).toEqual([
    'thenAndNow[0].plain: marks a sentence that reads like a fact',
  ]);
  expect(against(thenAndNow('In the model the roof is yellow.'))).toEqual([]);
  expect(against(thenAndNow('Look up at the roof.'))).toEqual([]);
  expect(against(spoken('Mái vàng.', 'The roof was yellow.'))).toEqual([]);
});

test('in the story a thought may be plain, and what was may not', () => {
  const story = (en: string): Partial<Site> => ({
    narration: {
      segments: [
        { id: 'a', part: 'roof', layer: 'today', sentences: [{ vi: 'x', en, plain: true }] },
      ],
    },
  });
  expect(against(story('Other houses stood on this ground before it.'))).toEqual([
    'narration.segments[0].sentences[0].plain: marks a sentence that reads like a fact',
  ]);
  expect(against(story('A whole country, in a book of bronze.'))).toEqual([]);
  expect(against(story('Perhaps that was all the sky a tiger saw.'))).toEqual([]);
});
