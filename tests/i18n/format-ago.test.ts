import { expect, it } from 'vitest';
import { formatAgo } from '#i18n/format-ago.ts';

it.each([
  [7, 'en', '7\u00a0days ago'],
  [21, 'vi', '3\u00a0tuần trước'],
  [27, 'fr', 'il y a 3\u00a0semaines'],
  [61, 'en', '2 months ago'],
  [900, 'en', '2 years ago'],
] as const)('says of %d days in %s: %s', (days, locale, words) => {
  expect(formatAgo(days, locale)).toBe(words);
});
