import {
  type FrameWork,
  type ImageTarget,
  type TargetObservation,
  type TrackedFrame,
  TrackerError,
  type TrackerHandlers,
} from '#domain/ports/image-tracker.ts';
import type { OrientationSensor } from '#domain/ports/orientation-sensor.ts';
import { FramePacker, isVideoFrame } from '../camera/frame-packer.ts';
import type { FrameParcel, FrameWay, WorkSize } from '../camera/frame-parcel.ts';
import { TrackClock } from '../camera/track-clock.ts';
import { openTrackFrames, stampOf, type TrackFrames } from '../camera/track-frames.ts';
import { eachVideoFrame } from '../camera/video-frames.ts';
import { type RememberedWay, WayChoice } from '../camera/way-choice.ts';
import type { EngineLink, FrameAnswer } from './engine-link.ts';
import { AHEAD_MS, type EngineSign } from './engine-messages.ts';
import type { LookedAtVideo } from './looked-at-video.ts';

export type EngineRunOptions = {
  video: HTMLVideoElement;
  lookedAt: LookedAtVideo;
  link: Pick<EngineLink, 'track'>;
  targets: readonly ImageTarget[];
  handlers: TrackerHandlers;
  orientation: Pick<OrientationSensor, 'at'>;
  remembered: RememberedWay;
  /** The ways for frames that may be used. */
  offered: readonly FrameWay[];
};

/** A frame so much older than the last one is no older frame: its clock was set anew. */
const SEEN_MS = 500;

/** What is known of a frame before it is looked at. */
type Look = { timeMs: number; way: FrameWay; size: WorkSize };

/** One start of the engine to its stop: sends frames one at a time, by the way that has proved the best. */
export class EngineRun {
  readonly #given: EngineRunOptions;
  readonly #packer = new FramePacker();
  readonly #ways: WayChoice;
  readonly #clock = new TrackClock();
  readonly #track: TrackFrames | null;
  #isTrackJudged = false;
  #endShown = () => {};
  /** Capture time of the last frame that was sent. */
  #sentMs = Number.NEGATIVE_INFINITY;
  #ended = false;

  constructor(given: EngineRunOptions) {
    this.#given = given;
    // The track's frames come in question only when their times are understood.
    const shown = given.offered.filter((way) => way !== 'track');
    this.#ways = new WayChoice(shown, given.remembered);
    const wantsTrack = given.offered.includes('track');
    this.#track = wantsTrack ? openTrackFrames(given.video, this.#clock) : null;
    if (this.#track === null) this.#ways.strike('track');
  }

  start(): void {
    this.#endShown = eachVideoFrame(this.#given.video, (timeMs, picture) =>
      this.#guard(() => this.#lookAtShown(timeMs, picture)),
    );
  }

  end(): void {
    this.#ended = true;
    this.#endShown();
    this.#track?.close();
  }

  /** A frame that the screen shows; it may be used until something is awaited. */
  async #lookAtShown(timeMs: number, picture: CanvasImageSource): Promise<void> {
    const size = this.#ended ? null : this.#given.lookedAt.nextSize();
    if (size === null) return;
    this.#learnTrack(timeMs, picture);
    const { way } = this.#ways;
    if (way === null) throw new TrackerError('unsupported', 'no frame can be read');
    if (way !== 'track') return this.#lookAt(picture, { timeMs, way, size });
    this.#endShown();
    void this.#guard(() => this.#lookAlongTrack());
  }

  /** Looks at the track's own frames for as long as that is the best way. */
  async #lookAlongTrack(): Promise<void> {
    while (!this.#ended && this.#ways.way === 'track') {
      const picture = (await this.#track?.take()) ?? null;
      if (picture === null) this.#ways.strike('track');
      else {
        // Harmless after it was handed over.
        await this.#lookAtTrack(picture).finally(() => picture.close());
      }
    }
    // Another way has proved better, or the track has ended.
    this.#track?.close();
    if (!this.#ended) this.start();
  }

  async #lookAtTrack(picture: VideoFrame): Promise<void> {
    const timeMs = this.#clock.captureMs(stampOf(picture));
    const size = this.#ended ? null : this.#given.lookedAt.nextSize();
    if (timeMs === null || size === null) return;
    await this.#lookAt(picture, { timeMs, way: 'track', size });
  }

  #learnTrack(timeMs: number, picture: CanvasImageSource): void {
    if (this.#track === null || this.#isTrackJudged) return;
    if (this.#clock.isWanting) {
      if (isVideoFrame(picture)) this.#track.noteShown(picture, timeMs);
      return;
    }
    this.#isTrackJudged = true;
    if (this.#clock.isSet) this.#ways.offer('track');
    else {
      this.#track.close();
      this.#ways.strike('track');
    }
  }

  /** Runs to its end or to the tracker's failure; never rejects. */
  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      this.#fail(cause);
    }
  }

  async #lookAt(picture: CanvasImageSource, look: Look): Promise<void> {
    // The screen shows frames that the track has given long ago: the engine has seen them already.
    const aheadMs = this.#sentMs - look.timeMs;
    if (aheadMs >= 0 && aheadMs < SEEN_MS) return;
    this.#sentMs = look.timeMs;
    const begunMs = performance.now();
    let spentMs: number;
    let answer: FrameAnswer;
    try {
      const packed = this.#packer.pack(look.way, picture, look.size);
      if (packed === null) return this.#ways.strike(look.way);
      spentMs = performance.now() - begunMs;
      // A VideoFrame must be sent on before anything is awaited.
      const parcel = 'then' in packed ? await packed : packed;
      const sentMs = performance.now();
      const answered = this.#send(parcel, look);
      spentMs += performance.now() - sentMs;
      answer = await answered;
    } catch (cause) {
      if (cause instanceof TrackerError) throw cause;
      // Not every browser lets every picture be drawn, or handed over: that speaks against this way only.
      return this.#ways.miss(look.way);
    }
    const backMs = performance.now();
    if (this.#ended) return;
    if (answer.type === 'unread') return this.#ways.miss(look.way);
    const frame = this.#report(answer, look, backMs);
    spentMs += performance.now() - backMs;
    this.#ways.note(look.way, { pageMs: spentMs, readMs: answer.readMs });
    frame.work.pageMs = spentMs;
    this.#given.handlers.onFrame(frame);
  }

  #send(parcel: FrameParcel, { timeMs, size }: Look): Promise<FrameAnswer> {
    const { link, orientation, lookedAt } = this.#given;
    return link.track({
      type: 'frame',
      parcel,
      size,
      timeMs,
      turned: orientation.at(timeMs),
      known: lookedAt.camera,
    });
  }

  #report(
    { signs, camera, workMs, readMs }: FrameAnswer & { type: 'tracked' },
    { timeMs, way, size: { width, height } }: Look,
    nowMs: number,
  ): TrackedFrame & { work: FrameWork } {
    const { lookedAt } = this.#given;
    const isFollowing = signs.length > 0;
    lookedAt.note(camera, isFollowing);
    // A way on trial says nothing of the device.
    if (this.#ways.isSettled) lookedAt.noteTime(workMs, isFollowing, nowMs);
    return {
      timeMs,
      trackMs: workMs,
      intrinsics: camera,
      observations: signs.flatMap((sign) => this.#observe(sign)),
      isSmooth: true,
      work: { tracker: 'engine', way, width, height, pageMs: 0, readMs },
    };
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
