import { fromModelView } from '#vision/geometry/model-view.ts';
import type { FilmFrame } from '../film/film.ts';
import { type Look, SIGN_WIDTH_METRES } from '../trackers/bench-tracker.ts';
import { cornerErrorOf, heightErrorOf } from './corner-error.ts';
import { projectPlanePoint } from '../render/projection.ts';
import { signCorners } from '../render/truth.ts';

/** What became of one frame. */
export type FrameRecord = {
  index: number;
  /** The sign shown, and the shares of it inside the frame and uncovered there; null where none is. */
  shown: { id: string; inView: number; clear: number } | null;
  found: FoundRecord | null;
  processMs: number;
  feedMs: number;
};

export type FoundRecord = {
  id: string;
  isPredicted: boolean;
  quality: number;
  /** Of the four corners and of the eight points above them, pixels; null when another sign, or none, is shown. */
  cornerError: number | null;
  heightError: number | null;
  /** Of the corners half a frame later; null also when nothing would be shown then. */
  betweenError: number | null;
  /** Each corner's x and y less the truth's; empty where there is none. */
  offsets: number[];
};

/** Compares what a tracker said with the truth. */
export function recordFrame(frame: FilmFrame, look: Look): FrameRecord {
  const { index, shown } = frame;
  const { sighting, between, processMs, feedMs } = look;
  const record = {
    index,
    shown:
      shown === null
        ? null
        : { id: shown.id, inView: shown.truth.inView, clear: shown.truth.clear },
    processMs,
    feedMs,
  };
  if (sighting === null) return { ...record, found: null };
  const { targetId: id, isPredicted, quality, camera, modelView } = sighting;
  const errors = { cornerError: null, heightError: null, betweenError: null };
  const found = { id, isPredicted, quality, ...errors, offsets: [] };
  if (shown === null || shown.id !== id) return { ...record, found };
  const pose = fromModelView(modelView, SIGN_WIDTH_METRES);
  const { corners, raised } = shown.truth;
  const offsets = signCorners(shown.aspect).flatMap(([x, y], i) => {
    const [px, py] = projectPlanePoint(camera, pose, x, y, 0);
    return [px - corners[i][0], py - corners[i][1]];
  });
  return {
    ...record,
    found: {
      ...found,
      cornerError: cornerErrorOf(camera, pose, shown.aspect, corners),
      heightError: heightErrorOf(camera, pose, shown.aspect, raised),
      betweenError:
        between?.targetId === id
          ? cornerErrorOf(
              between.camera,
              fromModelView(between.modelView, SIGN_WIDTH_METRES),
              shown.aspect,
              shown.cornersBetween,
            )
          : null,
      offsets,
    },
  };
}
