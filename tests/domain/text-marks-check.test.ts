import { expect, test } from 'vitest';
import { checkComposed, noteMarks } from '#domain/text-marks-check.ts';

test('shows the place and what to write, no-break spaces made visible', () => {
  expect(noteMarks({ hook: { vi: 'Đây là gì ?', en: 'What?', fr: 'Quoi ?' } })).toEqual([
    {
      path: 'hook.vi',
      message: 'has “Đây là gì ?”',
      instead: 'write “Đây là gì?”: npm run content:tidy does it',
    },
    {
      path: 'hook.fr',
      message: 'has “Quoi ?”',
      instead: 'write “Quoi⍽?”: npm run content:tidy does it',
    },
  ]);
});

test('decomposed letters, wherever they stand', () => {
  const name = 'Hòa';
  expect(checkComposed({ sources: [{ title: name }] })).toEqual([]);
  expect(checkComposed({ sources: [{ title: name.normalize('NFD') }] })).toEqual([
    {
      path: 'sources[0].title',
      message: 'has decomposed letters',
      instead: 'write “Hòa”: npm run content:tidy does it',
    },
  ]);
});
