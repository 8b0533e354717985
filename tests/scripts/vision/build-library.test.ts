import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '#domain/seeded-random.ts';
import { readTargetsFile } from '#vision/targets/read-targets-file.ts';
import {
  buildLibrary,
  LIBRARY_BUDGET_BYTES,
  LIBRARY_FILE,
  type LibraryWeight,
} from '../../../scripts/vision/build-library.ts';

let folder = '';
let weight: LibraryWeight = { raw: 0, gzip: 0, brotli: 0 };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vision-'));
  weight = await buildLibrary(join(import.meta.dirname, '../../..'), folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** A grey of its own in every square of 8 pixels. */
function chequers(side: number): Uint8Array {
  const random = seededRandom(1);
  const greys = Array.from({ length: (side / 8) ** 2 }, () => random() * 255);
  return Uint8Array.from({ length: side * side }, (_, i) => {
    const column = (i % side) >> 3;
    const row = Math.floor(i / side) >> 3;
    return greys[(row * side) / 8 + column] ?? 0;
  });
}

describe('the library', () => {
  it('is one module that leans on nothing, within its budget', async () => {
    const code = await readFile(join(folder, LIBRARY_FILE), 'utf8');
    expect(weight.raw).toBe(Buffer.byteLength(code));
    expect(code).not.toMatch(/\bimport\b|\brequire\(|\bprocess\.|\bdocument\b|\bwindow\b/);
    expect(code.split('\n').length).toBeLessThan(20);
    expect(weight.brotli).toBeLessThanOrEqual(LIBRARY_BUDGET_BYTES);
    expect(weight.brotli).toBeLessThan(weight.gzip);
  });

  it('compiles a sign and starts a tracker', async () => {
    const address = pathToFileURL(join(folder, LIBRARY_FILE)).href;
    const library = await import(/* @vite-ignore */ address);
    expect(Object.keys(library).sort()).toEqual(['compileTargets', 'createImageTracker']);
    const sign = { id: 'a', width: 96, height: 96, luma: chequers(96), widthMetres: 0.2 };
    const targets = library.compileTargets([sign]);
    expect(readTargetsFile(targets)).toMatchObject([{ id: 'a', widthMetres: 0.2, aspect: 1 }]);
    const tracker = await library.createImageTracker({ targets, width: 160, height: 120 });
    expect(tracker.process(new Uint8Array(160 * 120), 0)).toEqual([]);
    tracker.dispose();
  }, 60_000);
});
