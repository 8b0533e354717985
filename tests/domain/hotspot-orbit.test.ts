import { describe, expect, it } from 'vitest';
import { eyeOf, hotspotOrbit, type Point } from '#domain/hotspot-orbit.ts';

const DEGREE = Math.PI / 180;
const FROM = { azimuthRadians: 30 * DEGREE, elevationRadians: 22 * DEGREE };
const seen = () => false;

function degrees({ azimuthRadians, elevationRadians }: typeof FROM): number[] {
  return [azimuthRadians, elevationRadians].map((angle) => Math.round(angle / DEGREE));
}

describe('hotspotOrbit', () => {
  it('comes nearer from where the visitor stands when nothing is in between', () => {
    const view = hotspotOrbit([10, 8, 5], FROM, 100, seen);
    expect(degrees(view)).toEqual([30, 22]);
    expect(view.distanceMetres).toBeCloseTo(55, 9);
    // Somewhat below the point, which so stands above the middle of the picture.
    expect(view.centre).toEqual([10, expect.closeTo(8 - 55 * 0.07, 9), 5]);
  });

  it('goes around to the nearest side from which the point is seen', () => {
    const fromBehind = ([, , z]: Point) => z > -10;
    expect(degrees(hotspotOrbit([0, 2, -12], FROM, 100, fromBehind))).toEqual([90, 22]);
    const fromTheLeft = ([x]: Point) => x > -1;
    expect(degrees(hotspotOrbit([0, 2, 0], FROM, 100, fromTheLeft))).toEqual([-15, 22]);
  });

  it('looks from higher where only that helps', () => {
    const fromAbove = ([, y]: Point) => y < 30;
    expect(degrees(hotspotOrbit([0, 2, 0], FROM, 100, fromAbove))).toEqual([30, 38]);
  });

  it('looks in through the front at what is hidden from everywhere, by the shortest way', () => {
    expect(degrees(hotspotOrbit([-20, 2, -9], FROM, 100, () => true))).toEqual([0, 10]);
    const round = { ...FROM, azimuthRadians: 350 * DEGREE };
    expect(degrees(hotspotOrbit([0, 2, 0], round, 100, () => true))).toEqual([360, 10]);
  });

  it('never turns about a point below the ground', () => {
    expect(hotspotOrbit([0, 0.1, 0], FROM, 100, seen).centre).toEqual([0, 0.4, 0]);
  });
});

describe('eyeOf', () => {
  it('stands before the front at azimuth 0, at the right at 90°, above at the zenith', () => {
    const orbit = { distanceMetres: 10, centre: [1, 2, 3] as const };
    const eye = (azimuth: number, elevation: number) =>
      eyeOf({
        ...orbit,
        azimuthRadians: azimuth * DEGREE,
        elevationRadians: elevation * DEGREE,
      }).map((metres) => Math.round(metres * 1e6) / 1e6);
    expect(eye(0, 0)).toEqual([1, 2, 13]);
    expect(eye(90, 0)).toEqual([11, 2, 3]);
    expect(eye(0, 90)).toEqual([1, 12, 3]);
  });
});
