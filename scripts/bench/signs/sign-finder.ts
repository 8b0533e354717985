import { fromModelView } from '#vision/geometry/model-view.ts';
import { createImageTracker } from '#vision/image-tracker.ts';
import type { TrackedSign } from '#vision/image-tracker-types.ts';
import { cornerErrorOf } from '../tracking/metrics/corner-error.ts';
import { SCAN_LENS, type Scan } from './scan.ts';
import { scanCorners } from './scan-pose.ts';

/** A pose that the engine itself trusts: it has seen the whole of the sign agree. */
const TRUSTED = 0.5;
/** Corners may lie beside the truth by this share of the sign's size in the picture: a bent sheet has no one plane. */
const ASTRAY = 0.05;
/** And by so many pixels, however small the sign. */
const ASTRAY_PIXELS = 3;
/** Time between two scans: the engine forgets what it has seen. */
const PAUSE_MS = 60_000;
const FRAME_MS = 33;

/** What one frame of a scan led to. */
export type FrameVerdict = 'right' | 'astray' | 'none' | { wrong: string };

/** Shows scans to the engine as the app runs it: nothing is told of the camera, one sign is followed. */
export type SignFinder = {
  /** What each frame, in turn, led to; every scan begins with nothing known. */
  verdicts(frames: readonly Uint8Array[], scan: Scan, shown: ShownSign): FrameVerdict[];
  dispose(): void;
};

export type ShownSign = { id: string; aspect: number };

/** A finder of the signs of a targets file; `widthMetres` is what they were compiled with. */
export async function createSignFinder(
  targets: Uint8Array,
  widthMetres: number,
): Promise<SignFinder> {
  const { width, height } = SCAN_LENS;
  const tracker = await createImageTracker({ targets, width, height });
  let clock = 0;

  function verdictOf(sign: TrackedSign | undefined, scan: Scan, shown: ShownSign): FrameVerdict {
    if (sign === undefined || sign.state !== 'tracked' || sign.quality < TRUSTED) return 'none';
    if (sign.targetId !== shown.id) return { wrong: sign.targetId };
    const pose = fromModelView(sign.modelView, widthMetres);
    const corners = scanCorners(scan, shown.aspect);
    const error = cornerErrorOf(tracker.intrinsics, pose, shown.aspect, corners);
    return error <= Math.max(ASTRAY_PIXELS, ASTRAY * sizeOf(corners)) ? 'right' : 'astray';
  }

  return {
    verdicts(frames, scan, shown) {
      tracker.reset();
      clock += PAUSE_MS;
      return frames.map((frame) => {
        clock += FRAME_MS;
        return verdictOf(tracker.process(frame, clock)[0], scan, shown);
      });
    },
    dispose: () => tracker.dispose(),
  };
}

/** Mean of the two diagonals, pixels. */
function sizeOf(corners: readonly (readonly [number, number])[]): number {
  const between = (a: number, b: number) =>
    Math.hypot(corners[a][0] - corners[b][0], corners[a][1] - corners[b][1]);
  return (between(0, 2) + between(1, 3)) / 2;
}
