import type { Intrinsics } from '#domain/pose.ts';
import type {
  ImageTracker,
  ImageTrackerOptions,
  TrackedSign,
} from '#vision/image-tracker-types.ts';
import { TargetsFileError } from '#vision/targets/targets-file-error.ts';
import type { FrameParcel, WorkSize } from '../camera/frame-parcel.ts';
import type { LumaReader } from '../camera/luma-reader.ts';
import {
  AHEAD_MS,
  type EngineSign,
  type FrameQuestion,
  type FromEngine,
  type PictureQuestion,
  type ToEngine,
} from './engine-messages.ts';
import type { FrameAnswer } from './engine-link.ts';
import { KeptEngines } from './kept-engines.ts';
import { searchPicture } from './search-picture.ts';

/** What the worker gives its session, so that tests can give the same. */
export type EngineHost = {
  /** Throws a TargetsFileError for targets that are not whole. */
  checkTargets: (targets: Uint8Array) => void;
  createImageTracker: (options: ImageTrackerOptions) => Promise<ImageTracker>;
  reader: Pick<LumaReader, 'read'>;
  /** Milliseconds, monotonic. */
  now: () => number;
  /** What is in `cargo` moves to the page. */
  post: (message: FromEngine, cargo?: Transferable[]) => void;
};

/**
 * A sign that is mostly covered or blurred is followed with less than this, so that it is not lost, and
 * its pose may be far off: it counts as not seen, and the model is held where it stood.
 */
const LEAST_SHOWN_QUALITY = 0.15;

/** The engine's side of the talk with the page; answers each message once, with `failed` when nothing more will come. */
export class EngineSession {
  readonly #host: EngineHost;
  #targets = new Uint8Array(0);
  readonly #engines: KeptEngines;

  constructor(host: EngineHost) {
    this.#host = host;
    this.#engines = new KeptEngines(({ width, height }, camera) => {
      const { createImageTracker, now } = host;
      const known = camera === null ? {} : { intrinsics: camera };
      return createImageTracker({ targets: this.#targets, width, height, clock: now, ...known });
    });
  }

  async receive(message: ToEngine): Promise<void> {
    try {
      if (message.type === 'open') this.#open(message.targets);
      else if (message.type === 'picture') await this.#search(message);
      else await this.#look(message);
    } catch (cause) {
      const failure = cause instanceof TargetsFileError ? 'bad-features' : 'crashed';
      this.#host.post({ type: 'failed', failure, reason: String(cause) });
    }
  }

  /** A message came that cannot be read: not every browser hands every picture over. */
  mishear(): void {
    this.#host.post({ type: 'unread', reason: 'the message could not be read' });
  }

  /** An engine is made when the first frame tells its size. */
  #open(targets: ArrayBuffer): void {
    const bytes = new Uint8Array(targets);
    this.#host.checkTargets(bytes);
    this.#targets = bytes;
    this.#engines.clear();
    this.#host.post({ type: 'opened' });
  }

  /** Searches a still picture with an engine of its own, which no clock hurries. */
  async #search(picture: PictureQuestion): Promise<void> {
    const { createImageTracker, post } = this.#host;
    post({
      type: 'signs',
      ...(await searchPicture(picture, this.#targets, createImageTracker)),
    });
  }

  async #look({ parcel, size, timeMs, turned, known }: FrameQuestion): Promise<void> {
    const { reader, now, post } = this.#host;
    const given = known === null ? null : { ...ofWork(known, size), spread: known.spread };
    const engine = await this.#engines.take(size, given);
    // What a size takes is judged by its frames, and not by the making of its engine.
    const begunMs = now();
    let luma: Uint8Array;
    try {
      luma = await reader.read(parcel, size);
    } catch (cause) {
      giveBack(post, { type: 'unread', reason: String(cause) }, parcel);
      return;
    }
    const readMs = now() - begunMs;
    const signs = engine.process(luma, timeMs, turned ?? undefined);
    const tracked = signs.filter(
      ({ state, quality }) => state === 'tracked' && quality >= LEAST_SHOWN_QUALITY,
    );
    const ahead = tracked.length === 0 ? [] : engine.predict(timeMs + AHEAD_MS);
    const camera = { ...ofVideo(engine.intrinsics, size), spread: engine.intrinsicsSpread };
    const found = tracked.map((sign) => describe(sign, ahead));
    const workMs = now() - begunMs;
    giveBack(post, { type: 'tracked', signs: found, camera, readMs, workMs }, parcel);
  }
}

/** The page fills the same bytes again and again. */
function giveBack(post: EngineHost['post'], answer: FrameAnswer, parcel: FrameParcel): void {
  if (parcel.way !== 'luma') post(answer);
  else post({ ...answer, pixels: parcel.pixels }, [parcel.pixels]);
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
