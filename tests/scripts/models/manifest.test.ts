import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MODEL_BUDGETS } from '../../../scripts/models/budget.ts';
import {
  brokenBudgets,
  brotliSize,
  countGlb,
  modelManifest,
  sha256,
  textureMemory,
} from '../../../scripts/models/gltf/measure.ts';
import { PART_NAMES } from '../../../scripts/models/kit/part-set.ts';
import { TEXTURE_FORMATS } from '../../../scripts/models/textures/material-textures.ts';

const folder = fileURLToPath(new URL('../../../public/models/', import.meta.url));
const { models } = modelManifest.parse(JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')));

test('the manifest lists both levels of thai-hoa', () => {
  expect(models.map(({ file }) => file)).toEqual(['thai-hoa-far.glb', 'thai-hoa.glb']);
});

describe.each(models)('$file', (record) => {
  const bytes = new Uint8Array(readFileSync(folder + record.file));

  test('is the file that the manifest describes', () => {
    expect(bytes.length).toBe(record.bytes);
    expect(sha256(bytes)).toBe(record.sha256);
    const { nodes, triangles, drawCalls } = record;
    expect(countGlb(bytes)).toEqual({ nodes, triangles, drawCalls });
  });

  test('keeps its budgets', () => {
    expect(brokenBudgets(record, MODEL_BUDGETS[record.level])).toEqual([]);
    expect(Math.abs(brotliSize(bytes) - record.brotliBytes)).toBeLessThan(2000);
    expect(record.textureBytes).toBe(textureMemory(TEXTURE_FORMATS[record.level]));
  });

  test('has a node for every part', () => {
    expect(record.nodes).toEqual([...PART_NAMES]);
  });

  test('stands on the ground, the platform in its middle and its front towards +z', () => {
    const { min, max } = record.boundingBox;
    expect(min[0]).toBeCloseTo(-max[0], 2);
    expect(max[2]).toBeGreaterThan(-min[2]);
    expect(min[1]).toBe(-0.35);
    expect(max[1]).toBeGreaterThan(14.12);
    expect(max[1]).toBeLessThan(17);
  });
});

test('a broken budget is told with file, figure and limit', () => {
  const [record] = models;
  if (!record) throw new Error('the manifest is empty');
  const limits = { ...MODEL_BUDGETS.hero, triangles: 1 };
  expect(brokenBudgets({ ...record, file: 'x.glb', triangles: 2 }, limits)).toEqual([
    'x.glb: triangles is 2, the budget is 1',
  ]);
});
