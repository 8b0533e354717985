import { expect, test } from 'vitest';
import { carriedSearch } from '#screens/page/carried-search.ts';
import { readPrint, writePrint } from '#screens/page/print-search.ts';

test.each([
  ['', { size: 'a3', isAssumed: true }],
  ['?p=a6', { size: 'a6', isAssumed: false }],
  ['?camera=practice&p=STICKER', { size: 'sticker', isAssumed: false }],
  ['?p=a5', { size: 'a3', isAssumed: true }],
])('the size of print in "%s"', (search, print) => {
  expect(readPrint(search)).toEqual(print);
});

test('a chosen size goes into the address, and the rest of it stays', () => {
  expect(writePrint('?camera=practice&p=a6', 'a2')).toBe('?camera=practice&p=a2');
});

test('the next screen of a sign knows its size and the layer, and nothing else of the search', () => {
  expect(carriedSearch('?camera=practice&p=a6')).toBe('?p=a6');
  expect(carriedSearch('?t=1923&camera=practice')).toBe('?t=1923');
  expect(carriedSearch('?camera=practice')).toBe('');
});
