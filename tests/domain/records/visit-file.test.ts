import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addVisit,
  readVisitFile,
  type VisitRecords,
  writeVisitFile,
} from '#domain/records/visit-file.ts';
import { markSeen, NO_TOUR } from '#domain/tour-record.ts';
import { anyPlaces, anyPreferences, anyTour } from './any-record.ts';

const NOTHING: VisitRecords = { tour: NO_TOUR, preferences: {}, places: {} };
const SEEN: VisitRecords = { ...NOTHING, tour: markSeen(NO_TOUR, 'ngo-mon', 'sign', 5) };
const anyVisit: fc.Arbitrary<VisitRecords> = fc.record({
  tour: anyTour,
  preferences: anyPreferences,
  places: anyPlaces,
});
const DAY = '2026-11-22';

const read = (visit: VisitRecords) => readVisitFile(writeVisitFile(visit, DAY));

describe('a file of a visit', () => {
  it('brings everything to an empty device, whatever the visit was', () => {
    const check = fc.property(anyVisit, (visit) => {
      const file = read(visit);
      const parts = [visit.tour.stops, visit.preferences, visit.places];
      const isEmpty = parts.every((part) => Object.keys(part).length === 0);
      if (isEmpty) return expect(file).toBe('empty');
      expect(file).toEqual({ ...visit, savedOn: DAY, isWhole: true });
      const there = typeof file === 'string' ? NOTHING : addVisit(NOTHING, file);
      expect(there).toEqual({ ...visit, tour: { ...visit.tour, round: 0 } });
    });
    fc.assert(check, { seed: 82, numRuns: 300 });
  });

  it('takes nothing from the device that it comes to, and a second time changes nothing', () => {
    const check = fc.property(anyVisit, anyVisit, (here, file) => {
      const both = addVisit(here, file);
      for (const [siteId, stop] of Object.entries(here.tour.stops)) {
        expect(both.tour.stops[siteId]?.ways).toEqual(expect.arrayContaining([...stop.ways]));
      }
      expect(Object.keys(both.tour.stops)).toEqual(
        expect.arrayContaining(Object.keys(file.tour.stops)),
      );
      expect(both.tour.round).toBe(here.tour.round);
      expect(both.preferences).toMatchObject(here.preferences);
      expect(both.places).toMatchObject(here.places);
      expect(addVisit(both, file)).toEqual(both);
    });
    fc.assert(check, { seed: 83, numRuns: 300 });
  });

  it('says in its first lines what it is, and nothing of who or where', () => {
    const text = writeVisitFile(SEEN, DAY);
    expect(text.split('\n').slice(0, 5)).toEqual([
      '{',
      '  "app": "Huế Hiện",',
      '  "format": "hue-hien-visit",',
      '  "version": 1,',
      '  "savedOn": "2026-11-22",',
    ]);
    expect(text).not.toMatch(/camera|latitude|user|device/i);
  });

  it('may have gone through a program that puts a mark before it', () => {
    expect(readVisitFile(`\u{feff}${writeVisitFile(SEEN, DAY)}`)).toMatchObject({ isWhole: true });
  });
});

describe('a file that is of no use', () => {
  const changed = (change: object) =>
    JSON.stringify({ ...(JSON.parse(writeVisitFile(SEEN, DAY)) as object), ...change });

  it.each([
    ['no JSON', 'hello', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['one that was cut off', writeVisitFile(SEEN, DAY).slice(0, -9), 'unreadable'],
    ['another program’s', '{"version":1,"tour":{}}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['a later app’s', changed({ version: 2 }), 'later'],
    ['with a later record', changed({ tour: { state: {}, version: 9 } }), 'later'],
    ['of a visit that was none', writeVisitFile(NOTHING, DAY), 'empty'],
    ['with damaged records', changed({ tour: 7, preferences: [], places: null }), 'empty'],
  ])('%s', (_what, text, fault) => {
    expect(readVisitFile(text)).toBe(fault);
  });

  it('in part gives the rest, and says so', () => {
    const stops = { 'ngo-mon': SEEN.tour.stops['ngo-mon'], 'thai-hoa': { ways: 3 } };
    const tour = { state: { round: 0, stops }, version: 2 };
    expect(readVisitFile(changed({ tour, savedOn: 'yesterday' }))).toEqual({
      ...SEEN,
      savedOn: null,
      isWhole: false,
    });
  });

  it('never stops the app', () => {
    const check = fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['unreadable', 'foreign']).toContain(readVisitFile(text));
    });
    fc.assert(check, { seed: 84, numRuns: 200 });
  });
});
