import { expect, test } from 'vitest';
import { judgeName, nameFromSlug } from '../../../scripts/sites/site-name.ts';

test('a good name passes', () => {
  expect(judgeName('dinh-lang-toi')).toEqual({ ok: true, slug: 'dinh-lang-toi' });
});

test('accents, capitals and blanks get the right name proposed', () => {
  expect(judgeName('Điện Thái Hoà')).toEqual({ ok: false, why: 'form', better: 'dien-thai-hoa' });
  expect(judgeName('Dinh_Lang')).toEqual({ ok: false, why: 'form', better: 'dinh-lang' });
  expect(judgeName('../secret')).toEqual({ ok: false, why: 'form', better: 'secret' });
  expect(judgeName('太和殿')).toEqual({ ok: false, why: 'form', better: null });
  expect(judgeName('  ')).toEqual({ ok: false, why: 'empty', better: null });
});

test('names that Windows keeps, or that other files have, are refused', () => {
  expect(judgeName('con')).toEqual({ ok: false, why: 'kept', better: 'di-tich-con' });
  expect(judgeName('textures')).toEqual({ ok: false, why: 'kept', better: 'di-tich-textures' });
});

test('a name too long for a code is cut between words', () => {
  const long = 'dinh-lang-duong-no-thanh-pho-thuan-hoa-xua';
  expect(judgeName(long)).toEqual({
    ok: false,
    why: 'long',
    better: 'dinh-lang-duong-no-thanh-pho-thuan-hoa',
  });
});

test('a name from the slug is a start', () => {
  expect(nameFromSlug('dinh-lang')).toBe('Dinh Lang');
});
