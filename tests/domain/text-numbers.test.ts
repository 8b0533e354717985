import { expect, test } from 'vitest';
import type { ContentLocale } from '#domain/content-locale.ts';
import { numbersIn } from '#domain/text-numbers.ts';

const values = (locale: ContentLocale, text: string) =>
  numbersIn(text, locale).map(({ value, unit }) => (unit === null ? value : `${value} ${unit}`));

test('decimals and thousands as each language writes them', () => {
  expect(values('vi', '30,5 m, 1.342 m²')).toEqual(['30.5 metres', '1342 square-metres']);
  expect(values('en', '30.5 m, 1,342 m²')).toEqual(['30.5 metres', '1342 square-metres']);
  expect(values('fr', '30,5 m, 1 342 m²')).toEqual(['30.5 metres', '1342 square-metres']);
});

test('the same length in words, in figures, and half in each', () => {
  expect(values('vi', 'sâu ba mươi mét rưỡi')).toEqual(['30.5 metres']);
  expect(values('en', 'thirty and a half metres deep')).toEqual(['30.5 metres']);
  expect(values('fr', 'trente mètres cinquante de profondeur')).toEqual(['30.5 metres']);
  expect(values('fr', 'trente mètres et demi')).toEqual(['30.5 metres']);
  expect(values('vi', 'mười hai mét hai mươi bốn')).toEqual(['12.24 metres']);
  expect(values('vi', 'cao một mét bảy')).toEqual(['1.7 metres']);
});

test('units are brought to metres, square metres and tonnes', () => {
  expect(values('en', '45 cm, 1.2 km, 10.5 ha, 1,986 kg, 30°')).toEqual([
    '0.45 metres',
    '1200 metres',
    '105000 square-metres',
    '1.986 tonnes',
    '30 degrees',
  ]);
  expect(values('vi', 'năm héc-ta, ba tấn, một mét')).toEqual([
    '50000 square-metres',
    '3 tonnes',
    '1 metres',
  ]);
});

test('a unit that stands once belongs to both numbers', () => {
  expect(values('vi', '44 × 30,5 m')).toEqual(['44 metres', '30.5 metres']);
  expect(values('en', 'between 5 and 6 metres')).toEqual(['5 metres', '6 metres']);
  expect(values('fr', 'de 128 à 129 mètres')).toEqual(['128 metres', '129 metres']);
  expect(values('en', 'nine doors and 5 m')).toEqual([9, '5 metres']);
});

test('millions', () => {
  expect(values('vi', '12 tỷ đồng')).toEqual(['12000000000 đồng']);
  expect(values('en', '12 billion đồng')).toEqual(['12000000000 đồng']);
  expect(values('fr', '12 milliards de đồng')).toEqual(['12000000000 đồng']);
});

test('what only looks like a number', () => {
  expect(values('vi', 'một ngôi lầu, hai năm, Năm 1805')).toEqual([2, 1805]);
  expect(values('en', 'one house, the twenty-first century, A4')).toEqual([]);
  expect(values('fr', 'un pavillon, une stèle')).toEqual([]);
});

test('years, with and without their month, and decades', () => {
  const kinds = (locale: ContentLocale, text: string) =>
    numbersIn(text, locale)
      .filter(({ value }) => value > 1_000)
      .map(({ isYear, isDated }) => [isYear, isDated]);
  expect(kinds('vi', 'năm 1805; tháng 5 năm 2025; những năm 1990')).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ]);
  expect(kinds('en', 'in 1805; 23 November 2024; in May 2025; the 1990s')).toEqual([
    [true, false],
    [true, true],
    [true, true],
    [false, false],
  ]);
  expect(kinds('fr', 'en 1805 ; le 23 novembre 2024 ; les années 1990 ; 1 805 m')).toEqual([
    [true, false],
    [true, true],
    [false, false],
    [false, false],
  ]);
});

test('how nearly it is meant', () => {
  const hedges = (locale: ContentLocale, text: string) =>
    numbersIn(text, locale).map(({ hedge }) => hedge);
  expect(hedges('vi', 'hơn 5 m, chừng 6 m, gần 7 m, chưa cao tới 8 m, 9 m')).toEqual([
    'over',
    'about',
    'under',
    'under',
    null,
  ]);
  expect(hedges('en', 'over 5 m, about 6 m, nearly 7 m, 8 metres or so, 9 m')).toEqual([
    'over',
    'about',
    'under',
    'about',
    null,
  ]);
  expect(hedges('fr', 'plus de 5 m, environ 6 m, près de 7 m, 8 m environ, 9 m')).toEqual([
    'over',
    'about',
    'under',
    'about',
    null,
  ]);
});

test('which numbers every language has to tell', () => {
  const hard = (text: string) => numbersIn(text, 'en').map(({ isHard }) => isHard);
  expect(hard('two sides, eighty columns, 9 doors, two metres, one metre')).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});
