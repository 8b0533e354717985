import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMERAS } from '#domain/records/cameras-record.ts';
import { KEPT_KINDS } from '#domain/records/kept-kinds.ts';
import { PLACES } from '#domain/records/places-record.ts';
import { PREFERENCES } from '#domain/records/preferences-record.ts';
import { type RecordKind, readRecord, writeRecord } from '#domain/records/record-kind.ts';
import { TOUR } from '#domain/tour-record.ts';
import { anyCameras, anyPlaces, anyPreferences, anyTour } from './any-record.ts';

const SEED = 81;

/** What two and three copies of a record come to, in every order, as texts that must be alike in each row. */
function meetings<Value>(kind: RecordKind<Value>, any: fc.Arbitrary<Value>) {
  const text = (value: Value) => writeRecord(kind, value);
  const { join } = kind;
  return fc.tuple(any, any, any).map(([a, b, c]) => [
    [text(join(a, b)), text(join(b, a)), text(join(join(a, b), b))],
    [text(join(join(a, b), c)), text(join(a, join(b, c)))],
    [text(a), text(join(a, a)), text(join(a, kind.empty)), text(readBack(kind, text(a)))],
  ]);
}

const readBack = <Value>(kind: RecordKind<Value>, text: string) => readRecord(kind, text).value;

it.each([
  ['tour', meetings(TOUR, anyTour)],
  ['settings', meetings(PREFERENCES, anyPreferences)],
  ['places of stories', meetings(PLACES, anyPlaces)],
  ['cameras', meetings(CAMERAS, anyCameras)],
])('copies of the %s come to the same in whatever order and however often they meet', (_, any) => {
  const check = fc.property(any, (rows) => {
    for (const [first, ...others] of rows) for (const other of others) expect(other).toBe(first);
  });
  fc.assert(check, { seed: SEED, numRuns: 200 });
});

it('no text stops the app, and none is understood that would be written otherwise', () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.tuple(fc.jsonValue(), fc.integer()).map(([state, version]) => {
      return JSON.stringify({ state, version });
    }),
  );
  for (const kind of KEPT_KINDS.values()) {
    const check = fc.property(text, text, (one, other) => {
      expect(typeof kind.understands(one)).toBe('boolean');
      expect(kind.understands(kind.join(one, other))).toBe(true);
    });
    fc.assert(check, { seed: SEED, numRuns: 100 });
  }
});

describe('an earlier version', () => {
  const upgraded = <Value>(kind: RecordKind<Value>, record: object) =>
    readRecord(kind, JSON.stringify(record)).value;

  it('of the places had no counts', () => {
    const places = {
      'thai-hoa/story/vi': { segmentId: 'two', sentence: 1 },
      nowhere: { segmentId: 'two', sentence: 1 },
      'thai-hoa/children/vi': { segmentId: 'two', sentence: -1 },
    };
    expect(upgraded(PLACES, { version: 1, places })).toEqual({
      'thai-hoa/story/vi': { value: { segmentId: 'two', sentence: 1 }, at: 1 },
    });
  });

  it('of the cameras was a list, the newest first', () => {
    const cameras = [{ name: '1.33 b', focal: 0.9 }, null, { name: '1.33 a', focal: 1.1 }];
    expect(upgraded(CAMERAS, { version: 1, cameras })).toEqual({
      '1.33 a': { value: 1.1, at: 1 },
      '1.33 b': { value: 0.9, at: 3 },
    });
  });
});

it('of two choices made at once both pages keep the same', () => {
  const one = { soundsOn: { value: true, at: 3 } };
  const other = { soundsOn: { value: false, at: 3 } };
  expect(PREFERENCES.join(one, other)).toEqual(PREFERENCES.join(other, one));
});
