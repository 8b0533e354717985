import { expect, test } from 'vitest';
import { readCommandLine } from '../../../scripts/sites/command-line.ts';

const read = (args: string[], env: Record<string, string> = {}, locale = 'en-GB') => {
  const { switches: _, ...command } = readCommandLine(args, [], env, locale);
  return command;
};

test('every way in which a shell or a version of npm hands the name over gives the same', () => {
  const expected = { typed: 'dinh', name: 'Đình làng', language: 'vi', unknown: [] };
  expect(read(['dinh', '--name', 'Đình làng', '--lang', 'vi'])).toEqual(expected);
  expect(read(['dinh', 'Đình làng', 'vi'])).toEqual(expected);
  // npm 11 keeps the value, and npm 10 hands it on.
  expect(read(['dinh', 'vi'], { npm_config_name: 'Đình làng' })).toEqual(expected);
  expect(read(['dinh', 'Đình làng', 'vi'], { npm_config_name: 'true' })).toEqual(expected);
});

test('without a word the machine’s own language is spoken', () => {
  expect(read(['dinh'], {}, 'vi-VN').language).toBe('vi');
  expect(read(['dinh'], {}, 'fr-FR').language).toBe('en');
});

test('a name without quotes, and options that are not there, are told of', () => {
  expect(read(['dinh', 'Đình', 'làng']).unknown).toEqual(['làng']);
  expect(read(['dinh', '--force']).unknown).toEqual(['--force']);
});
