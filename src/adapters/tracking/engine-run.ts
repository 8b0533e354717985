import {
  type FrameWork,
  type ImageTarget,
  type TrackedFrame,
  TrackerError,
  type TargetObservation,
  type TrackerHandlers,
} from '#domain/ports/image-tracker.ts';
import type { OrientationSensor } from '#domain/ports/orientation-sensor.ts';
import { scaleIntrinsics } from '#domain/intrinsics.ts';
import type { Intrinsics } from '#domain/pose.ts';
import type { Size } from '#domain/viewport.ts';
import { FramePacker } from '../camera/frame-packer.ts';
import {
  type FrameParcel,
  type FrameWay,
  type WorkSize,
  workSizes,
} from '../camera/frame-parcel.ts';
import { type RememberedWay, WayChoice } from '../camera/way-choice.ts';
import type { EngineLink, FrameAnswer } from './engine-link.ts';
import { AHEAD_MS, type EngineSign } from './engine-messages.ts';
import type { KnownCameras } from './known-cameras.ts';
import { WorkPace } from './work-pace.ts';

export type EngineRunOptions = {
  video: HTMLVideoElement;
  link: EngineLink;
  targets: readonly ImageTarget[];
  handlers: TrackerHandlers;
  orientation: Pick<OrientationSensor, 'at'>;
  cameras: KnownCameras;
  remembered: RememberedWay;
  offered: readonly FrameWay[];
};

/** Time without looking, on a hidden page say, after which a frame has nothing to do with the last. */
const STALE_AFTER_MS = 500;
/** What was learnt of the camera is kept each time a sign was followed for so many frames more. */
const LEARNT_FRAMES = 150;

/** What is known of a frame before it is looked at. */
type Look = { timeMs: number; way: FrameWay; size: WorkSize };

/** One start of the engine to its stop: sends frames, as many and as large as the device can bear. */
export class EngineRun {
  readonly #given: EngineRunOptions;
  readonly #packer = new FramePacker();
  readonly #ways: WayChoice;
  #sizes: readonly WorkSize[] = [];
  #pace = new WorkPace([1]);
  #camera: Intrinsics | null = null;
  #followed = 0;
  #passed = 0;
  #lookedUntilMs = Number.NEGATIVE_INFINITY;
  #ended = false;

  constructor(given: EngineRunOptions) {
    this.#given = given;
    this.#ways = new WayChoice(given.offered, given.remembered);
  }

  end(): void {
    this.#ended = true;
  }

  /** Looks at one frame; settles when the next one may come, and never rejects. */
  async look(timeMs: number, picture: CanvasImageSource): Promise<void> {
    if (this.#ended || document.visibilityState !== 'visible') return;
    // Frames left out, so that a hot device may cool.
    this.#passed = (this.#passed + 1) % this.#pace.everyNth;
    if (this.#passed !== 0) return;
    try {
      const size = this.#sizeNow();
      const { way } = this.#ways;
      if (way === null) throw new TrackerError('unsupported', 'no frame can be read');
      if (size !== null) await this.#lookAt(picture, { timeMs, way, size });
    } catch (cause) {
      this.#fail(cause);
    }
  }

  async #lookAt(picture: CanvasImageSource, look: Look): Promise<void> {
    const begunMs = performance.now();
    const packed = this.#packer.pack(look.way, picture, look.size);
    if (packed === null) return this.#ways.strike(look.way);
    let spentMs = performance.now() - begunMs;
    // A VideoFrame must be sent on before anything is awaited.
    const parcel = 'then' in packed ? await packed : packed;
    const sentMs = performance.now();
    const answered = this.#send(parcel, look, begunMs);
    spentMs += performance.now() - sentMs;
    const answer = await answered;
    const backMs = performance.now();
    this.#lookedUntilMs = backMs;
    if (this.#ended) return;
    if (answer.type === 'unread') return this.#ways.strike(look.way);
    const frame = this.#report(answer, look);
    spentMs += performance.now() - backMs;
    this.#ways.note(look.way, { pageMs: spentMs, readMs: answer.readMs });
    const isFollowing = answer.signs.length > 0;
    this.#pace.note({ workMs: answer.workMs, isFollowing, nowMs: backMs });
    frame.work.pageMs = spentMs;
    this.#given.handlers.onFrame(frame);
  }

  #send(parcel: FrameParcel, { timeMs, size }: Look, begunMs: number): Promise<FrameAnswer> {
    const { link, orientation } = this.#given;
    return link.track({
      type: 'frame',
      parcel,
      size,
      timeMs,
      turned: orientation.at(timeMs),
      known: this.#camera,
      isStale: begunMs - this.#lookedUntilMs > STALE_AFTER_MS,
    });
  }

  /** The size for the next frame; a video that was turned or changed its size starts anew. Null before the first picture. */
  #sizeNow(): WorkSize | null {
    const { videoWidth: width, videoHeight: height } = this.#given.video;
    if (width === 0 || height === 0) return null;
    const [finest] = this.#sizes;
    if (finest?.videoWidth !== width || finest.videoHeight !== height) {
      this.#sizes = workSizes(width, height);
      this.#pace = new WorkPace(
        this.#sizes.map((size) => (size.width * size.height) / (width * height)),
      );
      this.#camera = this.#cameraOf(width, height);
    }
    return this.#sizes[this.#pace.size] ?? null;
  }

  /** A phone that is turned has the same camera, a new shape of picture perhaps another crop. */
  #cameraOf(width: number, height: number): Intrinsics | null {
    const before = this.#camera;
    if (before !== null && sameShape(before, { width, height })) {
      const isTurned = before.width > before.height !== width > height;
      const { fx, fy, cx, cy } = before;
      const upright = isTurned
        ? { fx: fy, fy: fx, cx: cy, cy: cx, width: before.height, height: before.width }
        : before;
      return scaleIntrinsics(upright, width, height);
    }
    const label = labelOf(this.#given.video);
    return label === null ? null : this.#given.cameras.find(label, width, height);
  }

  #report(
    { signs, intrinsics, workMs, readMs }: FrameAnswer & { type: 'tracked' },
    { timeMs, way, size: { width, height } }: Look,
  ): TrackedFrame & { work: FrameWork } {
    this.#camera = intrinsics;
    if (signs.length > 0) this.#learn(intrinsics);
    return {
      timeMs,
      trackMs: workMs,
      intrinsics,
      observations: signs.flatMap((sign) => this.#observe(sign)),
      isSmooth: true,
      work: { tracker: 'engine', way, width, height, pageMs: 0, readMs },
    };
  }

  #learn(camera: Intrinsics): void {
    this.#followed += 1;
    if (this.#followed % LEARNT_FRAMES !== 0) return;
    const label = labelOf(this.#given.video);
    if (label !== null) this.#given.cameras.remember(label, camera);
  }

  #observe({ targetId, modelView, quality, ahead }: EngineSign): TargetObservation[] {
    const target = this.#given.targets.find(({ siteId }) => siteId === targetId);
    if (target === undefined) return [];
    const seen = { siteId: target.siteId, modelView, quality };
    if (ahead === null) return [seen];
    return [{ ...seen, ahead: { modelView: ahead, afterMs: AHEAD_MS } }];
  }

  #fail(cause: unknown): void {
    if (this.#ended) return;
    this.end();
    const error =
      cause instanceof TrackerError
        ? cause
        : new TrackerError('crashed', 'the tracker stopped working', { cause });
    this.#given.handlers.onFailure(error);
  }
}

function sameShape(one: Size, other: Size): boolean {
  const shape = ({ width, height }: Size) => Math.max(width, height) / Math.min(width, height);
  return Math.abs(shape(one) - shape(other)) < 0.01;
}

/** Null for a picture that comes from no camera, such as a canvas's. */
function labelOf({ srcObject }: HTMLVideoElement): string | null {
  const [track] = srcObject instanceof MediaStream ? srcObject.getVideoTracks() : [];
  return track === undefined || 'canvas' in track || track.label === '' ? null : track.label;
}
