import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { NodeIO } from '@gltf-transform/core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { importAll } from '../../../../scripts/models/foreign/import-all.ts';
import { importModel } from '../../../../scripts/models/foreign/import-model.ts';
import { readModel } from '../../../../scripts/models/gltf/read-model.ts';
import { drop, droppedDocument, droppedGlb, emptyFolder, sidecarFor } from './dropped-model.ts';

let folder = '';
beforeAll(async () => {
  folder = await emptyFolder();
});

/** A model that belongs to no site. */
const order = (path: string) => ({ path, site: 'own', piece: 'whole' });

function onePixel(): Promise<Buffer> {
  const create = { width: 1, height: 1, channels: 3 as const, background: '#000' };
  return sharp({ create }).png().toBuffer();
}

/** A PNG whose header claims so many pixels along each side, as a bomb's does. */
function pictureThatClaims(png: Buffer, side: number): Uint8Array {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return new Uint8Array(bytes);
}

test('a model comes out in three levels, its nodes as parts, its textures as KTX2', async () => {
  const bytes = await droppedGlb({ nodes: ['Tường gạch', 'roof'], squares: 75, texture: 64 });
  const path = await drop(folder, 'house', bytes, sidecarFor('tuong-gach', 'roof'));
  const { levels, account, advice } = await importModel(order(path));
  expect(levels.map(({ level }) => level)).toEqual(['far', 'mid', 'hero']);
  expect(advice).toEqual([]);
  expect(account).toContain('joined 2 draw calls into 1');
  expect(levels.map(({ drawCalls }) => drawCalls)).toEqual([1, 1, 1]);
  expect(levels[0]?.triangles).toBeLessThanOrEqual(20_000);
  expect(levels[2]?.triangles).toBe(2 * 2 * 75 * 75);
  const [primitive] = await readModel(levels[2]?.bytes ?? new Uint8Array());
  expect(new Set(primitive?.parts)).toEqual(new Set([0, 1]));
  expect(Math.max(...(primitive?.positions ?? []))).toBeCloseTo(9, 2);
}, 60_000);

describe('what is wrong with it is told in plain words', () => {
  test('positions that are not numbers', async () => {
    const bytes = await droppedGlb({
      nodes: ['wall'],
      squares: 1,
      spoil: (positions) => {
        positions[4] = Number.NaN;
      },
    });
    await expect(importModel(order(await drop(folder, 'nan', bytes)))).rejects.toThrow(
      'The mesh “wall” has positions that are not numbers.',
    );
  });

  test('a texture of a thousand million pixels in a few bytes', async () => {
    const document = await droppedDocument({ nodes: ['wall'], squares: 1, texture: 8 });
    const bomb = pictureThatClaims(await onePixel(), 32_000);
    document.getRoot().listTextures()[0]?.setImage(bomb);
    const bytes = await new NodeIO().writeBinary(document);
    await expect(importModel(order(await drop(folder, 'bomb', bytes)))).rejects.toThrow(
      'The texture paint has 32000 × 32000 pixels: at most 8192 × 8192 are opened.',
    );
  });

  test('no word on how its parts are known', async () => {
    const bytes = await droppedGlb({ nodes: ['wall'], squares: 1 });
    await expect(importModel(order(await drop(folder, 'bare', bytes)))).rejects.toThrow(
      /Write .*bare\.json beside it[^]*"id": "wall"/,
    );
  });

  test('a part without a row', async () => {
    const bytes = await droppedGlb({ nodes: ['wall', 'gate'], squares: 1 });
    const path = await drop(folder, 'row', bytes, sidecarFor('wall'));
    await expect(importModel(order(path))).rejects.toThrow(
      'lacks gate: give each a class from A to D',
    );
  });
});

describe('the dropped-in folder', () => {
  const quiet = { built: ['ngo-mon'], say: () => {} };

  test('keeps the last good files when a model breaks, and leaves unchanged ones alone', async () => {
    const root = await emptyFolder();
    const [source, target] = [join(root, 'content-src/models'), join(root, 'public/models')];
    const path = await drop(
      source,
      'house',
      await droppedGlb({ nodes: ['wall'], squares: 4 }),
      sidecarFor('wall'),
    );
    expect(await importAll({ ...quiet, root })).toEqual({ sites: [], faults: [] });
    const good = await readFile(join(target, 'house/whole-mid.glb'));
    const said: string[] = [];
    await importAll({ ...quiet, root, say: (line) => said.push(line) });
    expect(said).toEqual([]);
    await writeFile(path, 'rubbish');
    const { faults } = await importAll({ ...quiet, root });
    expect(faults).toEqual([expect.stringContaining('house.glb: This is not a .glb file')]);
    expect(await readFile(join(target, 'house/whole-mid.glb'))).toEqual(good);
    expect(await readdir(join(target, 'house'))).toHaveLength(3);
    // What failed is not taken for done.
    expect((await importAll({ ...quiet, root })).faults).toHaveLength(1);
  }, 60_000);

  test('refuses the name of a site that is built from code, and proposes a good one', async () => {
    const root = await emptyFolder();
    const source = join(root, 'content-src/models');
    await drop(source, 'ngo-mon', new Uint8Array());
    await drop(source, 'Điện Thái Hoà', new Uint8Array());
    expect((await importAll({ ...quiet, root })).faults).toEqual([
      'ngo-mon.glb: The site ngo-mon is built from code. Give this model another name.',
      'Điện Thái Hoà.glb: Call it by lower-case words joined by hyphens: dien-thai-hoa.',
    ]);
  });
});
