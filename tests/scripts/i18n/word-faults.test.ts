import { describe, expect, it } from 'vitest';
import { wordFaults } from '../../../scripts/i18n/word-faults.ts';
import type { WordFile } from '../../../scripts/i18n/word-files.ts';

const HEAD = {
  ownName: 'Tên',
  tag: 'vi-VN',
  contentIn: ['vi', 'en'],
  date: '{day} {month} {year}',
  firstOfMonth: '1 {month} {year}',
};
const GERMAN = { ...HEAD, tag: 'de-DE', contentIn: ['en'] };

function file(code: string, words: object | string): WordFile {
  const text = typeof words === 'string' ? words : JSON.stringify(words);
  return { code, file: `${code}.json`, text };
}

const VIETNAMESE = file('vi', {
  language: HEAD,
  home: { scan: 'Quét {what}', hints: ['Một'], left: { other: 'Còn {count} điểm' } },
});

/** What is wrong with German words beside the Vietnamese ones. */
function faultsOf(words: object, language: object = GERMAN): string[] {
  return wordFaults([VIETNAMESE, file('de', { language, ...words })]);
}

const LEFT = { one: 'Noch {count} Ort', other: 'Noch {count} Orte' };
const WHOLE = { scan: '{what} scannen', hints: ['Eins'], left: LEFT };

describe('the words of a language', () => {
  it('are whole with the words that Vietnamese has, in the forms that the language counts with', () => {
    expect(faultsOf({ home: WHOLE })).toEqual([]);
  });

  it.each([
    [
      'a missing word',
      { home: { hints: ['Eins'], left: LEFT } },
      'de.json → home.scan: is missing; vi.json says "Quét {what}"',
    ],
    [
      'an empty word',
      { home: { ...WHOLE, scan: ' ' } },
      'de.json → home.scan: is empty; vi.json says “Quét {what}”',
    ],
    [
      'another place',
      { home: { ...WHOLE, scan: '{who} scannen' } },
      'de.json → home.scan: has the places {who}; vi.json has {what}',
    ],
    [
      'a word of its own',
      { home: { ...WHOLE, more: 'Mehr' } },
      'de.json → home.more: is not in vi.json; remove it, or write it there as well',
    ],
    [
      'a longer list',
      { home: { ...WHOLE, hints: ['Eins', 'Zwei'] } },
      'de.json → home.hints.1: is not in vi.json; remove it, or write it there as well',
    ],
    [
      'a text for a group',
      { home: 'Start' },
      'de.json → home: is a text; write a group of words, as in vi.json',
    ],
    [
      'a form that the language counts with',
      { home: { ...WHOLE, left: { other: 'Noch {count}' } } },
      'de.json → home.left.one: is missing; this language counts with it',
    ],
    [
      'letters in pieces',
      { home: { ...WHOLE, scan: '{what} u\u0308ben' } },
      'de.json → home.scan: has letters in pieces; write it in composed characters (NFC)',
    ],
    [
      'a word left for later',
      { home: { ...WHOLE, scan: 'TODO {what}' } },
      'de.json → home.scan: is unfinished: “TODO {what}”; write it',
    ],
  ])('%s is told with its place', (_, words, fault) => {
    expect(faultsOf(words)).toEqual([fault]);
  });

  it('a head that says little is told field by field', () => {
    const head = {
      ...GERMAN,
      tag: 'fr-FR',
      contentIn: ['fr', 'de'],
      date: '{day} {month} {year}!',
    };
    expect(faultsOf({ home: WHOLE }, head)).toEqual([
      'de.json → language.tag: got “fr-FR”; write “de” with a region, such as en-GB',
      'de.json → language.contentIn: got ["fr","de"]; list some of "vi", "en", "fr", most wanted first, with "vi" or "en" among them',
    ]);
    expect(faultsOf({ home: WHOLE }, { ...GERMAN, firstOfMonth: 'am Ersten' })).toEqual([
      'de.json → language.firstOfMonth: got “am Ersten”; write it with {month} and {year}',
    ]);
  });

  it('a file that is no JSON, or no language, is told and the others are still read', () => {
    expect(
      wordFaults([VIETNAMESE, file('de', '{ "language": }'), file('german', { language: GERMAN })]),
    ).toEqual([
      'de.json:1:15: got }; write a value: "text", 1.5, true, false or null',
      'german.json: is no language; name the file by a language’s code, such as de.json',
    ]);
  });
});
