import { describe, expect, it } from 'vitest';
import {
  beginAnew,
  markSeen,
  mergeTours,
  NO_TOUR,
  readTour,
  type TourRecord,
  upgradeTour,
} from '#domain/tour-record.ts';

describe('markSeen', () => {
  it('keeps every way, the first time and the last', () => {
    let tour = markSeen(NO_TOUR, 'ngo-mon', 'listened', 1_000);
    tour = markSeen(tour, 'ngo-mon', 'sign', 5_000);
    tour = markSeen(tour, 'ngo-mon', 'sign', 9_000);
    expect(tour.stops).toEqual({
      'ngo-mon': { ways: ['sign', 'listened'], firstMs: 1_000, lastMs: 9_000 },
    });
  });

  it('moves with a clock that was set back', () => {
    const tour = markSeen(markSeen(NO_TOUR, 'a', 'view', 9_000), 'a', 'view', 2_000);
    expect(tour.stops['a']).toEqual({ ways: ['view'], firstMs: 2_000, lastMs: 2_000 });
  });
});

it('leaves the times as they are where the clock is not believed', () => {
  const tour = markSeen(markSeen(NO_TOUR, 'a', 'view', 9_000), 'a', 'sign', null);
  expect(tour.stops['a']).toEqual({ ways: ['sign', 'view'], firstMs: 9_000, lastMs: 9_000 });
});

describe('mergeTours', () => {
  const here: TourRecord = {
    round: 0,
    stops: {
      b: { ways: ['view'], firstMs: 5, lastMs: 7 },
      a: { ways: ['sign'], firstMs: 1, lastMs: 1 },
    },
  };
  const there: TourRecord = {
    round: 0,
    stops: {
      c: { ways: ['sign'], firstMs: null, lastMs: null },
      b: { ways: ['listened'], firstMs: 6, lastMs: null },
    },
  };

  it('loses no stop, no way and no time of either', () => {
    expect(mergeTours(here, there).stops).toEqual({
      a: { ways: ['sign'], firstMs: 1, lastMs: 1 },
      b: { ways: ['view', 'listened'], firstMs: 5, lastMs: 7 },
      c: { ways: ['sign'], firstMs: null, lastMs: null },
    });
  });

  it('is written alike by both pages, so that they come to rest', () => {
    const written = JSON.stringify(mergeTours(here, there));
    expect(JSON.stringify(mergeTours(there, here))).toBe(written);
    expect(JSON.stringify(mergeTours(mergeTours(here, there), there))).toBe(written);
  });

  it('brings nothing back that was forgotten by a new beginning', () => {
    const anew = beginAnew(here);
    expect(anew).toEqual({ round: 1, stops: {} });
    expect(mergeTours(anew, here)).toEqual(anew);
    expect(mergeTours(here, anew)).toEqual(anew);
  });
});

describe('readTour', () => {
  it('saves what can be understood of a damaged record', () => {
    const kept = {
      round: -3,
      stops: {
        'ngo-mon': { ways: ['sign', 'by-boat'], firstMs: 'monday', lastMs: 9_000 },
        'thai-hoa': { ways: [], firstMs: 1, lastMs: 1 },
        'Not a site': { ways: ['sign'], firstMs: 1, lastMs: 1 },
        'can-chanh': null,
      },
    };
    expect(readTour(kept)).toEqual({
      round: 0,
      stops: { 'ngo-mon': { ways: ['sign'], firstMs: null, lastMs: 9_000 } },
    });
  });

  it.each([null, 7, 'tour', [], { stops: 'all' }])('is an empty tour for %o', (kept) => {
    expect(readTour(kept)).toEqual(NO_TOUR);
  });
});

describe('upgradeTour', () => {
  it('takes version 1 into today’s shape', () => {
    const before = { seen: { 'ngo-mon': 1_795_000_000_000, 'thai-hoa': -1 } };
    expect(upgradeTour(before, 1)).toEqual({
      round: 0,
      stops: {
        'ngo-mon': { ways: ['view'], firstMs: 1_795_000_000_000, lastMs: 1_795_000_000_000 },
        'thai-hoa': { ways: ['view'], firstMs: null, lastMs: null },
      },
    });
  });

  it('leaves today’s shape as it is', () => {
    expect(upgradeTour(NO_TOUR, 2)).toBe(NO_TOUR);
    expect(readTour(upgradeTour(null, 1))).toEqual(NO_TOUR);
  });
});
