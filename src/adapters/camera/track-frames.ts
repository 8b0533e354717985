import { sampleFrame } from './frame-sample.ts';
import type { TrackClock } from './track-clock.ts';

/** Chromium's way to a track's own frames, which the library's types do not know. */
type TrackProcessor = new (options: {
  track: MediaStreamTrack;
  maxBufferSize: number;
}) => { readable: ReadableStream<VideoFrame> };

type Read = ReadableStreamReadResult<VideoFrame> | typeof ENDED;

type FrameReader = Pick<ReadableStreamDefaultReader<VideoFrame>, 'read' | 'cancel'>;

/** A busy page must not miss all frames while it does something else, nor keep so many that the camera stalls. */
const WAITING_FRAMES = 8;

/** Frames that come closer together were held up, and say nothing of when the next one comes. */
const LEAST_PACE_MS = 20;
/** So soon after a frame the next one is not on its way yet, at 30 in a second. */
const SOON_MS = 16;
/** A camera that gives no frames, or a page that is busy all the time, keeps it no longer than this. */
const LONGEST_LEAVING_MS = 500;

/** The frames of a video's track as the camera gave them, before anything was done to show them. */
export class TrackFrames {
  readonly #reader: FrameReader;
  readonly #clock: TrackClock;
  readonly #release: () => void;
  /** The one that came last and was not taken: a camera stalls when its frames are kept. */
  #newest: VideoFrame | null = null;
  /** Asked for and not come yet: whoever closes in the meantime waits for it, too. */
  #next: Promise<Read> | null = null;
  #isSampling = false;
  #ended = false;
  #wake = () => {};

  /** Begins to read at once, and to set the clock by what comes; calls `release` when it reads no more. */
  constructor(reader: FrameReader, clock: TrackClock, release: () => void) {
    this.#reader = reader;
    this.#clock = clock;
    this.#release = release;
    void this.#pump();
  }

  /** The newest frame that was not taken yet, to be closed by the taker; null once the track has ended. */
  async take(): Promise<VideoFrame | null> {
    while (this.#newest === null && !this.#ended) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    const frame = this.#newest;
    this.#newest = null;
    return frame;
  }

  /** Sets the clock by a frame that the screen shows, in its own time; the frame may be closed at once. */
  noteShown(frame: VideoFrame, captureMs: number): void {
    if (!this.#clock.isWanting || this.#isSampling) return;
    const copy = frame.clone();
    this.#isSampling = true;
    void sampleFrame(copy).then((sample) => {
      copy.close();
      this.#isSampling = false;
      if (sample !== null) this.#clock.noteShown(sample, captureMs);
    });
  }

  /** Lets the stream go as soon as no frame is on its way into it, or after half a second. */
  close(): void {
    if (!this.#ended) void this.#letGo(this.#next ?? this.#read()).finally(() => this.#release());
    this.#ended = true;
    this.#keep(null);
  }

  async #pump(): Promise<void> {
    for (;;) {
      this.#next = this.#read();
      const { value, done } = await this.#next;
      if (this.#ended) return;
      this.#next = null;
      if (value === undefined || done) {
        this.#ended = true;
        this.#release();
        this.#wake();
        return;
      }
      if (this.#clock.isWanting) {
        const sample = await sampleFrame(value);
        if (sample !== null) this.#clock.noteTrack(sample, stampOf(value));
      }
      if (this.#ended) {
        value.close();
        return;
      }
      this.#keep(value);
    }
  }

  /**
   * A stream that is cancelled drops what is on its way into it, and nobody closes that: it is cancelled
   * shortly after a frame that came at its usual pace, which a busy page may have to wait for.
   */
  async #letGo(first: Promise<Read>): Promise<void> {
    const giveUpMs = performance.now() + LONGEST_LEAVING_MS;
    let cameMs = performance.now();
    let isPaced = false;
    let next = first;
    for (;;) {
      const come = await Promise.race([next, quietTime()]);
      const nowMs = performance.now();
      if (come === null) {
        const isBetween = isPaced && nowMs - cameMs < SOON_MS;
        if (!isBetween && nowMs < giveUpMs) continue;
        void next.then(({ value }) => value?.close());
        await this.#reader.cancel().catch(() => {});
        return;
      }
      if (come.value === undefined || come.done) return;
      come.value.close();
      isPaced = nowMs - cameMs >= LEAST_PACE_MS;
      cameMs = nowMs;
      next = this.#read();
    }
  }

  #read(): Promise<Read> {
    return this.#reader.read().catch(() => ENDED);
  }

  #keep(frame: VideoFrame | null): void {
    this.#newest?.close();
    this.#newest = frame;
    this.#wake();
  }
}

/** Shorter than from one frame to the next; in two turns, so that one which has come already is handed over. */
async function quietTime(): Promise<null> {
  for (const ms of [8, 0]) await new Promise((resume) => setTimeout(resume, ms));
  return null;
}

const ENDED = { value: undefined, done: true } as const;

/** A frame's own time, milliseconds on its track's clock. */
export function stampOf({ timestamp }: VideoFrame): number {
  return timestamp / 1_000;
}

/** Null where the browser gives no frames of tracks to pages, or not of this one. */
export function openTrackFrames(
  { srcObject }: HTMLVideoElement,
  clock: TrackClock,
): TrackFrames | null {
  const { MediaStreamTrackProcessor } = globalThis as {
    MediaStreamTrackProcessor?: TrackProcessor;
  };
  const [track] = srcObject instanceof MediaStream ? srcObject.getVideoTracks() : [];
  if (MediaStreamTrackProcessor === undefined || track === undefined) return null;
  // A stream loses the frame that is on its way when its track is stopped: this one outlives the camera's own.
  const own = track.clone();
  try {
    const { readable } = new MediaStreamTrackProcessor({
      track: own,
      maxBufferSize: WAITING_FRAMES,
    });
    return new TrackFrames(readable.getReader(), clock, () => own.stop());
  } catch {
    own.stop();
    return null;
  }
}
