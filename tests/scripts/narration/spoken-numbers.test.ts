import { expect, test } from 'vitest';
import { sayNumbers } from '../../../scripts/narration/spoken-numbers.ts';

test.each([
  ['vi', 'Nền dài 44 m, rộng 1.360 m².', 'Nền dài 44 mét, rộng 1.360 mét vuông.'],
  ['vi', 'từ 1802–1945, 44 × 30,5 m', 'từ 1802 đến 1945, 44 nhân 30,5 mét'],
  ['vi', 'thế kỷ XIX', 'thế kỷ 19'],
  ['en', 'In 1805 and 1833, then 1900.', 'In 18 oh 5 and 18 33, then 19 hundred.'],
  ['en', 'from 2000 to 2009, in 2024', 'from two thousand to two thousand and 9, in 20 24'],
  ['en', 'the 1830s', 'the 18 thirties'],
  ['en', '1,360 m² and 30.5 m', '1,360 square metres and 30.5 metres'],
  ['en', 'a court of 1342 m', 'a court of 1342 metres'],
  ['fr', 'En 1805, 1\u202f360 m² et 30,5 m', 'En 1805, 1360 mètres carrés et 30,5 mètres'],
  ['fr', 'au XIXe siècle, le 1er rang', 'au dix-neuvième siècle, le premier rang'],
] as const)('%s: %s', (locale, text, said) => {
  expect(sayNumbers(text, locale)).toBe(said);
});
