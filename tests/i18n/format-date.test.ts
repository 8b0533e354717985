import { expect, it } from 'vitest';
import { formatDate } from '#i18n/format-date.ts';

it.each([
  ['vi', '2024-11-23', 'ngày 23 tháng 11 năm 2024'],
  ['en', '2024-11-03', '3 November 2024'],
  ['fr', '2026-08-01', '1er août 2026'],
] as const)('writes a day out in %s', (locale, day, words) => {
  expect(formatDate(day, locale)).toBe(words);
});
