import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wordsPlugin } from '../../../scripts/build/words-plugin.ts';
import { writeLanguageModules } from '../../../scripts/i18n/language-modules.ts';
import { WORDS_FOLDER } from '../../../scripts/i18n/word-files.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'words-'));
  cpSync(WORDS_FOLDER, join(root, WORDS_FOLDER), { recursive: true });
  mkdirSync(join(root, 'src/domain'), { recursive: true });
  writeLanguageModules(root);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What stops a build, or the development server, in this folder; null where nothing does. */
function stopped(command: 'build' | 'serve' = 'build'): string | null {
  const plugin = wordsPlugin() as unknown as {
    configResolved: (config: object) => void;
    buildStart: (this: { error: (message: string) => never }) => void;
  };
  plugin.configResolved({ root, command });
  const error = (message: string): never => {
    throw new Error(message);
  };
  try {
    plugin.buildStart.call({ error });
    return null;
  } catch (fault) {
    return (fault as Error).message;
  }
}

function change(code: string, from: string, to: string): void {
  const file = join(root, WORDS_FOLDER, `${code}.json`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

test('a build goes on where every language has every word', () => {
  expect(stopped()).toBeNull();
});

test('an empty word stops a build with its file, its name and what to write; the development server goes on', () => {
  change('fr', '"Votre parcours"', '""');
  expect(stopped()).toBe(
    'Words to put right:\nsrc/i18n/words/fr.json → tour.title: is empty; src/i18n/words/vi.json says “Hành trình của bạn”',
  );
  expect(stopped('serve')).toBeNull();
});

test('a language that the modules do not know yet stops a build with the command that tells them', () => {
  change('fr', '"Français"', '"Le français"');
  expect(stopped()).toBe(
    'src/domain/languages.ts tell of other languages than src/i18n/words; run npm run languages',
  );
});
