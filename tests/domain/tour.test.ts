import { describe, expect, it } from 'vitest';
import type { SiteOutline } from '#domain/site-outline.ts';
import { leftTour, listedStops, positionUse, viewTour } from '#domain/tour.ts';
import { markSeen, NO_TOUR, type TourRecord } from '#domain/tour-record.ts';

/** A site so many metres north of the first one. */
function outline(id: string, metres: number): SiteOutline {
  const text = { vi: id, en: id };
  const geo = { latitude: 16 + metres / 111_195.08, longitude: 107, accuracyMetres: 20 };
  return { id, tourOrder: 1, name: text, hanName: null, hook: { ...text, plain: true }, geo };
}

// In tour order: three within a walk of each other, one far out.
const OUTLINES = [outline('a', 0), outline('far', 4_000), outline('b', 300), outline('c', 1_200)];
const at = (metres: number, accuracyMetres = 10) => ({
  latitude: 16 + metres / 111_195.08,
  longitude: 107,
  accuracyMetres,
});
const seen = (...ids: readonly string[]): TourRecord =>
  ids.reduce((tour, id, index) => markSeen(tour, id, 'sign', (index + 1) * 1_000), NO_TOUR);
const nextOf = (record: TourRecord, position = null as ReturnType<typeof at> | null) => {
  const { next, nextBy } = viewTour(OUTLINES, record, position);
  return [next?.outline.id ?? null, nextBy];
};

describe('the next stop', () => {
  it('is the first of the tour for somebody who has seen none', () => {
    expect(nextOf(NO_TOUR)).toEqual(['a', 'order']);
  });

  it('comes after the one that was seen last, then those that were passed by', () => {
    expect(nextOf(seen('far'))).toEqual(['b', 'order']);
    expect(nextOf(seen('a', 'c'))).toEqual(['far', 'order']);
    expect(nextOf(seen('c', 'a'))).toEqual(['far', 'order']);
  });

  it('is the nearest unseen one where the position tells', () => {
    expect(nextOf(NO_TOUR, at(1_100))).toEqual(['c', 'distance']);
    expect(nextOf(seen('c'), at(1_100))).toEqual(['b', 'distance']);
  });

  it('is that of the order for a position that says little, or lies elsewhere', () => {
    expect(nextOf(NO_TOUR, at(1_100, 1_001))).toEqual(['a', 'order']);
    expect(nextOf(NO_TOUR, at(40_000))).toEqual(['a', 'order']);
  });

  it('is none when all were seen', () => {
    expect(nextOf(seen('a', 'b', 'c', 'far'), at(0))).toEqual([null, 'distance']);
  });
});

describe('a tour', () => {
  it('counts what was seen, and tells how far each stop is', () => {
    const tour = viewTour(OUTLINES, seen('a', 'c'), at(0));
    expect(tour.doneCount).toBe(2);
    expect(tour.stops.map(({ away }) => away?.toldMetres)).toEqual([0, 4_000, 300, 1_200]);
    expect(viewTour(OUTLINES, NO_TOUR, null).stops.map(({ away }) => away)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('groups what is walked from one to the next, by the data alone', () => {
    const groups = viewTour(OUTLINES, NO_TOUR, null).groups;
    expect(
      groups.map(({ kind, stops }) => [kind, ...stops.map((stop) => stop.outline.id)]),
    ).toEqual([
      ['near', 'a', 'b', 'c'],
      ['far', 'far'],
    ]);
    expect(viewTour([outline('a', 0)], NO_TOUR, null).groups).toHaveLength(1);
    expect(viewTour([], NO_TOUR, null)).toMatchObject({ groups: [], next: null, doneCount: 0 });
  });

  it('is listed by distance where that is known', () => {
    const ids = (position: ReturnType<typeof at> | null) =>
      listedStops(viewTour(OUTLINES, NO_TOUR, position)).map((stop) => stop.outline.id);
    expect(ids(null)).toEqual(['a', 'far', 'b', 'c']);
    expect(ids(at(1_100))).toEqual(['c', 'b', 'a', 'far']);
  });

  it('says what a position is good for', () => {
    const use = (position: ReturnType<typeof at>) =>
      positionUse(position, viewTour(OUTLINES, NO_TOUR, position).stops);
    expect(use(at(0))).toBe('near');
    expect(use(at(0, 3_000))).toBe('vague');
    expect(use(at(34_500))).toBe('elsewhere');
    expect(use(at(34_500, 600))).toBe('near');
  });
});

describe('leftTour', () => {
  const DAY = 86_400_000;
  const left = (record: TourRecord, nowMs: number) => {
    const found = leftTour(viewTour(OUTLINES, record, null), nowMs);
    return found && [found.stop.outline.id, found.days];
  };

  it('is where the tour stood a week or more ago', () => {
    expect(left(seen('a', 'b'), 2_000 + 7 * DAY)).toEqual(['b', 7]);
    expect(left(seen('a', 'b'), 1_999 + 7 * DAY)).toBeNull();
    expect(left(seen('a', 'b'), 2_000 + 30 * DAY)).toEqual(['b', 30]);
  });

  it('is nothing before the first stop, after the last, and by a clock that was set back', () => {
    expect(left(NO_TOUR, 30 * DAY)).toBeNull();
    expect(left(seen('a', 'b', 'c', 'far'), 30 * DAY)).toBeNull();
    expect(left(seen('a'), 0)).toBeNull();
  });
});
