import { expect, test } from 'vitest';
import { readReconstruction, type Reconstruction } from '#domain/reconstruction.ts';
import { checkReconstruction } from '#domain/reconstruction-check.ts';
import { smallReconstruction } from './site-fixture.ts';

/** What reading and checking say about a reconstruction in which something was changed. */
function faultsWith(change: (told: Record<string, never> & Reconstruction) => void): string[] {
  const record = structuredClone(smallReconstruction());
  change(record as never);
  const reading = readReconstruction(record);
  const problems = reading.ok ? checkReconstruction(reading.reconstruction) : reading.problems;
  return problems.map(({ path, message, instead }) => `${path}: ${message}; ${instead}`);
}

const part = (record: Reconstruction) => record.parts[0] as Record<string, unknown>;

test('a good reconstruction is read as it is', () => {
  const reconstruction = smallReconstruction();
  expect(readReconstruction(reconstruction)).toEqual({ ok: true, reconstruction });
  expect(faultsWith(() => {})).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['evidence', 'E', 'parts[0].evidence: got "E"; write one of "A", "B", "C", "D"'],
  [
    'sources',
    [],
    'parts[0].sources: got a list of 0; name at least one source by its key, e.g. ["th1"]',
  ],
  ['basis', { vi: 'Vẽ.' }, 'parts[0].basis.en: is missing; write the English text'],
  [
    'id',
    'Roof',
    'parts[0].id: got "Roof"; write lower-case words joined by hyphens, e.g. upper-roof',
  ],
])('a part whose %s is %j', (field, value, fault) => {
  expect(
    faultsWith((record) => {
      part(record)[field] = value;
    }),
  ).toEqual([fault]);
});

test('names that are used twice, and sources that lead nowhere', () => {
  expect(faultsWith(({ parts }) => parts.forEach((one) => (one.id = 'roof')))).toEqual([
    'parts[1].id: got "roof" again; parts[0] has that name',
  ]);
  expect(faultsWith((record) => (part(record)['sources'] = ['plans']))).toEqual([
    'parts[0].sources[0]: no source has the key "plans"; did you mean plan?',
  ]);
});

test('layers out of order', () => {
  expect(faultsWith(({ layers }) => layers.reverse())).toEqual([
    'layers[1].year: got 1833 after 2024; put the oldest layer first',
  ]);
});

test('a file of another version', () => {
  expect(faultsWith((record) => Object.assign(record, { schemaVersion: 2 }))).toEqual([
    'schemaVersion: got 2, newer than this program knows; write 1',
  ]);
});
