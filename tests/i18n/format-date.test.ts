import { expect, it } from 'vitest';
import { formatDate, formatDay } from '#i18n/format-date.ts';

it.each([
  ['vi', '2024-11-23', 'ngày 23 tháng 11 năm 2024'],
  ['en', '2024-11-03', '3 November 2024'],
  ['fr', '2026-08-01', '1er août 2026'],
] as const)('writes a day out in %s', (locale, day, words) => {
  expect(formatDate(day, locale)).toBe(words);
});

it('writes the day of a moment by the device’s own calendar', () => {
  const moment = new Date(2026, 7, 1, 23, 59).getTime();
  expect(formatDay(moment, 'fr')).toBe('1er août 2026');
});
