import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReconstruction } from '#domain/reconstruction.ts';
import { ALL_SITES_BROTLI_BYTES, LAYER_BUDGETS } from '../../../scripts/models/budget.ts';
import type { Figure } from '../../../scripts/models/buildings/figure.ts';
import type { ReadPiece } from '../../../scripts/models/check/read-piece.ts';
import {
  figureFaults,
  flickerFaults,
  floatFaults,
} from '../../../scripts/models/check/site-faults.ts';
import { glbChunks } from '../../../scripts/models/gltf/glb-chunks.ts';
import { countGlb, sha256, validationErrors } from '../../../scripts/models/gltf/glb-facts.ts';
import { readModel } from '../../../scripts/models/gltf/read-model.ts';
import { DETAILS } from '../../../scripts/models/kit/part-set.ts';
import {
  brokenBudgets,
  firstLayersBrotli,
  layerTotals,
} from '../../../scripts/models/layer-totals.ts';
import { readManifest } from '../../../scripts/models/pipeline/publish.ts';
import { loadSiteModel, modelledSites } from '../../../scripts/models/registry.ts';

const BUILDINGS = new URL('../../../scripts/models/buildings/', import.meta.url);

/**
 * Published figures that no measure reads back: bays, steps and storeys touch one another and are counted
 * in the plans; sums are read by their terms; the rest is a year, a distance between layers or a thickness.
 */
const NOT_READ_BACK = [
  'bai-mang-court.ts frontWings',
  'can-chanh.ts frontBays',
  'can-chanh.ts frontWings',
  'can-chanh.ts rearBays',
  'can-chanh.ts rearWings',
  'dai-cung-mon.ts frontBays',
  'dai-cung-mon.ts frontWings',
  'du-cuu.ts year',
  'hien-lam-cac.ts columns',
  'hien-lam-cac.ts steps',
  'hien-lam-cac.ts storeys',
  'ho-quyen.ts baseThickness',
  'ho-quyen.ts leftSteps',
  'ho-quyen.ts rightSteps',
  'ho-quyen.ts topThickness',
  'kien-trung.ts centreBays',
  'kien-trung.ts cornerBays',
  'kien-trung.ts wingBays',
  'nam-giao.ts lowestSteps',
  'nam-giao.ts roundSouthSteps',
  'nam-giao.ts roundSteps',
  'nam-giao.ts squareSteps',
  'ngo-mon.ts panels',
  'phu-van-lau.ts columns',
  'phu-van-lau.ts storeys',
  'thai-hoa-court.ts grades',
  'thai-hoa-court.ts moved',
  'thai-hoa.ts frontBays',
  'thai-hoa.ts frontWings',
  'thai-hoa.ts rearBays',
  'thai-hoa.ts rearWings',
];

const SITE_IDS = [
  'can-chanh',
  'hien-lam-cac',
  'ho-quyen',
  'kien-trung',
  'nam-giao',
  'ngo-mon',
  'phu-van-lau',
  'thai-hoa',
];

const ROOT = join(import.meta.dirname, '../../..');
const manifest = await readManifest(ROOT);
const sites = await Promise.all((await modelledSites()).map(loadSiteModel));
const fileOf = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(ROOT, 'public/models', file)));
const textures = new Map<string, Uint8Array>();
for (const { file } of manifest.textures) textures.set(file, await fileOf(`textures/${file}`));

test('every site has its models, and nothing else is in the manifest', () => {
  expect(sites.map(({ site }) => site).toSorted()).toEqual(SITE_IDS);
  expect([...new Set(manifest.pieces.map(({ site }) => site))].toSorted()).toEqual(SITE_IDS);
});

test('the textures are those that the manifest describes', () => {
  for (const { file, bytes, sha256: hash } of manifest.textures) {
    const found = textures.get(file) ?? new Uint8Array();
    expect([file, found.length, sha256(found)]).toEqual([file, bytes, hash]);
  }
});

test('the first layers together are within their budget, shared textures counted once', () => {
  const total = firstLayersBrotli(sites, 'mid', manifest.pieces, manifest.textures);
  expect(total).toBeLessThanOrEqual(ALL_SITES_BROTLI_BYTES);
});

describe.each(sites)('$site', (site) => {
  const records = manifest.pieces.filter((record) => record.site === site.site);

  test('its files are those that the manifest describes, without validator errors', async () => {
    for (const record of records) {
      const bytes = await fileOf(record.file);
      expect([record.file, bytes.length, sha256(bytes)]).toEqual([
        record.file,
        record.bytes,
        record.sha256,
      ]);
      const { triangles, drawCalls } = countGlb(bytes);
      expect({ triangles, drawCalls }).toEqual({
        triangles: record.triangles,
        drawCalls: record.drawCalls,
      });
      const resource = (address: string): Uint8Array =>
        textures.get(address.replace('../textures/', '')) ?? new Uint8Array();
      expect(await validationErrors(bytes, resource)).toEqual([]);
    }
  });

  test('every layer keeps its budgets at every level', () => {
    for (const layer of site.layers) {
      for (const level of DETAILS) {
        const totals = layerTotals(site.site, layer, level, manifest.pieces, manifest.textures);
        expect(brokenBudgets(totals, LAYER_BUDGETS[level])).toEqual([]);
      }
    }
  });

  test('every part in every file has the class, the reason and the sources of the reconstruction file', async () => {
    const path = join(ROOT, 'src/content/reconstructions', `${site.site}.json`);
    const reading = readReconstruction(JSON.parse(await readFile(path, 'utf8')));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const rows = new Map(reading.reconstruction.parts.map((part) => [part.id, part]));
    for (const record of records) {
      const { scenes } = glbChunks(await fileOf(record.file)).json as {
        scenes: [{ extras: { parts: { id: string }[] } }];
      };
      const { parts } = scenes[0].extras;
      expect(parts.map(({ id }) => id)).toEqual(record.parts);
      expect(parts).toEqual(record.parts.map((id) => rows.get(id)));
    }
  });

  test('its published figures read back from the files, at every level', async () => {
    for (const level of DETAILS) {
      const read = await readLevel(level);
      expect(figureFaults(site, level, (layer) => read(layer))).toEqual([]);
    }
  });

  test('in its first layer nothing floats and no faces lie in one another', async () => {
    const layer = site.layers[0]?.id ?? '';
    const pieces = (await readLevel('mid'))(layer);
    expect(floatFaults(site.site, layer, 'mid', pieces)).toEqual([]);
    expect(flickerFaults(site.site, layer, 'mid', pieces)).toEqual([]);
  }, 30_000);

  async function readLevel(
    level: (typeof DETAILS)[number],
  ): Promise<(layer: string) => ReadPiece[]> {
    const read = new Map<string, Omit<ReadPiece, 'offset'>>();
    for (const record of records.filter((known) => known.level === level)) {
      const primitives = await readModel(await fileOf(record.file));
      read.set(record.piece, { primitives, partIds: record.parts });
    }
    return (layerId) =>
      (site.layers.find(({ id }) => id === layerId)?.pieces ?? []).flatMap(({ piece, offset }) => {
        const found = read.get(piece);
        return found ? [{ ...found, offset: offset ?? [0, 0, 0] }] : [];
      });
  }
});

/** Published figures of a building file, by name. */
async function publishedFigures(file: string): Promise<{ name: string; figure: Figure }[]> {
  const module = (await import(new URL(file, BUILDINGS).href)) as Record<string, unknown>;
  return Object.values(module).flatMap((building) => {
    const { figures } = (building ?? {}) as { figures?: Record<string, Figure> };
    return Object.entries(figures ?? {})
      .filter(([, figure]) => figure.standing === 'published')
      .map(([name, figure]) => ({ name: `${file} ${name}`, figure }));
  });
}

test('every figure that a building publishes is read back, or is one that no geometry shows', async () => {
  const read = new Set(sites.flatMap(({ measured }) => measured.map(({ figure }) => figure)));
  const files = (await readdir(BUILDINGS)).filter((file) => file.endsWith('.ts'));
  const all = (await Promise.all(files.map(publishedFigures))).flat();
  expect(all.length).toBeGreaterThan(60);
  const unread = all.filter(({ figure }) => !read.has(figure)).map(({ name }) => name);
  expect(unread.toSorted()).toEqual(NOT_READ_BACK);
});
