import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { chunkAddress, MOST_CHUNK_BYTES } from '#domain/packs/pack-list.ts';
import { cutFile, describePack, sha256 } from '../../../scripts/build/pack-list.ts';
import { TwinMaker } from '../../../scripts/build/twins.ts';

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('cuts a file into pieces that give the file when they are joined', async () => {
  const content = Buffer.alloc(MOST_CHUNK_BYTES + 3, 'ab');
  writeFileSync(join(folder, 'hall.glb'), content);
  const file = await cutFile(folder, 'hall.glb', new TwinMaker(null, 0.03));
  expect(file).toMatchObject({
    url: '/hall.glb',
    type: 'model/gltf-binary',
    bytes: content.byteLength,
    sha256: sha256(content),
  });
  expect(file.chunks.map(({ bytes }) => bytes)).toEqual([MOST_CHUNK_BYTES, 3]);
  const pieces = file.chunks.map((chunk) => readFileSync(join(folder, chunkAddress(chunk))));
  expect(pieces.map((piece) => sha256(piece))).toEqual(file.chunks.map((chunk) => chunk.sha256));
  expect(Buffer.concat(pieces).equals(content)).toBe(true);
});

it('counts what a piece costs on the line, compressed where that helps', async () => {
  writeFileSync(join(folder, 'long.js'), 'const a = 1;\n'.repeat(200));
  writeFileSync(join(folder, 'short.mp3'), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
  const twins = new TwinMaker(null, 0.03);
  const [code] = (await cutFile(folder, 'long.js', twins)).chunks;
  const [sound] = (await cutFile(folder, 'short.mp3', twins)).chunks;
  const twin = readFileSync(join(folder, `${chunkAddress(code ?? { sha256: '' })}.br`));
  expect(brotliDecompressSync(twin).byteLength).toBe(2_600);
  expect(code?.wireBytes).toBe(twin.byteLength);
  expect(sound).toMatchObject({ bytes: 40, wireBytes: 40 });
});

it('tells the kind of a pack by its id, and changes its hash with its files', () => {
  const file = { url: '/a', type: '', bytes: 0, sha256: '0', chunks: [] };
  expect(describePack('shared', [])).toMatchObject({ kind: 'shared' });
  expect(describePack('hall', [])).toMatchObject({ kind: 'site', site: 'hall' });
  expect(describePack('hall/fine', [])).toMatchObject({ kind: 'models', quality: 'fine' });
  expect(describePack('hall/fr', [])).toMatchObject({ kind: 'voice', site: 'hall', locale: 'fr' });
  const hashes = [[], [file], [{ ...file, sha256: '1' }]].map(
    (files) => describePack('hall', files).sha256,
  );
  expect(new Set(hashes).size).toBe(3);
});
