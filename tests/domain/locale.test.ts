import { expect, test } from 'vitest';
import { localize } from '#domain/locale.ts';

test('takes the wanted language, else the nearest, and says which', () => {
  const text = { vi: 'Nghe', en: 'Listen' };
  expect(localize(text, 'vi')).toEqual({ text: 'Nghe', locale: 'vi' });
  expect(localize(text, 'fr')).toEqual({ text: 'Listen', locale: 'en' });
  expect(localize({ ...text, fr: 'Écouter' }, 'fr')).toEqual({ text: 'Écouter', locale: 'fr' });
});
