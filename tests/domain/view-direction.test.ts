import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compassSide, viewDirection } from '#domain/view-direction.ts';

const DEGREE = Math.PI / 180;

describe('viewDirection', () => {
  it.each([
    [0, 10, 'front', 'level'],
    [22, 30, 'front', 'above'],
    [23, 30, 'front-right', 'above'],
    [90, 30, 'right', 'above'],
    [135, 0, 'back-right', 'level'],
    [180, 70, 'back', 'overhead'],
    [-180, 70, 'back', 'overhead'],
    [-45, 20, 'front-left', 'above'],
    [-90, 60, 'left', 'above'],
  ])('from %d° around and %d° up is %s, %s', (azimuth, elevation, side, height) => {
    expect(viewDirection(azimuth * DEGREE, elevation * DEGREE)).toMatchObject({
      side,
      height,
    });
  });

  it('is the same after any number of full turns', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 10 }), fc.integer({ min: 0, max: 7 }), (turns, k) => {
        const eighth = k * 45 * DEGREE;
        expect(viewDirection(eighth + turns * 2 * Math.PI, 0).side).toBe(
          viewDirection(eighth, 0).side,
        );
      }),
    );
  });
});

describe('compassSide', () => {
  it.each([
    // Before a front that faces south; then at its right hand, which lies in the east; then behind it.
    [0, 180, 'south'],
    [90, 180, 'east'],
    [180, 180, 'north'],
    [-90, 180, 'west'],
    // The citadel's own axis looks south-east.
    [0, 142.9, 'south-east'],
    [45, 142.9, 'east'],
    [-45, 142.9, 'south'],
    [32, 142.9, 'east'],
    [720 + 90, 180, 'east'],
    [-720 - 90, 180, 'west'],
  ])('from %d° around a building that faces %d° one looks from the %s', (azimuth, facing, wind) => {
    expect(compassSide(azimuth * DEGREE, facing)).toBe(wind);
  });
});
