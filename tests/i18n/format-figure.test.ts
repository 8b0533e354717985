import { expect, it } from 'vitest';
import { formatFigure } from '#i18n/format-figure.ts';

it.each([
  [30.5, 'metres', 'vi', '30,5\u00a0m'],
  [30.5, 'metres', 'en', '30.5\u00a0m'],
  [1342, 'square-metres', 'vi', '1.342\u00a0m²'],
  [1342, 'square-metres', 'en', '1,342\u00a0m²'],
  [1342, 'square-metres', 'fr', '1\u202f342\u00a0m²'],
  [142.9, 'degrees', 'en', '142.9°'],
  [80, 'count', 'fr', '80'],
  [1833, 'year', 'vi', '1833'],
] as const)('writes %d %s in %s as %s', (value, unit, locale, words) => {
  expect(formatFigure(value, unit, locale)).toBe(words);
});
