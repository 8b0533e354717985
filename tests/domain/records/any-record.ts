import fc from 'fast-check';
import { CAMERAS, type CamerasRecord } from '#domain/records/cameras-record.ts';
import type { Place, PlacesRecord } from '#domain/records/places-record.ts';
import { PREFERENCES, type PreferencesRecord } from '#domain/records/preferences-record.ts';
import type { StampedMap } from '#domain/records/stamped-map.ts';
import { PLACES } from '#domain/records/places-record.ts';
import { readTour, SEEN_WAYS, type TourRecord } from '#domain/tour-record.ts';

const siteId = fc.constantFrom('ngo-mon', 'thai-hoa', 'can-chanh', 'ho-quyen');
const at = fc.integer({ min: 1, max: 4 });
const time = fc.option(fc.integer({ min: 0, max: 2_000_000_000_000 }));

const seenStop = fc.record({
  ways: fc.subarray([...SEEN_WAYS], { minLength: 1 }),
  firstMs: time,
  lastMs: time,
});

/** A tour as any visit may leave it. */
export const anyTour: fc.Arbitrary<TourRecord> = fc
  .record({ round: fc.integer({ min: 0, max: 2 }), stops: fc.dictionary(siteId, seenStop) })
  .map(readTour);

function stamped<Value>(name: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) {
  return fc.dictionary(name, fc.record({ value, at })) as fc.Arbitrary<StampedMap<Value>>;
}

export const anyPreferences: fc.Arbitrary<PreferencesRecord> = fc
  .record(
    {
      locale: fc.record({ value: fc.constantFrom('vi', 'en', 'fr'), at }),
      captionsOn: fc.record({ value: fc.boolean(), at }),
      captionSize: fc.record({ value: fc.constantFrom('small', 'large'), at }),
      narrationRate: fc.record({ value: fc.constantFrom(0.75, 1, 1.5), at }),
      soundsOn: fc.record({ value: fc.boolean(), at }),
    },
    { requiredKeys: [] },
  )
  .map((record) => PREFERENCES.read(record, PREFERENCES.version));

const place: fc.Arbitrary<Place | null> = fc.option(
  fc.record({ segmentId: fc.constantFrom('one', 'two'), sentence: fc.nat({ max: 5 }) }),
);

export const anyPlaces: fc.Arbitrary<PlacesRecord> = stamped(
  siteId.map((site) => `${site}/story/vi`),
  place,
).map((record) => PLACES.read(record, PLACES.version));

/** More cameras than are kept. */
export const anyCameras: fc.Arbitrary<CamerasRecord> = stamped(
  fc.nat({ max: 12 }).map((camera) => `1.33 camera ${camera}`),
  fc.constantFrom(0.8, 0.9, 1.2),
).map((record) => CAMERAS.read(record, CAMERAS.version));
