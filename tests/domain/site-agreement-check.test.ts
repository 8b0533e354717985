import { expect, test } from 'vitest';
import { checkAgreement, checkLanguages } from '#domain/site-agreement-check.ts';
import { smallSite } from './site-fixture.ts';

const against = (vi: string, en: string, fr?: string) =>
  checkAgreement({ hook: { vi, en, ...(fr === undefined ? {} : { fr }) } }).map(
    ({ path, message }) => `${path}: ${message}`,
  );

test('the same numbers, in figures in one language and in words in another', () => {
  expect(
    against('Tám mươi cột, dài 44 m.', 'Eighty columns, 44 metres long.', '80 colonnes, 44 m.'),
  ).toEqual([]);
  expect(against('Ngày 23 tháng 11.', 'On 23 November.', 'Le 23 novembre.')).toEqual([]);
  expect(against('Ngày rằm.', 'On the fifteenth.', 'Le quinze.')).toEqual([]);
  expect(
    against('Gần hai trăm năm tuổi.', 'Almost two hundred years old.', 'Presque bicentenaire.'),
  ).toEqual([]);
});

test('a number that one language has otherwise, lacks, or adds', () => {
  expect(against('Dài 44 m.', 'It is 45 m long.', 'Long de 44 m.')).toEqual([
    'hook.en: says 45 m where the Vietnamese says 44 m',
  ]);
  expect(against('Năm 1805.', 'Long ago.')).toEqual([
    'hook.en: lacks 1805, which the Vietnamese has',
  ]);
  expect(against('Ngày xưa.', 'In 1805.')).toEqual([
    'hook.en: says 1805, which the Vietnamese has not',
  ]);
});

test('small counts may be told without a number', () => {
  expect(against('Hai bên sân.', 'On either side of the court.', 'De part et d’autre.')).toEqual(
    [],
  );
});

test('a language is told in full or not at all', () => {
  const site = smallSite();
  expect(checkLanguages(site)).toEqual([]);
  site.hook.fr = 'Une ligne.';
  expect(checkLanguages(site)).toContainEqual({
    path: 'summary[0].fr',
    message: 'is missing',
    instead:
      'other texts are told in Français: translate this one too, or remove that language everywhere',
  });
});
