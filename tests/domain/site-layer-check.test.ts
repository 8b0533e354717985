import { expect, test } from 'vitest';
import { checkDescribed } from '#domain/site-layer-check.ts';
import { smallModels, smallSite } from './site-fixture.ts';

test('every built layer is described', () => {
  expect(checkDescribed(smallSite(), smallModels())).toEqual([]);
});

test('a built layer that nobody describes', () => {
  const description = smallSite().description.filter(({ layer }) => layer === 'today');
  expect(checkDescribed(smallSite({ description }), smallModels())).toEqual([
    {
      path: 'description',
      message: 'says nothing of the layer "old" that was built',
      instead: 'add what it looks like, for those who cannot see it',
    },
  ]);
});
