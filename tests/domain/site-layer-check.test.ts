import { expect, test } from 'vitest';
import type { Site } from '#domain/site.ts';
import { checkToldLayers } from '#domain/site-layer-check.ts';
import { smallModels, smallSite } from './site-fixture.ts';

const against = (over: Partial<Site>) => checkToldLayers(smallSite(over), smallModels());
const [hotspot] = smallSite().hotspots;

test('all is well in the small site', () => expect(against({})).toEqual([]));

test('a part that does not stand in the layer of which it is told', () => {
  const paving = { ...hotspot, part: 'paving', layer: 'old' } as Site['hotspots'][number];
  expect(against({ hotspots: [paving] })).toEqual([
    {
      path: 'hotspots[0].layer',
      message: 'the part "paving" does not stand in the layer "old"',
      instead: 'it stands in today',
    },
  ]);
  expect(against({ hotspots: [{ ...paving, layer: undefined }] })).toEqual([]);
});

test('an unknown part, and a layer told in words only, are other checks’ faults', () => {
  const strange = { ...hotspot, part: 'rof', layer: 'old' } as Site['hotspots'][number];
  const told = { ...hotspot, part: 'paving', layer: 'before' } as Site['hotspots'][number];
  expect(against({ hotspots: [strange, told] })).toEqual([]);
});

test('a built layer that nobody describes', () => {
  const [, today] = smallSite().description;
  expect(against({ description: [today as never] })).toEqual([
    {
      path: 'description',
      message: 'says nothing of the layer "old" that was built',
      instead: 'add what it looks like, for those who cannot see it',
    },
  ]);
});
