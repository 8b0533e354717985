import { expect, it } from 'vitest';
import type { ShownSite } from '#domain/shown-site.ts';
import { readLayer, writeLayer } from '#screens/page/layer-search.ts';

const layer = (id: string, year: number) => ({ id, year, modelled: true });
const site = {
  timeLayers: [layer('gate', 1833), layer('crowd', 1945), layer('end', 1945)],
} as ShownSite;

it('reads a year, an id, and nothing else', () => {
  expect(readLayer('?t=1833', site)).toBe('gate');
  expect(readLayer('?p=a6&t=end', site)).toBe('end');
  expect(readLayer('?t=soon', site)).toBeNull();
  expect(readLayer('?p=a6', site)).toBeNull();
});

it('writes the year, or the id where two layers have the same year', () => {
  expect(writeLayer('?p=a6', site, 'gate')).toBe('?p=a6&t=1833');
  expect(writeLayer('?t=1833', site, 'end')).toBe('?t=end');
});
