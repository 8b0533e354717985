import { expect, test } from 'vitest';
import { inTourOrder, siteOutline } from '#domain/site-outline.ts';
import { smallSite } from './site-fixture.ts';

test('an outline holds no more than a list of sites shows', () => {
  expect(Object.keys(siteOutline(smallSite()))).toEqual([
    'id',
    'tourOrder',
    'name',
    'hanName',
    'hook',
    'geo',
  ]);
});

test('sites stand in the order of the tour, those of one place by name', () => {
  const sites = [
    smallSite({ id: 'c', tourOrder: 2 }),
    smallSite({ id: 'b', tourOrder: 1 }),
    smallSite({ id: 'a', tourOrder: 2 }),
  ];
  expect(inTourOrder(sites.map(siteOutline)).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
