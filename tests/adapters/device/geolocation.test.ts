import { expect, test } from 'vitest';
import { createGeolocation } from '#adapters/device/geolocation.ts';
import type { LocationFailure } from '#domain/ports/location.ts';
import type { GeoFix } from '#domain/geo.ts';

function watched() {
  let tell: PositionCallback = () => {};
  let refuse: PositionErrorCallback = () => {};
  const cleared: number[] = [];
  const geolocation = {
    watchPosition: (onFix: PositionCallback, onFailure: PositionErrorCallback) => {
      [tell, refuse] = [onFix, onFailure];
      return 7;
    },
    clearWatch: (id: number) => cleared.push(id),
  };
  const told: (GeoFix | LocationFailure)[] = [];
  const end = createGeolocation(geolocation as unknown as Geolocation).watch({
    onFix: (fix) => told.push(fix),
    onFailure: (failure) => told.push(failure),
  });
  return {
    told,
    end,
    cleared,
    tell: (coords: object) => tell({ coords } as GeolocationPosition),
    refuse: (code: number) => refuse({ code } as GeolocationPositionError),
  };
}

test('tells each position with its accuracy, until it is ended', () => {
  const { told, tell, end, cleared } = watched();
  tell({ latitude: 16.4, longitude: 107.5, accuracy: 12, speed: 3 });
  expect(told).toEqual([{ latitude: 16.4, longitude: 107.5, accuracyMetres: 12 }]);
  end();
  expect(cleared).toEqual([7]);
});

test('tells failures apart', () => {
  const { told, refuse } = watched();
  for (const code of [1, 2, 3]) refuse(code);
  expect(told).toEqual(['denied', 'unavailable', 'timeout']);
});

test('a browser without positions says so', () => {
  const none = createGeolocation(undefined);
  const told: string[] = [];
  none.watch({ onFix: () => {}, onFailure: (failure) => told.push(failure) })();
  expect([none.isSupported(), ...told]).toEqual([false, 'unavailable']);
});
