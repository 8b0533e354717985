import { expect, test } from 'vitest';
import { toldSegments, type ToldSite } from '#domain/told-segments.ts';

const said = (vi: string) => ({ vi, en: vi, plain: true as const });

const site: ToldSite = {
  narration: {
    segments: [{ id: 'welcome', part: 'roof', layer: 'now', sentences: [said('Một.')] }],
  },
  hotspots: [
    {
      id: 'ridge',
      part: 'roof',
      position: [0, 9, 0],
      title: { vi: 'Nóc', en: 'Ridge' },
      sentences: [said('Bốn.')],
    },
  ],
  description: [{ layer: 'now', sentences: [said('Hai.')] }],
  children: [
    {
      id: 'move',
      sentences: [said('Ba.')],
      question: { vi: 'Mấy?', en: 'How many?' },
      answer: said('4'),
    },
  ],
};

test.each([
  ['story', 'welcome', ['Một.']],
  ['details', 'ridge', ['Bốn.']],
  ['description', 'now', ['Hai.']],
  // The answer waits until somebody asks for it.
  ['children', 'move', ['Ba.', 'Mấy?']],
] as const)('what is spoken of the %s', (kind, id, texts) => {
  const segments = toldSegments(site, kind).map((one) => [
    one.id,
    one.sentences.map(({ vi }) => vi),
  ]);
  expect(segments).toEqual([[id, texts]]);
});
