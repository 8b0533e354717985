import { describe, expect, it } from 'vitest';
import { arrivalPath, carryLanguage, matchLocale, takeLanguage } from '#domain/reader-locale.ts';

describe('matchLocale', () => {
  it('takes the first language that the app speaks, whatever its region', () => {
    expect(matchLocale(['ko-KR', 'fr-CA', 'en'])).toBe('fr');
  });

  it('is null when it speaks none of them', () => {
    expect(matchLocale(['ko-KR', 'ja'])).toBeNull();
  });
});

describe('arrivalPath', () => {
  it('opens the home page in the language of the browser', () => {
    expect(arrivalPath('/', null, ['fr-FR'])).toBe('/fr');
    expect(arrivalPath('/', null, ['vi-VN', 'en'])).toBe('/');
    expect(arrivalPath('/', null, ['ko-KR'])).toBe('/en');
  });

  it('opens a link from another language in the one that the reader has chosen', () => {
    expect(arrivalPath('/s/thai-hoa', 'en', ['vi'])).toBe('/en/s/thai-hoa');
    expect(arrivalPath('/fr/s/thai-hoa/scan', 'vi', ['en'])).toBe('/s/thai-hoa/scan');
  });

  it('opens a printed code, which is Vietnamese, in the language of the browser', () => {
    expect(arrivalPath('/s/thai-hoa', null, ['en'])).toBe('/en/s/thai-hoa');
    expect(arrivalPath('/fr', null, ['vi'])).toBe('/');
  });

  it('keeps the language of the address when the browser speaks none of ours', () => {
    expect(arrivalPath('/s/thai-hoa', null, ['ko-KR'])).toBe('/s/thai-hoa');
    expect(arrivalPath('/fr/s/thai-hoa', null, [])).toBe('/fr/s/thai-hoa');
  });

  it('leaves an unknown address alone', () => {
    expect(arrivalPath('/nowhere', 'en', ['vi'])).toBe('/nowhere');
  });
});

describe('a language that is carried along', () => {
  it('goes into the address with everything else in it, and out again', () => {
    const carried = carryLanguage('https://hue.example/en/s/thai-hoa/scan?p=a6', 'en');
    expect(carried).toBe('https://hue.example/en/s/thai-hoa/scan?p=a6&l=en');
    expect(takeLanguage(new URL(carried).search)).toEqual({ locale: 'en', search: '?p=a6' });
    expect(takeLanguage('?l=vi')).toEqual({ locale: 'vi', search: '' });
  });

  it('is none where none is said, or none of ours', () => {
    expect(takeLanguage('?p=a6')).toEqual({ locale: null, search: '?p=a6' });
    expect(takeLanguage('?l=ko')).toEqual({ locale: null, search: '' });
  });
});
