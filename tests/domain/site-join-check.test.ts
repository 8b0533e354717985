import { expect, test } from 'vitest';
import type { Reconstruction } from '#domain/reconstruction.ts';
import type { Site } from '#domain/site.ts';
import { checkSiteJoin } from '#domain/site-join-check.ts';
import { smallModels, smallReconstruction, smallSite } from './site-fixture.ts';

/** What the check says about a site and a reconstruction in which something was changed. */
function faultsWith(change: (site: Site, told: Reconstruction) => void): string[] {
  const site = structuredClone(smallSite());
  const told = structuredClone(smallReconstruction());
  change(site, told);
  return checkSiteJoin(site, told, smallModels()).map(
    ({ path, message, instead }) => `${path}: ${message}; ${instead}`,
  );
}

test('two files that agree', () => {
  expect(faultsWith(() => {})).toEqual([]);
});

test('a part that is not there', () => {
  expect(faultsWith((site) => (site.hotspots[0]!.part = 'rooof'))).toEqual([
    'hotspots[0].part: no part is called "rooof"; did you mean roof?',
  ]);
});

test('a layer that is told in words has its year and name here, a built one has not', () => {
  const sentences = [{ vi: 'Xưa.', en: 'Long ago.', sources: ['plan'] }];
  const faults = faultsWith(({ timeLayers }) => {
    timeLayers[1]!.year = 2024;
    timeLayers.unshift({ id: 'first', year: 1805, sentences });
  });
  expect(faults).toEqual([
    'timeLayers[0].name: is missing; write it, or the id of a layer that was built: old, today',
    "timeLayers[2].year: is written twice; remove it: the reconstruction's file has it",
  ]);
});

test('a built layer of which nothing is told, and layers out of order', () => {
  expect(faultsWith(({ timeLayers }) => timeLayers.pop())).toEqual([
    'timeLayers: nothing is told of the layer "today" that was built; add a layer of that id, with its text',
  ]);
  expect(faultsWith(({ timeLayers }) => timeLayers.reverse())).toEqual([
    'timeLayers[1]: got 1833 after 2024; put the oldest layer first',
  ]);
});

test('a source and a name that the two files give differently', () => {
  const faults = faultsWith((_, told) => {
    told.sources[0]!.title = 'The plan';
    told.name.en = 'Hall';
  });
  expect(faults).toEqual([
    'name.en: got "Name en."; the reconstruction\'s file says "Hall": write the same in both',
    'sources[0].title: got "A plan"; the reconstruction\'s file says "The plan": write the same in both',
  ]);
});

test('a hotspot outside the model', () => {
  expect(faultsWith((site) => (site.hotspots[0]!.position = [-26, 3, 0]))).toEqual([
    'hotspots[0].position[0]: got -26, outside the model; write -25 to 25 metres',
  ]);
});

test('a part that does not stand in the layer that is told of', () => {
  const faults = faultsWith((site) => {
    site.narration.segments[0]!.part = 'paving';
    site.narration.segments[0]!.layer = 'old';
    site.hotspots[0]!.layer = 'old';
  });
  expect(faults).toEqual([
    'hotspots[0].position[2]: got 0, outside the model; write -65 to -25 metres',
    'narration.segments[0].part: the part "paving" does not stand in the layer "old"; it stands in today',
  ]);
});

test('a layer that nobody describes', () => {
  expect(faultsWith((site) => site.description.pop())).toEqual([
    'description: nothing describes how the layer "today" looks; add an entry of that layer, with its sentences',
  ]);
});
