import { assumedIntrinsics, scaleIntrinsics } from '#domain/intrinsics.ts';
import {
  type ImageTarget,
  type ImageTracker,
  type TargetObservation,
  TrackerError,
  type TrackerHandlers,
} from '#domain/ports/image-tracker.ts';
import type { Intrinsics } from '#domain/pose.ts';
import type { CompiledTarget } from './compiled-target.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { lookedAtSize } from './looked-at-size.ts';
import type { MindarEngine } from './mindar-engine.ts';
import type { Sighting } from './mindar-steps.ts';
import { toModelView } from './pixel-pose.ts';
import { poseQuality } from './pose-quality.ts';
import { eachVideoFrame } from '../camera/video-frames.ts';

/** Time without looking, on a hidden page say, after which a frame has nothing to do with the last. */
const STALE_AFTER_MS = 500;

type LoadedTarget = { target: ImageTarget; features: CompiledTarget };

/** Image tracker on mind-ar's controller, which is fetched when the first targets are loaded. */
export class MindarTracker implements ImageTracker<HTMLVideoElement> {
  #loaded: readonly LoadedTarget[] = [];
  #disposed = false;
  #end: (() => void) | null = null;

  async load(targets: readonly ImageTarget[], signal: AbortSignal): Promise<void> {
    const engine = fetchEngineCode();
    const loaded = targets.map(async (target) => {
      const bytes = await fetchBytes(target.featuresUrl, signal);
      const { parseFeatures } = await engine;
      return { target, features: parseFeatures(bytes, target.featuresUrl) };
    });
    const all = await Promise.all(loaded);
    signal.throwIfAborted();
    this.#loaded = all;
  }

  start(video: HTMLVideoElement, handlers: TrackerHandlers): void {
    if (this.#disposed || this.#loaded.length === 0) {
      throw new Error('a tracker starts after load and before dispose');
    }
    this.stop();
    const run = new TrackingRun(video, this.#loaded, handlers);
    const endFrames = eachVideoFrame(video, (timeMs, picture) => run.look(timeMs, picture));
    this.#end = () => {
      endFrames();
      run.end();
    };
  }

  stop(): void {
    this.#end?.();
    this.#end = null;
  }

  dispose(): void {
    this.stop();
    this.#disposed = true;
    this.#loaded = [];
  }
}

/** One start to its stop: the engine for the video's present size, and the frame in work. */
class TrackingRun {
  readonly #video: HTMLVideoElement;
  readonly #loaded: readonly LoadedTarget[];
  readonly #handlers: TrackerHandlers;
  readonly #canvas = document.createElement('canvas');
  readonly #context = this.#canvas.getContext('2d', { alpha: false });
  #engine: MindarEngine | null = null;
  #intrinsics: Intrinsics | null = null;
  #lookedUntilMs = Number.NEGATIVE_INFINITY;
  #ended = false;

  constructor(video: HTMLVideoElement, loaded: readonly LoadedTarget[], handlers: TrackerHandlers) {
    this.#video = video;
    this.#loaded = loaded;
    this.#handlers = handlers;
  }

  end(): void {
    this.#ended = true;
    this.#engine?.close();
    this.#engine = null;
  }

  /** Looks at one frame; settles when the next one may come, and never rejects. */
  async look(timeMs: number, picture: CanvasImageSource): Promise<void> {
    if (this.#ended) return;
    try {
      await this.#lookAt(timeMs, picture);
    } catch (cause) {
      this.#fail(cause);
    }
  }

  async #lookAt(timeMs: number, picture: CanvasImageSource): Promise<void> {
    const { videoWidth: width, videoHeight: height } = this.#video;
    if (width === 0 || height === 0) return;
    if (this.#intrinsics?.width !== width || this.#intrinsics.height !== height) {
      await this.#rebuild(assumedIntrinsics(width, height));
      return;
    }
    if (this.#engine === null) return;
    const begunAt = performance.now();
    // Drawn before anything is awaited: after that the picture is gone.
    const { width: lookedAtWidth, height: lookedAtHeight } = this.#canvas;
    this.#context?.drawImage(picture, 0, 0, lookedAtWidth, lookedAtHeight);
    if (begunAt - this.#lookedUntilMs > STALE_AFTER_MS) this.#engine.forget();
    const sighting = await this.#engine.look(this.#canvas);
    // Counted from the end of a look: a slow phone may need long for each.
    this.#lookedUntilMs = performance.now();
    if (this.#ended) return;
    const trackMs = this.#lookedUntilMs - begunAt;
    this.#handlers.onFrame({
      timeMs,
      trackMs,
      intrinsics: this.#intrinsics,
      observations: sighting === null ? [] : this.#observe(sighting),
      work: {
        tracker: 'mind-ar',
        way: 'draw',
        width: lookedAtWidth,
        height: lookedAtHeight,
        pageMs: trackMs,
        readMs: 0,
      },
    });
  }

  /** Sets up for pictures of another size: shaders, crops and the camera itself depend on it. */
  async #rebuild(video: Intrinsics): Promise<void> {
    this.#engine?.close();
    this.#engine = null;
    this.#intrinsics = video;
    Object.assign(this.#canvas, lookedAtSize(video.width, video.height));
    const { openMindarEngine } = await fetchEngineCode();
    if (this.#ended) return;
    this.#engine = openMindarEngine(
      this.#loaded.map(({ features }) => features),
      scaleIntrinsics(video, this.#canvas.width, this.#canvas.height),
      (cause) => this.#fail(cause),
    );
    if (this.#engine === null) throw new TrackerError('unsupported', 'there is no WebGL');
  }

  #observe(sighting: Sighting): TargetObservation[] {
    const seen = this.#loaded[sighting.targetIndex];
    if (seen === undefined) return [];
    const { width, height } = seen.features.targetImage;
    const modelView = toModelView(sighting.pose, {
      widthPixels: width,
      heightPixels: height,
      widthMetres: seen.target.widthMetres,
    });
    return [{ siteId: seen.target.siteId, modelView, quality: poseQuality(sighting) }];
  }

  #fail(cause: unknown): void {
    if (this.#ended) return;
    this.end();
    const error =
      cause instanceof TrackerError
        ? cause
        : new TrackerError('crashed', 'the tracker stopped working', { cause });
    this.#handlers.onFailure(error);
  }
}

/** The tracker's own code is large: it comes over the network when it is first needed. */
async function fetchEngineCode() {
  try {
    const [{ openMindarEngine }, { parseFeatures }] = await Promise.all([
      import('./mindar-engine.ts'),
      import('./features-file.ts'),
    ]);
    return { openMindarEngine, parseFeatures };
  } catch (cause) {
    throw new TrackerError('network', "the tracker's code did not come", { cause });
  }
}
