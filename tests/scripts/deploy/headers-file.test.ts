import { expect, it } from 'vitest';
import { headersFile } from '../../../scripts/deploy/headers-file.ts';
import { readHeaders } from './read-configs.ts';

const caching = (files: string[], path: string) =>
  readHeaders(headersFile(files).text)(path).headers['Cache-Control'];

it('a folder of one kind has one rule', () => {
  const { text } = headersFile(['models/hall/a.0123abcd.glb', 'models/hall/b.0123abcd.glb']);
  expect(text.match(/^\/models.*$/gm)).toEqual(['/models/*']);
});

it('a folder of two kinds has a rule for each file, and one for each folder in it', () => {
  const files = [
    'models/manifest.json',
    'models/hall/a.0123abcd.glb',
    'models/gate/a.0123abcd.glb',
  ];
  expect(headersFile(files).text.match(/^\/models.*$/gm)).toEqual([
    '/models/manifest.json',
    '/models/gate/*',
    '/models/hall/*',
  ]);
});

it('a folder of two kinds with many files is kept as shortly as the shorter of them', () => {
  const hashed = Array.from({ length: 12 }, (_, index) => `markers/${index}.0123abcd.mind`);
  expect(caching([...hashed, 'markers/a.png'], '/markers/0.0123abcd.mind')).toMatch(/max-age=3600/);
  expect(caching(hashed, '/markers/0.0123abcd.mind')).toMatch(/immutable/);
});

it('the files that decide the version are named even when the build writes them later', () => {
  expect(caching([], '/service-worker.js')).toBe('no-cache');
  expect(caching([], '/packs.json')).toBe('no-cache');
});
