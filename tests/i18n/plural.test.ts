import { expect, test } from 'vitest';
import { plural } from '#i18n/plural.ts';

const LIEUX = { one: 'un lieu', many: 'un million de lieux', other: 'des lieux' };

test('takes the form that the language counts with', () => {
  // In French nought is counted as one is.
  expect([0, 1, 2, 1_000_000].map((count) => plural(LIEUX, count, 'fr'))).toEqual([
    'un lieu',
    'un lieu',
    'des lieux',
    'un million de lieux',
  ]);
  expect(plural({ one: 'a place', other: 'places' }, 0, 'en')).toBe('places');
});

test('a language without that form takes the one it has', () => {
  expect(plural({ other: 'nơi' }, 1, 'vi')).toBe('nơi');
});
