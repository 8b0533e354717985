import { expect, test } from 'vitest';
import { readSite } from '#domain/site.ts';
import { smallSite } from './site-fixture.ts';

/** What reading says about a site in which one thing was changed, as `path: message; instead`. */
function faultsWith(change: (site: Record<string, never>) => void): string[] {
  const record = structuredClone(smallSite());
  change(record as never);
  const reading = readSite(record);
  if (reading.ok) return [];
  return reading.problems.map(({ path, message, instead }) => `${path}: ${message}; ${instead}`);
}

const set = (path: string, value: unknown) =>
  faultsWith((site) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let place: Record<string, unknown> = site;
    for (const key of keys) place = place[key] as Record<string, unknown>;
    if (value === undefined) delete place[last];
    else place[last] = value;
  });

test('a good site is read as it is', () => {
  expect(readSite(smallSite())).toEqual({ ok: true, site: smallSite() });
});

test.each([
  ['geo.accuracyMetres', '20 m', 'geo.accuracyMetres: got "20 m"; write metres, e.g. 30.5'],
  ['tourOrder', 0, 'tourOrder: got 0; write a number above 0'],
  [
    'id',
    'Thái Hòa',
    'id: got "Thái Hòa"; write lower-case words joined by hyphens, e.g. upper-roof',
  ],
  [
    'hook',
    { vi: 'Một.', en: 'One.' },
    'hook: got an object; name its sources, or write "plain": true when it states no fact',
  ],
  [
    'hook',
    { vi: 'Một.', en: 'One.', sources: ['plan'], plain: true },
    'hook: got an object; name its sources, or write "plain": true when it states no fact',
  ],
  ['name', 'Thái Hòa', 'name: got "Thái Hòa"; write { "vi": "…", "en": "…" }'],
  ['name.en', undefined, 'name.en: is missing; write the English text'],
  ['name.vi', '', 'name.vi: got ""; write the Vietnamese text'],
  ['geo.lattitude', 16, 'geo.lattitude: is not a field here; did you mean latitude?'],
  ['geo.latitude', 116, 'geo.latitude: got 116; write a number of at most 90'],
  ['geo.facingDegrees', 360, 'geo.facingDegrees: got 360; write a number below 360'],
  [
    'state.checkedOn',
    '5/9/2026',
    'state.checkedOn: got "5/9/2026"; write a day as YYYY-MM-DD, e.g. 2026-09-05',
  ],
  [
    'state.kind',
    'restored',
    'state.kind: got "restored"; write one of "standing", "rebuilding", "ruin", "lost"',
  ],
  [
    'state.sentences.0.sources',
    [],
    'state.sentences[0].sources: got a list of 0; name at least one source by its key, e.g. ["th1"]',
  ],
  ['summary', [], 'summary: got a list of 0; write exactly 3 entries'],
  ['hotspots.0.position', 4, 'hotspots[0].position: got 4; write [x, y, z] in metres'],
  ['hotspots.0.position.1', '4', 'hotspots[0].position[1]: got "4"; write a number without quotes'],
  [
    'hotspots.0.part',
    'Upper roof',
    'hotspots[0].part: got "Upper roof"; write lower-case words joined by hyphens, e.g. upper-roof',
  ],
  ['timeLayers.0.year', 1833.5, 'timeLayers[0].year: got 1833.5; write a whole number'],
  [
    'timeLayers.0.modelled',
    true,
    'timeLayers[0].modelled: is not a field here; use one of id, year, name, sentences',
  ],
  ['credits', {}, 'credits: got an object; write a list: [ … ]'],
  ['schemaVersion', 4, 'schemaVersion: got 4, newer than this program knows; write 3'],
  ['schemaVersion', 2, 'schemaVersion: got 2, which nothing here can read; write 3'],
  ['schemaVersion', undefined, 'schemaVersion: is missing or no whole number; write 3'],
])('%s = %j', (path, value, message) => {
  expect(set(path, value)).toEqual([message]);
});

test('a file that holds no object is refused', () => {
  expect(readSite([])).toEqual({
    ok: false,
    problems: [
      {
        path: '',
        message: 'is not an object',
        instead: 'write one object: { "schemaVersion": …, … }',
      },
    ],
  });
});

test('a field that resembles none is answered with all there are', () => {
  expect(set('state.colour', 'red')).toEqual([
    'state.colour: is not a field here; use one of kind, sentences, checkedOn',
  ]);
});

test('every fault is told, not the first alone', () => {
  const faults = faultsWith((site) => {
    Object.assign(site, { hanName: 5, credits: [] });
  });
  expect(faults).toEqual([
    'hanName: got 5; write a text in double quotes',
    'credits: got a list of 0; write at least 1 entry',
  ]);
});
