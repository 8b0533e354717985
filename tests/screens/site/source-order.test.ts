import { expect, it } from 'vitest';
import type { Site } from '#domain/site.ts';
import { shownAddress, sourcesInOrder } from '#screens/site/source-order.ts';

type Source = Site['sources'][number];

const source = (key: string, kind: Source['kind']): Source => ({
  key,
  title: key,
  address: null,
  kind,
  readOn: '2026-09-05',
});

it('puts what was published first, and keeps the file’s order within a kind', () => {
  const sources = [
    source('line', 'derived'),
    source('app', 'repository'),
    source('blog', 'article'),
    source('paper', 'press'),
    source('trip', 'travel'),
    source('essay', 'article'),
    source('book', 'encyclopaedia'),
    source('plan', 'conservation'),
  ];
  expect(sourcesInOrder(sources).map(({ key }) => key)).toEqual([
    'plan',
    'book',
    'paper',
    'blog',
    'essay',
    'trip',
    'app',
    'line',
  ]);
});

it.each([
  ['vjol.info.vn/index.php/58787', 'vjol.info.vn/index.php/58787'],
  ['bachkhoatoanthu.vass.gov.vn …ItemID=34636', 'bachkhoatoanthu.vass.gov.vn'],
  ['wanderboat.ai …/meridian-gate/FYX0', 'wanderboat.ai'],
  ['example.vn/a/b…c', 'example.vn'],
])('shows %s as %s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});
