import { expect, it } from 'vitest';
import { keepTogether } from '#i18n/keep-together.ts';

it.each([
  ['dời về phía trước chừng 45 mét.', 'dời về phía trước chừng 45\u00a0mét.'],
  ['44 m long, 1,640 m² in all', '44\u00a0m long, 1,640\u00a0m² in all'],
  ['from 21 to 23 November 2024', 'from 21 to 23\u00a0November 2024'],
  ['128–129 billion đồng', '128–129\u00a0billion đồng'],
  ['Meridian Gate (Five-Phoenix Pavilion)', 'Meridian Gate (Five-\u2060Phoenix Pavilion)'],
  ['to the north-west', 'to the north-\u2060west'],
  ['le 23 novembre', 'le 23\u00a0novembre'],
])('ties a figure to its unit: %s', (text, tied) => {
  expect(keepTogether(text)).toBe(tied);
});

it('leaves all other words free', () => {
  const text =
    'In 1833 many halls moved: 3 of 8, 5 mats, 2 mãi, 128-129, a-t-elle, hue-hien.vn/a-b, B-2';
  expect(keepTogether(text)).toBe(text);
});
