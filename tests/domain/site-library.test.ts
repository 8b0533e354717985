import { expect, test } from 'vitest';
import { createSiteLibrary, type SiteFiles } from '#domain/site-library.ts';
import { siteOutline } from '#domain/site-outline.ts';
import { smallModels, smallReconstruction, smallSite } from './site-fixture.ts';

/** A library of one site, whose reads are counted; the first `failures` of its text fail. */
function library(failures = 0) {
  const reads: string[] = [];
  const read = <Value>(name: string, value: Value) => {
    reads.push(name);
    const isLost = name === 'site' && reads.filter((one) => one === name).length <= failures;
    return isLost ? Promise.reject(new Error('offline')) : Promise.resolve(value);
  };
  const files: SiteFiles = {
    site: () => read('site', smallSite()),
    reconstruction: () => read('reconstruction', smallReconstruction()),
    bases: () => read('bases', { roof: { vi: 'Vẽ vi.', en: 'Drawn en.' } }),
    models: () => read('models', smallModels()),
    narration: () => read('narration', { tracks: [] }),
  };
  const outlines = [smallSite({ id: 'ngo-mon', tourOrder: 2 }), smallSite()].map(siteOutline);
  return { ...createSiteLibrary(outlines, new Map([['thai-hoa', files]])), reads };
}

test('a site is loaded once, when it is asked for', async () => {
  const { siteIds, findSite, loadSite, reads } = library();
  expect(siteIds).toEqual(['thai-hoa']);
  expect(findSite('thai-hoa')).toBeNull();
  expect(reads).toEqual([]);
  const [site, again] = await Promise.all([loadSite('thai-hoa'), loadSite('thai-hoa')]);
  expect(again).toBe(site);
  expect(findSite('thai-hoa')).toBe(site);
  expect(reads).toEqual(['site', 'reconstruction', 'models', 'narration']);
});

test('after a failure the next call tries anew', async () => {
  const { findSite, loadSite } = library(1);
  await expect(loadSite('thai-hoa')).rejects.toThrow('offline');
  expect(findSite('thai-hoa')).toBeNull();
  expect((await loadSite('thai-hoa')).id).toBe('thai-hoa');
});

test('how the parts are known is loaded apart, when it is asked for', async () => {
  const { findBases, loadBases, reads } = library();
  expect(findBases('thai-hoa')).toBeNull();
  expect((await loadBases('thai-hoa'))['roof']?.en).toBe('Drawn en.');
  expect(findBases('thai-hoa')?.['roof']?.en).toBe('Drawn en.');
  expect(reads).toEqual(['bases']);
});

test('a site without content cannot be loaded', async () => {
  await expect(library().loadSite('ngo-mon')).rejects.toThrow('no content of ngo-mon');
});

test('what the tracker looks for needs no file, and is as wide as the print', () => {
  const { targetsOf, reads } = library();
  expect(targetsOf('a6')).toEqual([
    {
      siteId: 'thai-hoa',
      widthMetres: 0.0767,
      heightMetres: 0.0819,
      targetsUrl: '/markers/signs.targets',
      featuresUrl: '/markers/thai-hoa.mind',
    },
  ]);
  expect(reads).toEqual([]);
});

test('a loaded site is joined to what was built: layers, parts, ground and sources', async () => {
  const { loadSite, sentencesOf } = library();
  const site = await loadSite('thai-hoa');
  expect(site.timeLayers.map(({ id, year, modelled }) => [id, year, modelled])).toEqual([
    ['old', 1833, true],
    ['today', 2024, true],
  ]);
  expect(site.reconstruction).toMatchObject({
    middle: { x: 0, z: 0 },
    footprintWidthMetres: 50,
    footprintDepthMetres: 40,
    heightMetres: 14,
  });
  expect(site.reconstruction.parts.map(({ id }) => id)).toEqual(['roof', 'paving']);
  expect(site.sources.map(({ key }) => key)).toEqual(['plan']);
  expect(sentencesOf(site, 'en').map(({ text }) => text)).toEqual(['Hello en.']);
});
