import { expect, test } from 'vitest';
import { layerBox, partsOf } from '#domain/model-layers.ts';
import { readSiteModels, type SiteModels } from '#domain/site-models.ts';
import { checkBuilt, checkSiteModels } from '#domain/site-models-check.ts';
import { smallModels, smallReconstruction } from './site-fixture.ts';

/** What reading and checking say about a list in which something was changed. */
function faultsWith(change: (models: SiteModels) => void): string[] {
  const record = structuredClone(smallModels());
  change(record);
  const reading = readSiteModels(record);
  const problems = reading.ok ? checkSiteModels(reading.models) : reading.problems;
  return problems.map(({ path, message, instead }) => `${path}: ${message}; ${instead}`);
}

test('a good list is read as it is', () => {
  expect(readSiteModels(smallModels())).toEqual({ ok: true, models: smallModels() });
  expect(faultsWith(() => {})).toEqual([]);
});

test('a file that cannot be right asks for a new build', () => {
  const far = (models: SiteModels) => models.pieces['hall']?.levels[0] as Record<string, unknown>;
  expect(faultsWith((models) => (far(models)['sha256'] = 'x'))).toEqual([
    'pieces.hall.levels[0].sha256: got "x"; type npm run models, which writes this file',
  ]);
});

test('names that lead nowhere, levels out of order, a file of another name', () => {
  const faults = faultsWith((models) => {
    models.layers[1]!.pieces[0]!.piece = 'hal';
    models.pieces['hall']!.levels.reverse();
    models.pieces['court']!.levels[0]!.url = '/models/thai-hoa/yard-far.glb';
    models.textures = {};
  });
  expect(faults).toEqual([
    'layers[1].pieces[0].piece: no piece is called "hal"; did you mean hall?',
    'pieces.hall.levels[0].textures[0]: no texture is called "/models/textures/trim-colour.ktx2"; use one of ',
    'pieces.hall.levels[1].level: got "far" after "mid"; type npm run models',
    'pieces.hall.levels[1].textures[0]: no texture is called "/models/textures/trim-colour.ktx2"; use one of ',
    'pieces.court.levels[0].url: got "/models/thai-hoa/yard-far.glb"; write /models/thai-hoa/court-far.glb',
    'pieces.court.levels[0].textures[0]: no texture is called "/models/textures/trim-colour.ktx2"; use one of ',
  ]);
});

test('a layer fills what its pieces fill where they stand', () => {
  expect(layerBox(smallModels(), 'old')).toEqual({ min: [-25, 0, -65], max: [25, 14, -25] });
  expect(() => layerBox(smallModels(), '1833')).toThrow('thai-hoa has no model of "1833"');
});

test('the parts of a layer, and of all', () => {
  expect([...partsOf(smallModels(), 'old')]).toEqual(['roof']);
  expect([...partsOf(smallModels())]).toEqual(['roof', 'paving']);
});

test('what was built and what is told of it', () => {
  const told = smallReconstruction();
  expect(checkBuilt(told, smallModels())).toEqual([]);
  const [today] = smallModels().layers;
  const problems = checkBuilt(told, smallModels({ layers: [{ ...today!, id: 'now' }] }));
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'layers[0].id: no built layer is called "old"',
    'layers[1].id: no built layer is called "today"',
    'layers: nothing is said about the layer "now" that was built',
  ]);
});
