import { sampleFrame } from './frame-sample.ts';
import type { TrackClock } from './track-clock.ts';

/** Chromium's way to a track's own frames, which the library's types do not know. */
type TrackProcessor = new (options: {
  track: MediaStreamTrack;
  maxBufferSize: number;
}) => { readable: ReadableStream<VideoFrame> };

type FrameReader = Pick<ReadableStreamDefaultReader<VideoFrame>, 'read'>;

/** A busy page must not miss all frames while it does something else, nor keep so many that the camera stalls. */
const WAITING_FRAMES = 8;

/** The frames of a video's track as the camera gave them, before anything was done to show them. */
export class TrackFrames {
  readonly #reader: FrameReader;
  readonly #clock: TrackClock;
  readonly #stop: () => void;
  /** The one that came last and was not taken: a camera stalls when its frames are kept. */
  #newest: VideoFrame | null = null;
  #isSampling = false;
  #ended = false;
  #wake = () => {};

  /** Begins to read at once, and to set the clock by what comes; `stop` ends the track that is read. */
  constructor(reader: FrameReader, clock: TrackClock, stop: () => void) {
    this.#reader = reader;
    this.#clock = clock;
    this.#stop = stop;
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

  close(): void {
    this.#ended = true;
    this.#keep(null);
    // A stream that is cancelled loses a frame that is on its way, and nobody closes it: it ends with its track.
    this.#stop();
  }

  async #pump(): Promise<void> {
    for (;;) {
      const { value, done } = await this.#reader.read().catch(() => ENDED);
      if (value === undefined || done) break;
      if (this.#clock.isWanting && !this.#ended) {
        const sample = await sampleFrame(value);
        if (sample !== null) this.#clock.noteTrack(sample, stampOf(value));
      }
      if (this.#ended) value.close();
      else this.#keep(value);
    }
    this.#ended = true;
    this.#wake();
  }

  #keep(frame: VideoFrame | null): void {
    this.#newest?.close();
    this.#newest = frame;
    this.#wake();
  }
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
  // Its own, which can be ended while the camera goes on.
  const own = track.clone();
  const stop = () => own.stop();
  try {
    const { readable } = new MediaStreamTrackProcessor({
      track: own,
      maxBufferSize: WAITING_FRAMES,
    });
    return new TrackFrames(readable.getReader(), clock, stop);
  } catch {
    stop();
    return null;
  }
}
