import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  LANGUAGES_MODULE,
  staleModules,
  writeLanguageModules,
} from '../../../scripts/i18n/language-modules.ts';
import { readWordFiles, WORDS_FOLDER } from '../../../scripts/i18n/word-files.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'languages-'));
  cpSync(WORDS_FOLDER, join(root, WORDS_FOLDER), { recursive: true });
  mkdirSync(join(root, 'src/domain'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function drop(code: string, change: (words: Record<string, Record<string, unknown>>) => void) {
  const english = readFileSync(join(root, WORDS_FOLDER, 'en.json'), 'utf8');
  const words = JSON.parse(english) as Record<string, Record<string, unknown>>;
  change(words);
  writeFileSync(join(root, WORDS_FOLDER, `${code}.json`), JSON.stringify(words));
}

test('the committed modules know the languages that have words', () => {
  expect([...staleModules('.', readWordFiles('.')).keys()]).toEqual([]);
});

test('a language that is put there comes after those of the texts, and is written once', () => {
  drop('de', ({ language }) => {
    Object.assign(language ?? {}, { ownName: 'Deutsch', tag: 'de-DE', contentIn: ['en'] });
  });
  expect(writeLanguageModules(root)).toEqual([LANGUAGES_MODULE, 'src/i18n/all-words.ts']);
  const text = readFileSync(join(root, LANGUAGES_MODULE), 'utf8');
  expect(text.match(/^ {2}\w+(?=: \{)/gm)).toEqual(['  vi', '  en', '  fr', '  de']);
  expect(text).toContain("ownName: 'Deutsch'");
  expect(writeLanguageModules(root)).toEqual([]);
});

test('a language that lacks a word changes nothing', () => {
  writeLanguageModules(root);
  drop('de', (words) => {
    Object.assign(words['language'] ?? {}, { tag: 'de-DE', contentIn: ['en'] });
    delete words['home']?.['scan'];
  });
  expect(() => writeLanguageModules(root)).toThrow(
    'Words to put right:\nsrc/i18n/words/de.json → home.scan: is missing',
  );
  expect(readFileSync(join(root, LANGUAGES_MODULE), 'utf8')).not.toContain('de-DE');
});
