import {
  conjugate,
  multiply,
  poseAlong,
  power,
  rigidPose,
  rotationOf,
  turnPose,
} from '#domain/pose-motion.ts';
import type { ImageTarget, TargetObservation, TrackedFrame } from '#domain/ports/image-tracker.ts';
import type { OrientationSensor } from '#domain/ports/orientation-sensor.ts';
import type { PoseSource, SignPose } from '#domain/ports/pose-source.ts';
import type { Matrix4, Quaternion, Vector3 } from '#domain/pose.ts';
import { pixelsApart, reanchorLeft, reanchorMs } from '#domain/reanchor.ts';

/** A movement is carried on for so long after the frame in which it was measured; a hand changes its mind later. */
export const MOST_AHEAD_MS = 60;
/** After a longer gap the sign counts as found again: the model goes over to it instead of leaping. */
export const GAP_MS = 100;
/** Poses of the sign for each picture on the screen, between the frames that were tracked and after the last of them. */
export type SignPoses = PoseSource & {
  /** Takes the sign's place in a tracked frame; `wasStanding` when the model is to be seen going over from where it was. */
  observe(frame: TrackedFrame, seen: TargetObservation, wasStanding: boolean): void;
  /** Forgets the sign. */
  clear(): void;
};

/** The last frame in which the sign was found. */
type Sighting = { frame: TrackedFrame; seen: TargetObservation };

/** Where the model stood at the end of a sighting's reach, and how the device was turned then. */
type Rest = { modelView: Matrix4; turned: Quaternion | null };

/** What is left to go from where the model stood to where the sign was found again. */
type Offset = { turn: Quaternion; shift: Vector3; sinceMs: number; durationMs: number };

export type SignPosesOptions = {
  /** The signs that may be seen, as they are known by then. */
  targets: () => readonly ImageTarget[];
  orientation: Pick<OrientationSensor, 'at'>;
  /** Capture time of the frame that the screen shows. */
  shownTimeMs: () => number;
};

/** Follows one sign at a time, the one observed last. */
export function createSignPoses(options: SignPosesOptions): SignPoses {
  const { targets, orientation, shownTimeMs } = options;
  let last: Sighting | null = null;
  /** The one before, for a screen that is behind the tracker. */
  let previous: Sighting | null = null;
  let rest: Rest | null = null;
  let offset: Offset | null = null;
  let pose: SignPose | null = null;

  /** Without any easing. */
  function poseAt({ frame, seen }: Sighting, timeMs: number): Matrix4 {
    const sinceMs = timeMs - frame.timeMs;
    const { ahead, modelView } = seen;
    if (sinceMs < 0 && previous !== null) {
      const spanMs = frame.timeMs - previous.frame.timeMs;
      const share = Math.max(0, 1 + sinceMs / spanMs);
      return poseAlong(previous.seen.modelView, modelView, share);
    }
    const reachMs = ahead === undefined ? 0 : MOST_AHEAD_MS;
    const carriedMs = Math.max(-reachMs, Math.min(sinceMs, reachMs));
    const carry = () =>
      ahead === undefined || carriedMs === 0
        ? modelView
        : poseAlong(modelView, ahead.modelView, carriedMs / ahead.afterMs);
    if (sinceMs <= reachMs) return carry();
    rest ??= { modelView: carry(), turned: orientation.at(frame.timeMs + reachMs) };
    const turned = orientation.at(timeMs);
    if (rest.turned === null || turned === null) return rest.modelView;
    return turnPose(rest.modelView, rest.turned, turned);
  }

  function easedPoseAt(sighting: Sighting, timeMs: number): Matrix4 {
    const aim = poseAt(sighting, timeMs);
    if (offset === null) return aim;
    const share = reanchorLeft(timeMs - offset.sinceMs, offset.durationMs);
    if (share === 0) {
      offset = null;
      return aim;
    }
    const [x, y, z] = offset.shift;
    const turn = multiply(power(offset.turn, share), rotationOf(aim));
    return rigidPose(
      turn,
      (aim[12] ?? 0) + x * share,
      (aim[13] ?? 0) + y * share,
      (aim[14] ?? 0) + z * share,
    );
  }

  function radiusOf({ siteId }: TargetObservation): number {
    const target = targets().find((known) => known.siteId === siteId);
    return target === undefined ? 0 : Math.hypot(target.widthMetres, target.heightMetres) / 2;
  }

  return {
    observe(frame, seen, wasStanding) {
      if (last === null || last.seen.siteId !== seen.siteId || !wasStanding) offset = null;
      // Poses that are not smooth are eased where they are drawn.
      else if (frame.isSmooth === true && frame.timeMs - last.frame.timeMs > GAP_MS) {
        const stood = easedPoseAt(last, frame.timeMs);
        const apart = pixelsApart(stood, seen.modelView, frame.intrinsics, radiusOf(seen));
        offset = offsetTo(stood, seen.modelView, frame.timeMs, reanchorMs(apart));
      }
      const gapMs = last === null ? Number.POSITIVE_INFINITY : frame.timeMs - last.frame.timeMs;
      // Frames that come another way from now on may bear the time of the last one, or an earlier.
      const isSteady = gapMs > 0 && gapMs <= GAP_MS;
      previous = isSteady && last?.seen.siteId === seen.siteId ? last : null;
      last = { frame, seen };
      rest = null;
    },
    clear() {
      last = null;
      previous = null;
      rest = null;
      offset = null;
      pose = null;
    },
    read() {
      if (last === null) return null;
      const { frame, seen } = last;
      const timeMs = shownTimeMs();
      pose ??= {} as SignPose;
      pose.siteId = seen.siteId;
      pose.intrinsics = frame.intrinsics;
      pose.isSmooth = frame.isSmooth ?? false;
      pose.modelView = easedPoseAt(last, timeMs);
      pose.timeMs = timeMs;
      return pose;
    },
  };
}

function offsetTo(stood: Matrix4, found: Matrix4, sinceMs: number, durationMs: number): Offset {
  const from = (index: number) => (stood[index] ?? 0) - (found[index] ?? 0);
  const turn = multiply(rotationOf(stood), conjugate(rotationOf(found)));
  return { turn, shift: [from(12), from(13), from(14)], sinceMs, durationMs };
}
