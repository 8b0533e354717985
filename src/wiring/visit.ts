import { isCameraShut, type ReaderBrowser } from '#domain/in-app-browser.ts';
import type { RememberedWay } from '#adapters/camera/way-choice.ts';
import { DeviceGravity } from '#adapters/device/device-gravity.ts';
import { createDeviceOrientation } from '#adapters/device/device-orientation.ts';
import { createOrientationPlatform } from '#adapters/device/orientation-platform.ts';
import { createPageVisibility } from '#adapters/device/page-visibility.ts';
import type { Rung } from '#adapters/tracking/ladder-tracker.ts';
import type { CameraSource } from '#domain/ports/camera-source.ts';
import type { Clock } from '#domain/ports/clock.ts';
import { TrackerError } from '#domain/ports/image-tracker.ts';
import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';
import type { SiteLibrary } from '#domain/site-library.ts';
import { createVisitStore, type VisitStore } from '#state/visit-store.ts';
import type { VisitTrace } from '#state/visit-trace.ts';

export type VisitGiven = {
  clock: Clock;
  kept: WatchedPreferenceStore;
  browser: ReaderBrowser;
  targetsOf: SiteLibrary['targetsOf'];
  trace: VisitTrace | null;
};

/** The visit with the camera, the trackers and the device's motion; pages that are only read never need it. */
export function openVisit({
  clock,
  kept,
  browser,
  targetsOf,
  trace,
}: VisitGiven): VisitStore<HTMLVideoElement> {
  const turning = createOrientationPlatform();
  const orientation = createDeviceOrientation(turning);
  const remembered: RememberedWay = { way: null };
  const rungs: readonly Rung<HTMLVideoElement>[] = [
    async () => {
      const [{ EngineTracker }, { KnownCameras }] = await Promise.all([
        import('#adapters/tracking/engine-tracker.ts'),
        import('#adapters/tracking/known-cameras.ts'),
      ]);
      return new EngineTracker({ orientation, cameras: new KnownCameras(kept), remembered });
    },
    async () => {
      const { MindarTracker } = await import('#adapters/tracking/mindar-tracker.ts');
      return new MindarTracker();
    },
  ];
  return createVisitStore<HTMLVideoElement>({
    camera: lateCamera(async () => {
      const { createDeviceCamera } = await import('#adapters/camera/device-camera.ts');
      return createDeviceCamera({ mayAsk: !isCameraShut(browser) });
    }),
    practiceAt: (siteId) =>
      lateCamera(async () => {
        const { createPracticeCamera } = await import('#adapters/camera/practice-camera.ts');
        const pictureUrl = `/markers/${siteId}-practice.jpg`;
        return createPracticeCamera({ pictureUrl, frameUrl: `/markers/${siteId}-practice.json` });
      }),
    bringTracker: async () => {
      const { LadderTracker } = await import('#adapters/tracking/ladder-tracker.ts');
      return new LadderTracker(rungs);
    },
    gravity: new DeviceGravity(turning),
    orientation,
    clock,
    visibility: createPageVisibility(),
    targetsOf,
    trace,
  });
}

/** A camera whose code comes when it is opened: the pages need none. */
function lateCamera(
  bring: () => Promise<CameraSource<HTMLVideoElement>>,
): CameraSource<HTMLVideoElement> {
  const come = () =>
    bring().catch((cause: unknown) => {
      throw new TrackerError('network', 'the code of the camera did not come', { cause });
    });
  return {
    open: async (signal, wish) => (await come()).open(signal, wish),
    list: async () => (await come()).list(),
  };
}
