import type { OrientationSensor } from '#domain/ports/orientation-sensor.ts';
import {
  type ImageTarget,
  type ImageTracker,
  type TrackerHandlers,
} from '#domain/ports/image-tracker.ts';
import { offeredWays } from '../camera/frame-packer.ts';
import type { FrameWay } from '../camera/frame-parcel.ts';
import type { RememberedWay } from '../camera/way-choice.ts';
import { EngineLink, type EngineThread } from './engine-link.ts';
import { EngineRun } from './engine-run.ts';
import { startEngineWorker } from './engine-thread.ts';
import { fetchBytes } from './fetch-bytes.ts';
import type { KnownCameras } from './known-cameras.ts';
import { LookedAtVideo } from './looked-at-video.ts';

export type EngineTrackerOptions = {
  orientation: Pick<OrientationSensor, 'at'>;
  cameras: KnownCameras;
  /** Outlives the tracker: what one visit has measured the next one need not. */
  remembered: RememberedWay;
  /** Ways for frames to go, of those that the browser offers. */
  ways?: readonly FrameWay[];
  startThread?: () => EngineThread;
};

/** Image tracker on the engine of `src/vision`, in a worker of its own. */
export class EngineTracker implements ImageTracker<HTMLVideoElement> {
  readonly #options: EngineTrackerOptions;
  #targets: readonly ImageTarget[] = [];
  #link: EngineLink | null = null;
  #disposed = false;
  #end: (() => void) | null = null;

  constructor(options: EngineTrackerOptions) {
    this.#options = options;
  }

  async load(targets: readonly ImageTarget[], signal: AbortSignal): Promise<void> {
    const [address, ...others] = new Set(targets.map((target) => target.targetsUrl));
    if (address === undefined || others.length > 0) {
      throw new Error('the engine reads its targets from one file');
    }
    const thread = (this.#options.startThread ?? startEngineWorker)();
    const link = new EngineLink(thread, () => document.visibilityState === 'visible');
    try {
      await link.open(fetchBytes(address, signal));
      signal.throwIfAborted();
    } catch (cause) {
      link.close();
      throw cause;
    }
    if (this.#disposed) return link.close();
    this.#link?.close();
    this.#link = link;
    this.#targets = targets;
  }

  start(video: HTMLVideoElement, handlers: TrackerHandlers): void {
    const link = this.#link;
    if (this.#disposed || link === null) {
      throw new Error('a tracker starts after load and before dispose');
    }
    this.stop();
    const { ways, orientation, cameras, remembered } = this.#options;
    const offered = offeredWays().filter((way) => ways?.includes(way) ?? true);
    const run = new EngineRun({
      video,
      lookedAt: new LookedAtVideo(video, cameras),
      link,
      handlers,
      orientation,
      remembered,
      offered,
      targets: this.#targets,
    });
    run.start();
    this.#end = () => run.end();
  }

  stop(): void {
    this.#end?.();
    this.#end = null;
  }

  dispose(): void {
    this.stop();
    this.#disposed = true;
    this.#link?.close();
    this.#link = null;
  }
}
