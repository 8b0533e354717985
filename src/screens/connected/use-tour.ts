import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { withBelievedTimes } from '#domain/records/believed-times.ts';
import { type Tour, viewTour } from '#domain/tour.ts';
import type { LocationState } from '#state/location-store.ts';
import type { AppServices } from './app-services.ts';

/** The tour as it stands, from where the visitor is if they have asked for that; watched while the screen is there. */
export function useTour({
  outlines,
  tour,
  location,
}: Pick<AppServices, 'outlines' | 'tour' | 'location'>): { tour: Tour; location: LocationState } {
  const record = useStore(tour);
  const located = useStore(location);
  useEffect(() => location.look(), [location]);
  const { fix } = located;
  const viewed = useMemo(
    () => viewTour(outlines, withBelievedTimes(record, tour.nowMs()), fix),
    [outlines, record, fix, tour],
  );
  return { tour: viewed, location: located };
}
