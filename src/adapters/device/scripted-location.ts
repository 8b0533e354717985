import type { GeoFix } from '#domain/geo.ts';
import type { LocationFailure, LocationHandlers, LocationPort } from '#domain/ports/location.ts';

/** A device that is where it is told to be; for tests, demos and pages that are rendered ahead. */
export type ScriptedLocation = LocationPort & {
  moveTo: (fix: GeoFix) => void;
  fail: (failure: LocationFailure) => void;
  /** How many are watching now. */
  readonly watchers: number;
};

/** A scripted device; `isSupported` false is one without positions. */
export function createScriptedLocation(isSupported = true): ScriptedLocation {
  const watching = new Set<LocationHandlers>();
  return {
    isSupported: () => isSupported,
    watch: (handlers) => {
      watching.add(handlers);
      return () => watching.delete(handlers);
    },
    moveTo: (fix) => {
      for (const { onFix } of watching) onFix(fix);
    },
    fail: (failure) => {
      for (const { onFailure } of watching) onFailure(failure);
    },
    get watchers() {
      return watching.size;
    },
  };
}
