import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../../../scripts/models/gltf/glb-facts.ts';
import type { PieceRecord } from '../../../../scripts/models/manifest.ts';
import type { PieceOrder } from '../../../../scripts/models/pipeline/orders.ts';
import {
  publish,
  readManifest,
  standsPublished,
} from '../../../../scripts/models/pipeline/publish.ts';
import type { SiteModel } from '../../../../scripts/models/site-model.ts';

const recipe = 'a'.repeat(64);
const site: SiteModel = { site: 'small', pieces: {}, layers: [], measured: [] };
let root = '';

function recordOf(piece: string, content: string): PieceRecord {
  return {
    site: 'small',
    piece,
    level: 'mid',
    file: `small/${piece}-mid.glb`,
    recipe,
    bytes: content.length,
    brotliBytes: 1,
    sha256: sha256(content),
    triangles: 1,
    drawCalls: 1,
    geometryBytes: 1,
    box: { min: [0, 0, 0], max: [1, 1, 1] },
    parts: ['wall'],
    textures: [],
  };
}

async function orderFor(piece: string, content: string): Promise<PieceOrder> {
  const output = join(root, `built-${piece}`);
  await writeFile(`${output}.glb`, content);
  return { site: 'small', piece, level: 'mid', root, recipe, output, finished: true };
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hue-hien-publish-'));
});

test('files and manifest are put in their places, and what the site no longer has goes', async () => {
  const textures = { records: [], bytes: new Map([['stone.ktx2', Uint8Array.of(1)]]) };
  const [hall, gate] = [await orderFor('hall', 'the hall'), await orderFor('gate', 'the gate')];
  const both = [recordOf('hall', 'the hall'), recordOf('gate', 'the gate')];
  const first = await publish(
    root,
    await readManifest(root),
    [{ site, orders: [hall, gate], records: both }],
    textures,
  );
  expect(await readdir(join(root, 'public/models/small'))).toEqual([
    'gate-mid.glb',
    'hall-mid.glb',
  ]);
  expect(await readManifest(root)).toEqual(first);
  await publish(
    root,
    first,
    [{ site, orders: [hall], records: [recordOf('hall', 'the hall')] }],
    textures,
  );
  expect(await readdir(join(root, 'public/models/small'))).toEqual(['hall-mid.glb']);
  expect(await readFile(join(root, 'public/models/small/hall-mid.glb'), 'utf8')).toBe('the hall');
});

test('a site stands while its recipe and its files are the same', async () => {
  const order = await orderFor('hall', 'the hall');
  const checked = { site, orders: [order], records: [recordOf('hall', 'the hall')] };
  const manifest = await publish(root, await readManifest(root), [checked], {
    records: [],
    bytes: new Map(),
  });
  expect(await standsPublished(root, [order], manifest)).toBe(true);
  expect(await standsPublished(root, [{ ...order, recipe: 'b'.repeat(64) }], manifest)).toBe(false);
  await writeFile(join(root, 'public/models/small/hall-mid.glb'), 'spoilt');
  expect(await standsPublished(root, [order], manifest)).toBe(false);
});

test('sites that are not built keep their records', async () => {
  const order = await orderFor('hall', 'the hall');
  const checked = { site, orders: [order], records: [recordOf('hall', 'the hall')] };
  const nothing = { records: [], bytes: new Map<string, Uint8Array>() };
  const manifest = await publish(root, await readManifest(root), [checked], nothing);
  expect((await publish(root, manifest, [], nothing)).pieces).toEqual(manifest.pieces);
});
