import { describe, expect, it } from 'vitest';
import { awayFrom, walkMinutes } from '#domain/away.ts';

/** So many metres north of the equator's beginning, known to within so many. */
const north = (metres: number, accuracyMetres: number) => ({
  latitude: metres / 111_195.08,
  longitude: 0,
  accuracyMetres,
});

const told = (metres: number, mine: number, theirs = 0) => {
  const { toldMetres, wind } = awayFrom(north(0, mine), north(metres, theirs));
  return [toldMetres, wind];
};

describe('awayFrom', () => {
  it('says no more than both places are known by', () => {
    expect(told(343, 8)).toEqual([350, 'north']);
    expect(told(343, 30, 40)).toEqual([350, 'north']);
    expect(told(343, 90)).toEqual([300, 'north']);
    expect(told(83, 3)).toEqual([80, 'north']);
    expect(told(3_776, 10)).toEqual([4_000, 'north']);
    expect(told(1_460, 10)).toEqual([1_500, 'north']);
    expect(told(541_000, 10)).toEqual([550_000, 'north']);
  });

  it('names no direction when it might be another', () => {
    expect(told(200, 76)).toEqual([200, 'north']);
    expect(told(200, 77)).toEqual([200, null]);
  });

  it('may be right here', () => {
    expect(told(40, 30, 40)).toEqual([0, null]);
    expect(awayFrom(north(0, 30), north(40, 40)).uncertaintyMetres).toBe(50);
  });

  it('keeps the bearing below 360', () => {
    const west = { latitude: 0.01, longitude: -0.00001, accuracyMetres: 1 };
    expect(awayFrom(north(0, 1), west).bearing).toBe(0);
  });
});

describe('walkMinutes', () => {
  it('is the straight line at 4 km/h, and never less', () => {
    expect([10, 67, 350, 660, 720, 2_900].map(walkMinutes)).toEqual([1, 2, 6, 10, 15, 45]);
  });
});
