import type { NarrationStore } from './narration-store.ts';
import type { TourStore } from './tour-store.ts';
import type { VisitStore } from './visit-store.ts';

/** Marks a stop when its sign was found and when its story was heard to the end; returns what ends it. */
export function linkTour<Picture>(
  tour: Pick<TourStore, 'mark'>,
  visit: Pick<VisitStore<Picture>, 'subscribe'>,
  narration: Pick<NarrationStore, 'subscribe'>,
): () => void {
  const ends = [
    visit.subscribe(({ visit: state, cameraKind }, { visit: before }) => {
      if (state.name !== 'anchored') return;
      if ('siteId' in before && before.siteId === state.siteId) return;
      // Whoever used the practice camera has seen the building, but not its sign.
      tour.mark(state.siteId, cameraKind === 'camera' ? 'sign' : 'view');
    }),
    narration.subscribe(({ status, track }, before) => {
      if (status !== 'finished' || before.status === 'finished' || track?.kind !== 'story') return;
      tour.mark(track.siteId, 'listened');
    }),
  ];
  return () => ends.forEach((end) => end());
}
