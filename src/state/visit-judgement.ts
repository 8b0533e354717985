import { CameraError } from '#domain/ports/camera-source.ts';
import { type TrackedFrame, TrackerError } from '#domain/ports/image-tracker.ts';
import type { VisitFailure, VisitState } from '#domain/visit.ts';

/** Whether the model stands on its sign, or where that was last. */
export function stands(visit: VisitState): boolean {
  return visit.name === 'anchored' || (visit.name === 'held' && !visit.pinned);
}

/** Whether the model was lifted off its sign. */
export function isPinned(visit: VisitState): boolean {
  return visit.name === 'held' && visit.pinned;
}

/** The sign that counts in a frame: while a model stands on its own, another one only when that is lost. */
export function foundIn({ observations }: TrackedFrame, visit: VisitState) {
  if (visit.name !== 'anchored') return observations[0];
  return observations.find(({ siteId }) => siteId === visit.siteId);
}

/** What a visit ends with when this was thrown on its way. */
export function toFailure(error: unknown): VisitFailure {
  if (error instanceof CameraError) return { kind: 'camera', failure: error.failure };
  if (error instanceof TrackerError) return { kind: 'tracker', failure: error.failure };
  return { kind: 'tracker', failure: 'crashed' };
}
