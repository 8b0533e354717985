import type { FrameWork, TargetObservation, TrackedFrame } from '#domain/ports/image-tracker.ts';
import type { Intrinsics, Matrix4 } from '#domain/pose.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { VisitState } from '#domain/visit.ts';

/** One camera frame as the visit saw it, for developers and for the end-to-end tests. */
export type TraceEntry = {
  /** Capture time of the frame, milliseconds on the clock of `performance.now()`. */
  timeMs: number;
  state: VisitState['name'];
  siteId: SiteId | null;
  /** 16 numbers, column-major, metres; null when no sign was found in this frame. */
  modelView: Matrix4 | null;
  intrinsics: Intrinsics;
  trackMs: number;
  work: FrameWork | null;
};

/** Two minutes at 30 frames a second; older entries make room, so that a booth can trace all day. */
export const TRACE_LENGTH = 3600;

/** How a sign was drawn in one display frame. */
export type DrawnEntry = {
  /** Of the drawing, and of the camera picture under it, on the clock of `performance.now()`. */
  timeMs: number;
  pictureTimeMs: number;
  modelView: Matrix4;
};

export type VisitTrace = {
  /** Oldest first; the same array all along. */
  readonly entries: TraceEntry[];
  /** Display frames with a sign in them, oldest first; the same array all along. */
  readonly drawn: DrawnEntry[];
  add(entry: TraceEntry): void;
  addDrawn(entry: DrawnEntry): void;
};

/** The entry of one frame, in which that sign was seen, in that state of the visit. */
export function traceEntry(
  { timeMs, intrinsics, trackMs, work }: TrackedFrame,
  seen: TargetObservation | undefined,
  state: VisitState['name'],
): TraceEntry {
  const { siteId = null, modelView = null } = seen ?? {};
  return { timeMs, state, siteId, modelView, intrinsics, trackMs, work: work ?? null };
}

export function createVisitTrace(): VisitTrace {
  const entries: TraceEntry[] = [];
  const drawn: DrawnEntry[] = [];
  return {
    entries,
    drawn,
    add: (entry) => keep(entries, entry),
    addDrawn: (entry) => keep(drawn, entry),
  };
}

function keep<Entry>(entries: Entry[], entry: Entry): void {
  if (entries.length >= TRACE_LENGTH) entries.shift();
  entries.push(entry);
}
