import type { CameraSource } from '#domain/ports/camera-source.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { GravitySensor } from '#domain/ports/gravity-sensor.ts';
import type { ImageTarget, ImageTracker } from '#domain/ports/image-tracker.ts';
import type { OrientationSensor } from '#domain/ports/orientation-sensor.ts';
import type { PageVisibility } from '#domain/ports/page-visibility.ts';
import type { PrintSizeId } from '#domain/print-sizes.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { VisitTrace } from './visit-trace.ts';

/** What a visit needs of the world. */
export type VisitPorts<Picture> = {
  camera: CameraSource<Picture>;
  /** A camera that shows the sign of a site. */
  practiceAt: (siteId: SiteId) => CameraSource<Picture>;
  /** Brings the tracker's code in; called after Start only, so that the first load stays small. */
  bringTracker: () => Promise<ImageTracker<Picture>>;
  gravity: GravitySensor;
  orientation: OrientationSensor;
  clock: Clock;
  visibility: PageVisibility;
  /** What to look for, at the size of a print. */
  targetsOf: (print: PrintSizeId) => readonly ImageTarget[];
  trace: VisitTrace | null;
};
