import { expect, test } from 'vitest';
import type { Site } from '#domain/site.ts';
import { checkCounts } from '#domain/site-count-check.ts';
import { smallSite } from './site-fixture.ts';

const figures: Site['figures'] = [
  {
    id: 'columns',
    label: { vi: 'Số cột gỗ lim', en: 'Ironwood columns of the hall', fr: 'Colonnes du palais' },
    value: 80,
    unit: 'count',
    standing: 'published',
    note: { vi: '48 cột suốt hai tầng.', en: '48 of them through both storeys.' },
    sources: ['plan'],
  },
];
const against = (vi: string, en: string, fr = 'Non.', over: Partial<Site> = {}) =>
  checkCounts(smallSite({ figures, hook: { vi, en, fr, sources: ['plan'] }, ...over })).map(
    ({ path, message, instead }) => `${path}: ${message}; ${instead}`,
  );

test('the number of the figure, or of its note', () => {
  expect(
    against('Tám mươi cột gỗ.', 'Eighty ironwood columns.', 'Quatre-vingts colonnes.'),
  ).toEqual([]);
  expect(against('48 cột.', '48 columns.')).toEqual([]);
});

test('another number of the same thing, once for all languages', () => {
  expect(against('Bảy mươi cột gỗ.', 'Seventy columns.', 'Soixante-dix colonnes.')).toEqual([
    'hook.vi: says Bảy mươi cột; the figures say 80 (columns): correct the one or the other',
  ]);
  expect(against('Cột.', 'Seventy tall columns.')).toEqual([
    'hook.en: says Seventy tall columns; the figures say 80 (columns): correct the one or the other',
  ]);
});

test('a few of many, other things, and what is disputed', () => {
  expect(against('Bốn cột giữa.', 'Four columns in the middle.')).toEqual([]);
  expect(against('70 bậc.', '70 steps.')).toEqual([]);
  const claim = (text: string) => ({ text: { vi: text, en: text }, sources: ['plan'] });
  const conflicts = [
    {
      id: 'many',
      topic: claim('a').text,
      claims: [claim('80'), claim('72')],
      used: claim('a').text,
    },
  ];
  expect(against('72 cột.', '72 columns.', 'Non.', { conflicts })).toEqual([]);
});
