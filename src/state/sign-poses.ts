import {
  conjugate,
  multiply,
  offsetPose,
  poseAlong,
  rotationOf,
  turnPose,
} from '#domain/pose-motion.ts';
import type { ImageTarget, TargetObservation, TrackedFrame } from '#domain/ports/image-tracker.ts';
import type { GravitySensor } from '#domain/ports/gravity-sensor.ts';
import type { OrientationSensor } from '#domain/ports/orientation-sensor.ts';
import type { PoseSource, SignPose } from '#domain/ports/pose-source.ts';
import type {
  Matrix4,
  MutableMatrix4,
  MutableQuaternion,
  Quaternion,
  Vector3,
} from '#domain/pose.ts';
import { isFarApart, pixelsApart, reanchorLeft, reanchorMs } from '#domain/reanchor.ts';

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
type Rest = {
  /** Whether the last sighting has come to its end. */
  isReached: boolean;
  readonly modelView: MutableMatrix4;
  isTurnKnown: boolean;
  readonly turned: MutableQuaternion;
};

/** What is left to go from where the model stood to where the sign was found again. */
type Offset = {
  turn: Quaternion;
  shift: Vector3;
  sinceMs: number;
  durationMs: number;
  /** Too far to be gone slowly: it is gone in time instead. */
  isFar: boolean;
};

export type SignPosesOptions = {
  /** The signs that may be seen, as they are known by then. */
  targets: () => readonly ImageTarget[];
  orientation: Pick<OrientationSensor, 'at'>;
  gravity?: Pick<GravitySensor, 'up'>;
  /** Capture time of the frame that the screen shows. */
  shownTimeMs: () => number;
  /** The same clock, at this moment: the screen may show several pictures while it shows one frame. */
  nowMs: () => number;
};

/** Follows one sign at a time, the one observed last. */
export function createSignPoses(options: SignPosesOptions): SignPoses {
  const { targets, orientation, gravity, shownTimeMs, nowMs } = options;
  let last: Sighting | null = null;
  /** The one before, for a screen that is behind the tracker. */
  let previous: Sighting | null = null;
  const rest: Rest = {
    isReached: false,
    modelView: newMatrix(),
    isTurnKnown: false,
    turned: [0, 0, 0, 1],
  };
  let offset: Offset | null = null;
  const pose: SignPose & { modelView: MutableMatrix4 } = {
    siteId: '',
    modelView: newMatrix(),
    intrinsics: { fx: 1, fy: 1, cx: 0, cy: 0, width: 1, height: 1 },
    timeMs: 0,
    isSmooth: false,
  };

  /** Without any easing. */
  function poseAt({ frame, seen }: Sighting, timeMs: number, out: MutableMatrix4): Matrix4 {
    const sinceMs = timeMs - frame.timeMs;
    const { ahead, modelView } = seen;
    if (sinceMs < 0 && previous !== null) {
      const spanMs = frame.timeMs - previous.frame.timeMs;
      const share = Math.max(0, 1 + sinceMs / spanMs);
      return poseAlong(previous.seen.modelView, modelView, share, out);
    }
    const reachMs = ahead === undefined ? 0 : MOST_AHEAD_MS;
    const carriedMs = Math.max(-reachMs, Math.min(sinceMs, reachMs));
    if (sinceMs <= reachMs) return carry(seen, carriedMs, out);
    if (!rest.isReached) comeToRest(seen, carriedMs, frame.timeMs + reachMs);
    const turned = rest.isTurnKnown ? orientation.at(timeMs) : null;
    if (turned === null) return copy(rest.modelView, out);
    return turnPose(rest.modelView, rest.turned, turned, out);
  }

  function comeToRest(seen: TargetObservation, carriedMs: number, atMs: number): void {
    rest.isReached = true;
    carry(seen, carriedMs, rest.modelView);
    const turned = orientation.at(atMs);
    rest.isTurnKnown = turned !== null;
    if (turned !== null) copy(turned, rest.turned);
  }

  function easedPoseAt(sighting: Sighting, timeMs: number, out: MutableMatrix4): Matrix4 {
    const aim = poseAt(sighting, timeMs, out);
    if (offset === null) return aim;
    const share = reanchorLeft(nowMs() - offset.sinceMs, offset.durationMs);
    if (share === 0) {
      offset = null;
      return aim;
    }
    return offsetPose(aim, offset.turn, offset.shift, share, out);
  }

  /** The way from where the model stands at a frame to where its sign was found in it. */
  function offsetFrom(
    stood: Matrix4,
    before: Sighting,
    frame: TrackedFrame,
    seen: TargetObservation,
  ): Offset {
    const radius = radiusOf(seen);
    const apart = pixelsApart(stood, seen.modelView, frame.intrinsics, radius);
    const way = offsetTo(stood, seen.modelView, nowMs(), apart);
    if (offset === null || !offset.isFar) return way;
    // On a slow tracker every frame is found anew: the way that was begun keeps its time.
    const aimed = poseAt(before, frame.timeMs, newMatrix());
    const strayed = pixelsApart(aimed, seen.modelView, frame.intrinsics, radius);
    const leftMs = offset.sinceMs + offset.durationMs - nowMs();
    const durationMs = Math.min(way.durationMs, Math.max(leftMs, reanchorMs(strayed)));
    return { ...way, durationMs, isFar: true };
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
        const stood = easedPoseAt(last, frame.timeMs, newMatrix());
        offset = offsetFrom(stood, last, frame, seen);
      }
      const gapMs = last === null ? Number.POSITIVE_INFINITY : frame.timeMs - last.frame.timeMs;
      // Frames that come another way from now on may bear the time of the last one, or an earlier.
      const isSteady = gapMs > 0 && gapMs <= GAP_MS;
      previous = isSteady && last?.seen.siteId === seen.siteId ? last : null;
      last = { frame, seen };
      rest.isReached = false;
    },
    clear() {
      last = null;
      previous = null;
      rest.isReached = false;
      offset = null;
    },
    up: () => gravity?.up() ?? null,
    read() {
      if (last === null) return null;
      const { frame, seen } = last;
      const timeMs = shownTimeMs();
      pose.siteId = seen.siteId;
      pose.intrinsics = frame.intrinsics;
      pose.isSmooth = frame.isSmooth ?? false;
      easedPoseAt(last, timeMs, pose.modelView);
      pose.timeMs = timeMs;
      return pose;
    },
  };
}

function newMatrix(): MutableMatrix4 {
  return [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
}

/** A movement goes on at the pace at which it was measured. */
function carry(
  { modelView, ahead }: TargetObservation,
  forMs: number,
  out: MutableMatrix4,
): MutableMatrix4 {
  if (ahead === undefined || forMs === 0) return copy(modelView, out);
  return poseAlong(modelView, ahead.modelView, forMs / ahead.afterMs, out);
}

function copy<Numbers extends number[]>(from: readonly number[], out: Numbers): Numbers {
  for (let index = 0; index < from.length; index += 1) out[index] = from[index] ?? 0;
  return out;
}

function offsetTo(stood: Matrix4, found: Matrix4, sinceMs: number, apart: number): Offset {
  const from = (index: number) => (stood[index] ?? 0) - (found[index] ?? 0);
  const turn = multiply(rotationOf(stood), conjugate(rotationOf(found)));
  const shift: Vector3 = [from(12), from(13), from(14)];
  return { turn, shift, sinceMs, durationMs: reanchorMs(apart), isFar: isFarApart(apart) };
}
