import type { Intrinsics } from '#domain/pose.ts';
import type {
  ImageTracker,
  ImageTrackerOptions,
  TrackedSign,
} from '#vision/image-tracker-types.ts';
import { TargetsFileError } from '#vision/targets/targets-file-error.ts';
import type { WorkSize } from '../camera/frame-parcel.ts';
import type { LumaReader } from '../camera/luma-reader.ts';
import {
  AHEAD_MS,
  type EngineSign,
  type FrameQuestion,
  type FromEngine,
  type KnownCamera,
  type ToEngine,
} from './engine-messages.ts';

/** What the worker gives its session, so that tests can give the same. */
export type EngineHost = {
  createImageTracker: (options: ImageTrackerOptions) => Promise<ImageTracker>;
  reader: Pick<LumaReader, 'read'>;
  /** Milliseconds, monotonic. */
  now: () => number;
  post: (message: FromEngine) => void;
};

/** The most usual size, with which the targets are proved to be whole before the first frame is there. */
const PROVING_SIZE = { width: 640, height: 480 };

/** The engine's side of the talk with the page; answers each message once, with `failed` when nothing more will come. */
export class EngineSession {
  readonly #host: EngineHost;
  #targets = new Uint8Array(0);
  #engine: ImageTracker | null = null;
  /** What the engine was made for; null for the one that only proves the targets. */
  #size: WorkSize | null = null;

  constructor(host: EngineHost) {
    this.#host = host;
  }

  async receive(message: ToEngine): Promise<void> {
    try {
      if (message.type === 'open') await this.#open(message.targets);
      else await this.#look(message);
    } catch (cause) {
      const failure = cause instanceof TargetsFileError ? 'bad-features' : 'crashed';
      this.#host.post({ type: 'failed', failure, reason: String(cause) });
    }
  }

  async #open(targets: ArrayBuffer): Promise<void> {
    this.#targets = new Uint8Array(targets);
    this.#engine = await this.#create(PROVING_SIZE, null);
    this.#host.post({ type: 'opened' });
  }

  #create(
    { width, height }: { width: number; height: number },
    camera: KnownCamera | null,
  ): Promise<ImageTracker> {
    const { createImageTracker, now } = this.#host;
    const known = camera === null ? {} : { intrinsics: camera };
    return createImageTracker({ targets: this.#targets, width, height, clock: now, ...known });
  }

  async #look({ parcel, size, timeMs, turned, known }: FrameQuestion): Promise<void> {
    const { reader, now, post } = this.#host;
    const begunMs = now();
    let luma: Uint8Array;
    try {
      luma = await reader.read(parcel, size);
    } catch (cause) {
      post({ type: 'unread', way: parcel.way, reason: String(cause) });
      return;
    }
    const readMs = now() - begunMs;
    const engine = await this.#engineFor(size, known);
    const signs = engine.process(luma, timeMs, turned ?? undefined);
    const tracked = signs.filter((sign) => sign.state === 'tracked');
    const ahead = tracked.length === 0 ? [] : engine.predict(timeMs + AHEAD_MS);
    post({
      type: 'tracked',
      signs: tracked.map((sign) => describe(sign, ahead)),
      camera: { ...ofVideo(engine.intrinsics, size), spread: engine.intrinsicsSpread },
      readMs,
      workMs: now() - begunMs,
    });
  }

  /** Another size needs another engine; what is known of the camera goes on. */
  async #engineFor(size: WorkSize, known: KnownCamera | null): Promise<ImageTracker> {
    if (this.#engine !== null && this.#fits(size, known)) {
      this.#size = size;
      return this.#engine;
    }
    this.#engine?.dispose();
    this.#engine = null;
    const camera = known === null ? null : { ...ofWork(known, size), spread: known.spread };
    this.#engine = await this.#create(size, camera);
    this.#size = size;
    return this.#engine;
  }

  #fits(size: WorkSize, known: KnownCamera | null): boolean {
    const { width, height } = this.#size ?? PROVING_SIZE;
    if (size.width !== width || size.height !== height) return false;
    return this.#size === null ? known === null : this.#size.shrink === size.shrink;
  }
}

/** The video's camera for the pixels that are looked at. */
function ofWork(video: Intrinsics, { width, height, shrink }: WorkSize): Intrinsics {
  const { fx, fy, cx, cy } = video;
  return { fx: fx / shrink, fy: fy / shrink, cx: cx / shrink, cy: cy / shrink, width, height };
}

function ofVideo(
  { fx, fy, cx, cy }: Intrinsics,
  { shrink, videoWidth, videoHeight }: WorkSize,
): Intrinsics {
  return {
    fx: fx * shrink,
    fy: fy * shrink,
    cx: cx * shrink,
    cy: cy * shrink,
    width: videoWidth,
    height: videoHeight,
  };
}

function describe({ targetId, modelView, quality }: TrackedSign, ahead: readonly TrackedSign[]) {
  const next = ahead.find((sign) => sign.targetId === targetId);
  return { targetId, modelView, quality, ahead: next?.modelView ?? null } satisfies EngineSign;
}
