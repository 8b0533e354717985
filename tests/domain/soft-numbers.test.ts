import { expect, test } from 'vitest';
import { softNumbers } from '#domain/soft-numbers.ts';

test('months, ordinals, centuries and Roman figures excuse a number', () => {
  expect(softNumbers('In November, on the fifteenth', 'en')).toEqual([11, 15]);
  expect(softNumbers('the twenty-first century', 'en')).toContain(21);
  expect(softNumbers('two centuries', 'en')).toEqual([100, 200]);
  expect(softNumbers('le XIXe siècle, presque bicentenaire', 'fr')).toEqual([19, 100, 200]);
  expect(softNumbers('le quatrième, par trentaine', 'fr')).toEqual([4, 30]);
  expect(softNumbers('ngày rằm, thế kỷ XIX', 'vi')).toEqual([15, 19]);
});
