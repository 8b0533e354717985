import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  codeAddresses,
  contentAddresses,
  renameByContent,
  withAddresses,
} from '../../../scripts/build/content-addresses.ts';

const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeAll(() => {
  write('models/hall/roof-mid.glb', 'roof');
  write('models/textures/tile.ktx2', 'tile');
  write('models/manifest.json', '[]');
  write('markers/hall.png', 'sign');
  write('decoders/basis/basis.js', 'a');
  write('decoders/basis/basis.wasm', 'b');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('names files by their content, and a folder whose files ask for each other by all of them', () => {
  expect(Object.fromEntries(contentAddresses(folder))).toEqual({
    // The first eight digits of the SHA-256 of "roof", "tile" and "ab".
    '/models/hall/roof-mid.glb': '/models/hall/roof-mid.d1a0d6f4.glb',
    '/models/textures/tile.ktx2': '/models/textures/tile.8b668b89.ktx2',
    '/decoders/basis/': '/decoders/basis.fb8e20fc/',
    '/decoders/basis/basis.js': '/decoders/basis.fb8e20fc/basis.js',
    '/decoders/basis/basis.wasm': '/decoders/basis.fb8e20fc/basis.wasm',
  });
});

it('writes them into what a site’s files say, keys and values, and into nothing else', () => {
  const text = '{"url":"/models/hall/roof-mid.glb","/models/textures/tile.ktx2":"roof-mid.glb"}';
  expect(withAddresses(text, contentAddresses(folder))).toBe(
    '{"url":"/models/hall/roof-mid.d1a0d6f4.glb","/models/textures/tile.8b668b89.ktx2":"roof-mid.glb"}',
  );
});

it('gives the code a table of those alone that no site’s file lists', () => {
  expect(Object.keys(codeAddresses(contentAddresses(folder)))).toEqual([
    '/decoders/basis/',
    '/models/textures/tile.ktx2',
  ]);
});

it('renames what Vite has copied', () => {
  renameByContent(folder, contentAddresses(folder));
  expect(readFileSync(join(folder, 'models/hall/roof-mid.d1a0d6f4.glb'), 'utf8')).toBe('roof');
  expect(readFileSync(join(folder, 'decoders/basis.fb8e20fc/basis.wasm'), 'utf8')).toBe('b');
  expect(existsSync(join(folder, 'models/hall/roof-mid.glb'))).toBe(false);
  expect(existsSync(join(folder, 'markers/hall.png'))).toBe(true);
});
