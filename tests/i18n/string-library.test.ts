import { expect, test } from 'vitest';
import { createStringLibrary, LAZY_STRINGS } from '#i18n/string-library.ts';
import { STRINGS } from '#i18n/strings.ts';

test('a language is fetched once, when it is asked for', async () => {
  const fetched: string[] = [];
  const bring = (locale: 'vi' | 'en' | 'fr') => async () => {
    fetched.push(locale);
    return STRINGS[locale];
  };
  const library = createStringLibrary({ vi: bring('vi'), en: bring('en'), fr: bring('fr') });
  expect(library.find('fr')).toBeNull();
  await Promise.all([library.load('fr'), library.load('fr')]);
  expect(library.find('fr')).toBe(STRINGS.fr);
  expect(fetched).toEqual(['fr']);
});

test('after a failure the next call tries anew', async () => {
  let lost = 1;
  const library = createStringLibrary({
    vi: async () => STRINGS.vi,
    en: async () => STRINGS.en,
    fr: async () => {
      lost -= 1;
      if (lost >= 0) throw new Error('offline');
      return STRINGS.fr;
    },
  });
  await expect(library.load('fr')).rejects.toThrow('offline');
  expect(library.find('fr')).toBeNull();
  expect(await library.load('fr')).toBe(STRINGS.fr);
});

test('the app brings each language’s own words', async () => {
  expect((await LAZY_STRINGS.load('vi')).site.start).toBe('Bắt đầu');
  expect((await LAZY_STRINGS.load('fr')).site.start).toBe('Commencer');
});
