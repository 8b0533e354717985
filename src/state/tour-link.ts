import type { NarrationStore } from './narration-store.ts';
import type { TourStore } from './tour-store.ts';
import type { VisitStore } from './visit-store.ts';

/** Marks a stop when its sign was found; returns what ends it. */
export function markFoundSigns<Picture>(
  tour: Pick<TourStore, 'mark'>,
  visit: Pick<VisitStore<Picture>, 'subscribe'>,
): () => void {
  return visit.subscribe(({ visit: state, cameraKind }, { visit: before }) => {
    if (state.name !== 'anchored') return;
    if ('siteId' in before && before.siteId === state.siteId) return;
    // Whoever used the practice camera has seen the building, but not its sign.
    tour.mark(state.siteId, cameraKind === 'camera' ? 'sign' : 'view');
  });
}

/** Marks a stop when its story was heard to the end; returns what ends it. */
export function markHeardStories(
  tour: Pick<TourStore, 'mark'>,
  narration: Pick<NarrationStore, 'subscribe'>,
): () => void {
  return narration.subscribe(({ status, track }, before) => {
    if (status !== 'finished' || before.status === 'finished' || track?.kind !== 'story') return;
    tour.mark(track.siteId, 'listened');
  });
}
