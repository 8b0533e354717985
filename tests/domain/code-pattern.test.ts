import { expect, it } from 'vitest';
import { codePattern } from '#domain/code-pattern.ts';

it('draws neighbours in a row as one bar', () => {
  const rows = ['##.', '..#', '###'];
  expect(codePattern(3, (column, row) => rows[row]?.[column] === '#')).toEqual({
    modules: 3,
    path: 'M0 0h2v1h-2zM2 1h1v1h-1zM0 2h3v1h-3z',
  });
});
