import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { TwinMaker } from '../../../scripts/build/twins.ts';

const folder = mkdtempSync(join(tmpdir(), 'twins-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = Buffer.from('const a = 1;\n'.repeat(200));
/** A linear congruence: bytes without a pattern that a packer finds, the same at every run. */
function noise(): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length: 4096 }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    }),
  );
}

it('makes twins that unpack to the content, and none that would save nothing', async () => {
  const maker = new TwinMaker(null, 0.03);
  const { br, gz } = await maker.twinsOf(TEXT);
  expect(br && brotliDecompressSync(br).equals(TEXT)).toBe(true);
  expect(gz && gunzipSync(gz).equals(TEXT)).toBe(true);
  expect(await maker.twinsOf(noise())).toEqual({});
});

it('remembers them, and forgets what is asked for no more', async () => {
  const first = new TwinMaker(folder, 0.03);
  const made = await first.twinsOf(TEXT);
  await first.twinsOf(noise());
  const names = readdirSync(folder);
  expect(names.length).toBe(4);
  const second = new TwinMaker(folder, 0.03);
  // What lies in the folder is taken as it is.
  const kept = names.find((name) => made.br && name.endsWith('.br') && name.startsWith(keyOf()));
  writeFileSync(join(folder, kept ?? ''), 'kept');
  expect(String((await second.twinsOf(TEXT)).br)).toBe('kept');
  await second.forgetOthers();
  expect(readdirSync(folder).every((name) => name.startsWith(keyOf()))).toBe(true);
  expect(readdirSync(folder).length).toBe(2);
});

/** SHA-256 of the text, as `sha256sum` gives it. */
function keyOf(): string {
  return 'df79a9f929e1ff584713ea233d98002c8b50edb38ae75d18f3958bf0c1279848';
}
