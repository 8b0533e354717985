import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compressFile } from '../../../scripts/build/compress-plugin.ts';
import { TwinMaker } from '../../../scripts/build/twins.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes twins beside the file, and none beside one that they would not make smaller', async () => {
  const twins = new TwinMaker(null, 0.03);
  const path = join(folder, 'text.js');
  writeFileSync(path, 'const a = 1;\n'.repeat(200));
  writeFileSync(join(folder, 'tiny.js'), 'a');
  await compressFile(path, twins);
  await compressFile(join(folder, 'tiny.js'), twins);
  const content = readFileSync(path);
  expect(brotliDecompressSync(readFileSync(`${path}.br`)).equals(content)).toBe(true);
  expect(gunzipSync(readFileSync(`${path}.gz`)).equals(content)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['text.js', 'text.js.br', 'text.js.gz', 'tiny.js']);
});
