import { expect, it } from 'vitest';
import { readRange } from '../../src/sw/byte-range.ts';

it.each([
  ['bytes=0-1', { first: 0, last: 1 }],
  ['bytes=4-', { first: 4, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=8-99', { first: 8, last: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=5-4', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=-', 'unsatisfiable'],
  ['bytes=0-1,4-5', null],
  ['lines=0-1', null],
])('reads "%s" against ten bytes', (header, range) => {
  expect(readRange(header, 10)).toEqual(range);
});
