import { describe, expect, it } from 'vitest';
import { bearingDegrees, distanceMetres, windOf } from '#domain/geo.ts';

const ngoMon = { latitude: 16.46783, longitude: 107.57909 };
const namGiao = { latitude: 16.4376, longitude: 107.583 };

describe('distanceMetres', () => {
  it('is a degree of latitude, a degree along the equator, and nothing at the place itself', () => {
    expect(distanceMetres(ngoMon, ngoMon)).toBe(0);
    const degree = 111_195.08;
    expect(
      distanceMetres({ latitude: 16, longitude: 107 }, { latitude: 17, longitude: 107 }),
    ).toBeCloseTo(degree, 1);
    expect(
      distanceMetres({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }),
    ).toBeCloseTo(degree, 1);
  });

  it('is half the way round to the other side of the Earth', () => {
    const [here, there] = [
      { latitude: 0, longitude: 0 },
      { latitude: 0, longitude: 180 },
    ];
    expect(distanceMetres(here, there)).toBeCloseTo(20_015_114, 0);
  });

  it('is that between two sites', () => {
    expect(distanceMetres(ngoMon, namGiao)).toBeCloseTo(3_387.21, 1);
  });
});

describe('bearingDegrees', () => {
  it.each([
    [{ latitude: 1, longitude: 0 }, 0],
    [{ latitude: 0, longitude: 1 }, 90],
    [{ latitude: -1, longitude: 0 }, 180],
    [{ latitude: 0, longitude: -1 }, 270],
  ])('to %o is %d', (to, bearing) => {
    expect(bearingDegrees({ latitude: 0, longitude: 0 }, to)).toBeCloseTo(bearing, 6);
  });

  it('is that between two sites', () => {
    expect(bearingDegrees(ngoMon, namGiao)).toBeCloseTo(172.93, 1);
  });
});

describe('windOf', () => {
  it.each([
    [0, 'north'],
    [22.4, 'north'],
    [22.6, 'north-east'],
    [90, 'east'],
    [135, 'south-east'],
    [180, 'south'],
    [225, 'south-west'],
    [270, 'west'],
    [315, 'north-west'],
    [337.4, 'north-west'],
    [337.6, 'north'],
    [359.9, 'north'],
  ])('%d° is %s', (bearing, wind) => {
    expect(windOf(bearing)).toBe(wind);
  });
});
