import { expect, test } from 'vitest';
import { refitSite } from '../../../scripts/sites/refit-site.ts';

const box = {
  min: [0, 0, 0] as [number, number, number],
  max: [10, 4, 6] as [number, number, number],
};
const models = {
  site: 'dinh',
  layers: [
    { id: 'today', pieces: [{ piece: 'whole', offset: [0, 0, 0] as [number, number, number] }] },
  ],
  pieces: { whole: { box, parts: ['roof'], levels: [] } },
  textures: {},
};
const open = { vi: 'Viết: …', en: 'Write: …' };
const own = { vi: 'Mái', en: 'Roof' };
const hotspot = (part: string, text: typeof open, position: number[]) => ({
  id: 'one',
  part,
  position,
  title: text,
  sentences: [text],
});
const site = (...hotspots: object[]) => ({ id: 'dinh', hotspots, narration: { segments: [] } });

test('what nobody has written yet leads to a part that is there; its fields keep their order', () => {
  const refitted = refitSite(site(hotspot('tower', open, [0, 0, 0])), models, { roof: box });
  expect(refitted).toEqual(site(hotspot('roof', open, [5, 3, 5.4])));
  const [first] = (refitted as { hotspots: object[] }).hotspots;
  expect(Object.keys(first ?? {})).toEqual(['id', 'part', 'position', 'title', 'sentences']);
});

test('a place outside the model is brought in; one that is written stays with its fault', () => {
  const outside = refitSite(site(hotspot('roof', open, [90, 0, 0])), models, { roof: box });
  expect(outside).toEqual(site(hotspot('roof', open, [5, 3, 5.4])));
  expect(refitSite(site(hotspot('tower', own, [0, 0, 0])), models, { roof: box })).toBeNull();
  expect(refitSite(site(hotspot('roof', open, [1, 1, 1])), models, { roof: box })).toBeNull();
});
