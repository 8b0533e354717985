import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compressFile } from '../../../scripts/build/compress-plugin.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes twins that unpack to the file', async () => {
  const path = join(folder, 'text.js');
  writeFileSync(path, 'const a = 1;\n'.repeat(200));
  await compressFile(path, 0.03);
  const content = readFileSync(path);
  expect(brotliDecompressSync(readFileSync(`${path}.br`)).equals(content)).toBe(true);
  expect(gunzipSync(readFileSync(`${path}.gz`)).equals(content)).toBe(true);
});

it('writes none that would save nothing', async () => {
  const path = join(folder, 'noise.glb');
  // A linear congruence: bytes without a pattern that a packer finds, the same at every run.
  let state = 1;
  const noise = Uint8Array.from({ length: 4096 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
  writeFileSync(path, noise);
  await compressFile(path, 0.03);
  expect([existsSync(`${path}.br`), existsSync(`${path}.gz`)]).toEqual([false, false]);
});
