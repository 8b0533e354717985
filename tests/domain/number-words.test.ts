import { expect, test } from 'vitest';
import type { ContentLocale } from '#domain/content-locale.ts';
import { readNumberWords } from '#domain/number-words.ts';

const read = (locale: ContentLocale, text: string) =>
  readNumberWords(text.split(/[ -]/), 0, locale)?.value;

test.each([
  ['tám', 8],
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi mốt', 21],
  ['bốn mươi bốn mét', 44],
  ['năm mươi tư', 54],
  ['một trăm lẻ tám', 108],
  ['một trăm chín mươi bảy', 197],
  ['hai trăm năm mươi', 250],
  ['một nghìn ba trăm bốn mươi hai', 1_342],
  ['hai nghìn lẻ năm', 2_005],
])('Vietnamese: %s', (text, value) => expect(read('vi', text)).toBe(value));

test('“năm” behind a whole number is a year, not five', () => {
  expect(read('vi', 'hai trăm năm tuổi')).toBe(200);
  expect(read('vi', 'ba mươi năm sau')).toBe(30);
  expect(read('vi', 'mươi năm')).toBeUndefined();
});

test.each([
  ['eighty columns', 80],
  ['forty-four metres', 44],
  ['hundred ironwood columns', 100],
  ['one hundred and ninety-seven poems', 197],
  ['two thousand and five', 2_005],
  ['one thousand three hundred and forty-two', 1_342],
])('English: %s', (text, value) => expect(read('en', text)).toBe(value));

test('two numbers side by side are two numbers', () => {
  expect(read('en', 'seven and five')).toBe(7);
  expect(read('fr', 'deux trois')).toBe(2);
  expect(read('fr', 'vingt et trente')).toBe(20);
});

test.each([
  ['quatre colonnes', 4],
  ['seize', 16],
  ['dix-sept', 17],
  ['vingt et un', 21],
  ['soixante et onze', 71],
  ['soixante-quinze', 75],
  ['quatre-vingts colonnes', 80],
  ['quatre-vingt-dix', 90],
  ['cent quatre-vingt-dix-sept poèmes', 197],
  ['deux cents ans', 200],
  ['mille trois cent quarante-deux', 1_342],
])('French: %s', (text, value) => expect(read('fr', text)).toBe(value));

test('a word that is no number', () => {
  expect(read('vi', 'cột')).toBeUndefined();
  expect(read('en', 'and')).toBeUndefined();
  expect(read('fr', 'et')).toBeUndefined();
});
