import { createDeviceCamera } from '#adapters/camera/device-camera.ts';
import {
  createPracticeCamera,
  type PracticeCameraOptions,
} from '#adapters/camera/practice-camera.ts';
import type { FrameWay } from '#adapters/camera/frame-parcel.ts';
import { createMemoryPreferences } from '#adapters/storage/memory-preferences.ts';
import { EngineTracker } from '#adapters/tracking/engine-tracker.ts';
import { KnownCameras } from '#adapters/tracking/known-cameras.ts';
import { LadderTracker } from '#adapters/tracking/ladder-tracker.ts';
import { MindarTracker } from '#adapters/tracking/mindar-tracker.ts';
import type { CameraFeed } from '#domain/ports/camera-source.ts';
import {
  type ImageTarget,
  type ImageTracker,
  type TrackedFrame,
  TrackerError,
} from '#domain/ports/image-tracker.ts';
import { frameNumberAt } from '../../frame-number-at.ts';
import '../frame-watcher.ts';

/** A tracked frame with the number that its picture carried. */
export type NumberedFrame = TrackedFrame & { number: number | null };

/** The engine, alone or with one way for its frames; mind-ar; or the app's ladder of both. */
export type TrackerChoice = 'engine' | FrameWay | 'mind-ar' | 'ladder';

export type TrackerBench = {
  /** The tracker for the next `start`; the ladder until then. */
  choose(tracker: TrackerChoice): void;
  openCamera(practice: Partial<PracticeCameraOptions> | null): Promise<void>;
  /** Loads the targets and starts; returns the failure of loading, or null. */
  start(targets: readonly ImageTarget[]): Promise<string | null>;
  /** Frames, failures and trackers given up since the last call. */
  take(): { frames: NumberedFrame[]; failures: string[]; fallbacks: string[] };
  stop(): void;
  dispose(): void;
  /** Makes the running camera give pictures of another size. */
  resizeCamera(width: number, height: number): Promise<void>;
  /** Takes every WebGL context away, as a phone short of memory does. */
  loseGraphics(): void;
  /** When `start` was called last, on the clock of the frames. */
  startedAtMs: number;
};

declare global {
  var bench: TrackerBench;
}

const contexts = new Set<WebGLRenderingContext>();
const getContext = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
  const context: unknown = Reflect.apply(getContext, this, given);
  if (String(given[0]).startsWith('webgl') && context !== null) {
    contexts.add(context as WebGLRenderingContext);
  }
  return context;
} as typeof getContext;

const PRACTICE_SIGN = {
  pictureUrl: '/markers/thai-hoa-practice.jpg',
  frameUrl: '/markers/thai-hoa-practice.json',
};

let feed: CameraFeed<HTMLVideoElement> | null = null;
let choice: TrackerChoice = 'ladder';
let tracker = createTracker();
let frames: TrackedFrame[] = [];
let failures: string[] = [];
let fallbacks: string[] = [];

globalThis.bench = {
  startedAtMs: 0,
  choose(wanted) {
    choice = wanted;
    this.dispose();
  },
  async openCamera(practice) {
    const source =
      practice === null
        ? createDeviceCamera({ mayAsk: true })
        : createPracticeCamera({ ...PRACTICE_SIGN, ...practice });
    feed = await source.open(new AbortController().signal);
    document.body.replaceChildren(feed.picture);
  },
  async start(targets) {
    this.startedAtMs = performance.now();
    try {
      await tracker.load(targets, new AbortController().signal);
    } catch (error) {
      return error instanceof TrackerError ? error.failure : String(error);
    }
    if (feed === null) throw new Error('the camera is not open');
    tracker.start(feed.picture, {
      onFrame: (frame) => frames.push(frame),
      onFailure: (error) => failures.push(error.failure),
      onFallback: (after) => fallbacks.push(after.failure),
    });
    return null;
  },
  take() {
    const taken = { frames: frames.map(numbered), failures, fallbacks };
    frames = [];
    failures = [];
    fallbacks = [];
    return taken;
  },
  stop: () => tracker.stop(),
  dispose() {
    tracker.dispose();
    tracker = createTracker();
  },
  async resizeCamera(width, height) {
    const stream = feed?.picture.srcObject;
    if (!(stream instanceof MediaStream)) throw new Error('the camera is not open');
    const [track] = stream.getVideoTracks();
    await track?.applyConstraints({ width, height });
  },
  loseGraphics() {
    for (const context of contexts) context.getExtension('WEBGL_lose_context')?.loseContext();
  },
};

function createTracker(): ImageTracker<HTMLVideoElement> {
  if (choice === 'mind-ar') return new MindarTracker();
  if (choice !== 'ladder') return createEngine(choice);
  return new LadderTracker<HTMLVideoElement>([
    () => Promise.resolve(createEngine('engine')),
    () => Promise.resolve(new MindarTracker()),
  ]);
}

function createEngine(wanted: FrameWay | 'engine'): EngineTracker {
  return new EngineTracker({
    orientation: { at: () => null },
    cameras: new KnownCameras(createMemoryPreferences()),
    remembered: { way: null },
    ...(wanted === 'engine' ? {} : { ways: [wanted] }),
  });
}

function numbered(frame: TrackedFrame): NumberedFrame {
  return { ...frame, number: frameNumberAt([...globalThis.frameNumbers], frame.timeMs) };
}
