import { expect, test } from 'vitest';
import { idOf, nameFault, placeOf } from '../../../../scripts/models/foreign/dropped-place.ts';

const layers = (...ids: string[]) => ({ layers: ids.map((id) => ({ id })) });
const sites = new Map([
  ['dinh-lang', layers('1900', 'today')],
  ['dinh', layers('lang-1900')],
]);

test('a file is the whole of its site, a layer of it, or stands for itself', () => {
  expect(placeOf('dinh-lang', sites)).toEqual({ site: 'dinh-lang', piece: 'whole' });
  expect(placeOf('dinh-lang-1900', sites)).toEqual({ site: 'dinh-lang', piece: '1900' });
  expect(placeOf('dinh-lang-1950', sites)).toEqual({ site: 'dinh-lang-1950', piece: 'whole' });
});

test('words become an id without accents', () => {
  expect(idOf('Điện Thái Hoà')).toBe('dien-thai-hoa');
  expect(idOf('太和殿')).toBe('');
});

test('a name without a Latin letter is refused without a proposal', () => {
  expect(nameFault('太和殿', [])).toBe('Call it by lower-case words joined by hyphens.');
  expect(nameFault('dinh-lang', [])).toBeNull();
});
