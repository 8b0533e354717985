import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  homeOrbit,
  orbitBounds,
  orbitCentreMetres,
  turnOrbit,
  zoomOrbit,
  type Orbit,
} from '#domain/orbit.ts';

const DEGREE = Math.PI / 180;
const BOX = { widthMetres: 40, depthMetres: 30, heightMetres: 10 };
const AT: Orbit = { azimuthRadians: 0, elevationRadians: 0.5, distanceMetres: 50 };

describe('homeOrbit', () => {
  it('has every corner of the box in a wide picture, and one at its edge', () => {
    const tangent = fc.double({ min: 0.15, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(tangent, tangent, (one, other) => {
        const [across, up] = [Math.max(one, other), Math.min(one, other)];
        const home = homeOrbit(BOX, { across, up });
        const furthest = Math.max(...corners(home).map(([x, y]) => Math.max(x / across, y / up)));
        expect(furthest).toBeCloseTo(0.92, 9);
      }),
    );
  });

  it('comes nearer on a phone held upright, until the corners are cut by a fifth', () => {
    const home = homeOrbit(BOX, { across: 0.2, up: 0.4 });
    expect(Math.max(...corners(home).map(([x]) => x / 0.2))).toBeCloseTo(1.2, 9);
  });

  it('looks from the front right, a little from above', () => {
    const home = homeOrbit(BOX, { across: 0.5, up: 0.5 });
    expect(home.azimuthRadians).toBeCloseTo(32 * DEGREE, 12);
    expect(home.elevationRadians).toBeCloseTo(17 * DEGREE, 12);
  });
});

/** Tangents of the angles under which the eye sees the box's corners, across and up. */
function corners(orbit: Orbit): [number, number][] {
  const { azimuthRadians: a, elevationRadians: e, distanceMetres: d } = orbit;
  const seen: [number, number][] = [];
  for (const x of [-20, 20])
    for (const z of [-15, 15])
      for (const y of [-orbitCentreMetres(BOX), 10 - orbitCentreMetres(BOX)]) {
        const level = x * Math.sin(a) + z * Math.cos(a);
        const away = d - (y * Math.sin(e) + level * Math.cos(e));
        const across = x * Math.cos(a) - z * Math.sin(a);
        const up = y * Math.cos(e) - level * Math.sin(e);
        seen.push([Math.abs(across) / away, Math.abs(up) / away]);
      }
  return seen;
}

describe('turnOrbit', () => {
  it('walks around without end', () => {
    expect(turnOrbit(AT, 7, 0)).toEqual({ ...AT, azimuthRadians: 7 });
  });

  it('stays above the ground and below the zenith', () => {
    expect(turnOrbit(AT, 0, -9).elevationRadians).toBeCloseTo(2 * DEGREE, 12);
    expect(turnOrbit(AT, 0, 9).elevationRadians).toBeCloseTo(86 * DEGREE, 12);
  });
});

describe('zoomOrbit', () => {
  const bounds = orbitBounds(BOX, { ...AT, distanceMetres: 60 });

  it('has bounds from the depth of the building to half as far again as home', () => {
    expect(bounds).toEqual({ minDistanceMetres: 30, maxDistanceMetres: 90 });
  });

  it('comes nearer by the factor, within bounds', () => {
    expect(zoomOrbit(AT, 1.25, bounds).distanceMetres).toBe(40);
    expect(zoomOrbit(AT, 10, bounds).distanceMetres).toBe(30);
    expect(zoomOrbit(AT, 0.1, bounds).distanceMetres).toBe(90);
  });
});
