import { type CameraScript, ScriptedCamera } from '#adapters/camera/scripted-camera.ts';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import { ScriptedGravity } from '#adapters/device/scripted-gravity.ts';
import { createScriptedVisibility } from '#adapters/device/scripted-visibility.ts';
import { ScriptedOrientation } from '#adapters/device/scripted-orientation.ts';
import { ScriptedTracker, type TrackerScript } from '#adapters/tracking/scripted-tracker.ts';
import type { TrackedFrame } from '#domain/ports/image-tracker.ts';
import type { Quaternion, Vector3 } from '#domain/pose.ts';
import { createVisitStore } from '#state/visit-store.ts';
import { createVisitTrace } from '#state/visit-trace.ts';

export const INTRINSICS = { fx: 500, fy: 500, cx: 320, cy: 240, width: 640, height: 480 };
/** A sign half a metre before the camera, face on. */
export const POSE = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -0.5, 1];
export const PICTURE = { name: 'picture' };
export const OPENS = { does: 'open', picture: PICTURE } as const;

type Script = CameraScript<typeof PICTURE>;

/** A frame in which a sign, that of Thái Hòa as a rule, is seen. */
export function seen(timeMs: number, siteId = 'thai-hoa'): TrackedFrame {
  const observations = [{ siteId, modelView: POSE, quality: 1 }];
  return { timeMs, trackMs: 7, intrinsics: INTRINSICS, observations };
}

/** A frame without a sign. */
export function empty(timeMs: number): TrackedFrame {
  return { timeMs, trackMs: 5, intrinsics: INTRINSICS, observations: [] };
}

/** A visit on scripted devices, before its first screen. */
export function setUp({
  camera = OPENS,
  tracker = {},
  up = null,
  turned = null,
}: {
  /** What the camera does when it is opened first, and after that. */
  camera?: Script | readonly [Script, ...Script[]];
  tracker?: TrackerScript;
  up?: Vector3 | null;
  turned?: ((timeMs: number) => Quaternion) | null;
} = {}) {
  const clock = createManualClock();
  const cameras = {
    camera: new ScriptedCamera('does' in camera ? [camera] : camera),
    practice: new ScriptedCamera<typeof PICTURE>([OPENS]),
  };
  const trackers: ScriptedTracker<typeof PICTURE>[] = [];
  const gravity = new ScriptedGravity(up);
  const orientation = new ScriptedOrientation(turned);
  const visibility = createScriptedVisibility();
  const trace = createVisitTrace();
  const store = createVisitStore({
    camera: cameras.camera,
    practiceAt: () => cameras.practice,
    bringTracker: () => {
      const fresh = new ScriptedTracker<typeof PICTURE>(clock, tracker);
      trackers.push(fresh);
      return Promise.resolve(fresh);
    },
    gravity,
    orientation,
    clock,
    visibility,
    targetsOf: () => [],
    trace,
  });
  const name = () => store.getState().visit.name;
  return { store, clock, cameras, trackers, gravity, orientation, visibility, trace, name };
}

/** Lets every promise that can settle do so. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A visit whose camera runs and which looks for the sign. */
export async function searching(options: Parameters<typeof setUp>[0] = {}) {
  const visit = setUp(options);
  visit.store.begin('camera', 'thai-hoa');
  visit.store.allow();
  await settle();
  visit.store.modelReady();
  return visit;
}
