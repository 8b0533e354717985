import { expect, test } from 'vitest';
import type { Reconstruction } from '#domain/reconstruction.ts';
import { adoptParts, rowsFor } from '../../../../scripts/models/foreign/adopt-parts.ts';

const words = { vi: 'a', en: 'b' };
const row = (id: string, basis: typeof words, source: string) => ({
  id,
  name: words,
  evidence: 'B' as const,
  basis,
  sources: [source],
});
const source = (key: string) => ({
  key,
  title: key,
  address: null,
  kind: 'article' as const,
  readOn: '2026-01-01',
});
const described: Reconstruction = {
  schemaVersion: 1,
  site: 'dinh',
  name: words,
  layers: [{ id: 'today', year: 2026, name: words }],
  parts: [
    row('roof', words, 'book'),
    row('walls', { vi: 'Viết: …', en: 'Write: …' }, 'template'),
    row('gate', words, 'book'),
  ],
  sources: [source('book'), source('template')],
};

test('parts that are new get rows, unwritten rows of parts that are gone go, written ones stay', () => {
  const beside = { parts: [row('pond', words, 'survey')], sources: [source('survey')] };
  const { reconstruction, added, removed } = adoptParts(
    described,
    ['roof', 'pond', 'well'],
    beside,
  );
  expect(added).toEqual(['pond', 'well']);
  expect(removed).toEqual(['walls']);
  expect(reconstruction.parts.map(({ id }) => id)).toEqual(['roof', 'gate', 'pond', 'well']);
  expect(reconstruction.sources.map(({ key }) => key)).toEqual(['book', 'survey']);
});

test('a part of which nothing is said is conjecture, and asks for words', () => {
  const [well] = rowsFor(['well'], described, { parts: [] });
  expect(well?.evidence).toBe('D');
  expect(well?.basis.vi).toMatch(/^Viết: /);
  expect(well?.sources).toEqual(['book']);
});
