import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWord } from '#domain/content-nearest.ts';

test('finds the word that was meant', () => {
  expect(nearestWord('lattitude', ['longitude', 'latitude'])).toBe('latitude');
  expect(nearestWord('upperroof', ['lower-roof', 'upper-roof'])).toBe('upper-roof');
});

test('says nothing where nothing is near', () => {
  expect(nearestWord('colour', ['kind', 'text'])).toBeNull();
  expect(nearestWord('1833', ['today'])).toBeNull();
});

test('a word that is there is always itself', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
      const word = words[0] ?? '';
      expect(nearestWord(word, words)?.toLowerCase()).toBe(word.toLowerCase());
    }),
  );
});
