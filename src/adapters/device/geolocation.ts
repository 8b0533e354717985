import type { LocationFailure, LocationPort } from '#domain/ports/location.ts';

/** A street's width is exact enough, and a fix of the last half minute still holds on foot. */
const OPTIONS: PositionOptions = {
  enableHighAccuracy: true,
  timeout: 20_000,
  maximumAge: 30_000,
};

/** `GeolocationPositionError.code` is 1 for a refusal, 2 for no position, 3 for one that takes too long. */
const FAILURES: Readonly<Record<number, LocationFailure>> = { 1: 'denied', 3: 'timeout' };

/** The device's own position; `geolocation` is missing in old browsers and on insecure pages. */
export function createGeolocation(geolocation: Geolocation | undefined): LocationPort {
  return {
    isSupported: () => geolocation !== undefined,
    watch({ onFix, onFailure }) {
      if (geolocation === undefined) {
        onFailure('unavailable');
        return () => {};
      }
      const watch = geolocation.watchPosition(
        ({ coords: { latitude, longitude, accuracy } }) =>
          onFix({ latitude, longitude, accuracyMetres: accuracy }),
        ({ code }) => onFailure(FAILURES[code] ?? 'unavailable'),
        OPTIONS,
      );
      return () => geolocation.clearWatch(watch);
    },
  };
}
