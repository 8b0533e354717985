import { expect, it } from 'vitest';
import { formatDistance, formatMinutes } from '#i18n/format-distance.ts';

it.each([
  [350, 'vi', '350\u00a0m'],
  [1_500, 'vi', '1,5\u00a0km'],
  [1_500, 'en', '1.5\u00a0km'],
  [4_000, 'fr', '4\u00a0km'],
  [550_000, 'en', '550\u00a0km'],
] as const)('writes %d metres in %s as %s', (metres, locale, words) => {
  expect(formatDistance(metres, locale)).toBe(words);
});

it.each([
  [6, 'vi', '6\u00a0phút'],
  [1, 'en', '1\u00a0minute'],
  [15, 'fr', '15\u00a0minutes'],
  [90, 'en', '1.5\u00a0hours'],
] as const)('writes %d minutes in %s as %s', (minutes, locale, words) => {
  expect(formatMinutes(minutes, locale)).toBe(words);
});
