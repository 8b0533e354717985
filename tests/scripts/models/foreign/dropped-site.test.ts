import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readSiteModels } from '#domain/site-models.ts';
import { importAll } from '../../../../scripts/models/foreign/import-all.ts';
import { drop, droppedGlb, emptyFolder } from './dropped-model.ts';

const words = { vi: 'a', en: 'b' };
const open = { vi: 'Viết: …', en: 'Write: …' };
const book = { key: 'book', title: 't', address: null, kind: 'article', readOn: '2026-01-31' };

let root = '';
beforeEach(async () => {
  root = await emptyFolder();
});

async function describeSite(...layers: string[]): Promise<void> {
  await mkdir(join(root, 'src/content/reconstructions'), { recursive: true });
  await mkdir(join(root, 'src/content/sites'), { recursive: true });
  const part = (id: string) => ({ id, name: words, evidence: 'C', basis: open, sources: ['book'] });
  await write('reconstructions', {
    schemaVersion: 1,
    site: 'dinh',
    name: words,
    layers: layers.map((id, at) => ({ id, year: 1900 + at, name: words })),
    parts: [part('old-roof')],
    sources: [book],
  });
  await write('sites', {
    id: 'dinh',
    hotspots: [
      { id: 'first', part: 'old-roof', position: [90, 0, 0], title: open, sentences: [open] },
      { id: 'mine', part: 'old-roof', position: [90, 0, 0], title: words, sentences: [words] },
    ],
    narration: { segments: [{ id: 'one', part: 'old-roof', layer: 'today', sentences: [open] }] },
  });
}

const fileOf = (kind: string) => join(root, 'src/content', kind, 'dinh.json');
const write = (kind: string, value: object) => writeFile(fileOf(kind), JSON.stringify(value));
const read = async (kind: string): Promise<unknown> =>
  JSON.parse(await readFile(fileOf(kind), 'utf8'));
const dropped = async (name: string, ...nodes: string[]) =>
  drop(join(root, 'content-src/models'), name, await droppedGlb({ nodes, squares: 2 }));
const run = (only: string[] = []) => importAll({ root, built: [], only, say: () => {} });

test('a dropped-in model becomes its site’s model, its parts are listed, and what is unwritten leads to them', async () => {
  await describeSite('today');
  await dropped('dinh', 'Mái', 'Nền');
  expect(await run()).toEqual({ sites: ['dinh'], faults: [] });
  const reading = readSiteModels(await read('models'));
  expect(reading.ok && reading.models.layers).toEqual([
    { id: 'today', pieces: [{ piece: 'whole', offset: [0, 0, 0] }] },
  ]);
  expect(reading.ok && reading.models.pieces['whole']?.parts).toEqual(['mai', 'nen']);
  expect(reading.ok && reading.models.pieces['whole']?.box.max[0]).toBeCloseTo(9, 2);
  const { parts } = (await read('reconstructions')) as { parts: { id: string }[] };
  expect(parts.map(({ id }) => id)).toEqual(['mai', 'nen']);
  const site = (await read('sites')) as {
    hotspots: { part: string; position: number[] }[];
    narration: { segments: { part: string }[] };
  };
  expect(site.hotspots.map(({ part }) => part)).toEqual(['mai', 'old-roof']);
  expect(site.hotspots[0]?.position[0]).toBeCloseTo(2, 1);
  expect(site.narration.segments[0]?.part).toBe('mai');
  // Nothing has changed: nothing is imported again.
  const said: string[] = [];
  await importAll({ root, built: [], say: (line) => said.push(line) });
  expect(said).toEqual([]);
}, 60_000);
