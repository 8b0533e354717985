import { expect, it } from 'vitest';
import { readRange } from '#domain/byte-range.ts';

it.each([
  [undefined, 'whole'],
  [null, 'whole'],
  ['bytes=0-1', { first: 0, last: 1 }],
  ['bytes=0-3', { first: 0, last: 3 }],
  ['bytes=4-', { first: 4, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-99', { first: 0, last: 9 }],
  ['bytes=8-99', { first: 8, last: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-4', 'whole'],
  ['bytes=0-1,4-5', 'whole'],
  ['lines=0-1', 'whole'],
  ['bytes=-', 'whole'],
])('%s of ten bytes', (header, range) => {
  expect(readRange(header, 10)).toEqual(range);
});

it('an empty file has no last byte', () => {
  expect(readRange('bytes=-1', 0)).toBe('unsatisfiable');
});
