import { sampleDifference } from './frame-sample.ts';

/** Two seconds: so long may a busy page take until it has the pixels of a frame on the screen. */
const MOST_SAMPLES = 60;
/** Up to this difference two samples are copies of one another; a camera's noise alone is more, grey levels. */
const MOST_OFF = 0.25;
/** The second best must be further off by so much: a picture that stands still tells nothing. */
const LEAST_APART = 0.25;
/** A copy to the last grey level, with nothing like it near, needs no second one. */
const CERTAIN_OFF = 0.02;
const CERTAIN_APART = 1;
/** Two measurements agree when they lie no further apart, milliseconds; clocks are told to a tenth. */
const AGREEING_MS = 1;
/** A track that was not understood by then never is: its frames are not those that are shown. */
const MOST_TRIALS = 60;

type Match = { stampMs: number; isCertain: boolean };

/**
 * A track's frames bear times of a clock of their own, which differs from browser to browser. It is
 * set by the pictures themselves: by shown frames, whose capture time is known, met in the track.
 */
export class TrackClock {
  #samples: { sample: Uint8Array; stampMs: number }[] = [];
  #lastMs: number | null = null;
  #offsetMs: number | null = null;
  #trials = 0;

  /** Set once a frame was met for certain, or two have told the same. */
  get isSet(): boolean {
    return this.#offsetMs !== null;
  }

  /** Whether further samples are of use. */
  get isWanting(): boolean {
    return this.#offsetMs === null && this.#trials < MOST_TRIALS;
  }

  /** A frame of the track with its stamp. */
  noteTrack(sample: Uint8Array, stampMs: number): void {
    this.#samples.push({ sample, stampMs });
    if (this.#samples.length > MOST_SAMPLES) this.#samples.shift();
  }

  /** A frame that the screen shows, with its capture time; later than the track had it. */
  noteShown(sample: Uint8Array, captureMs: number): void {
    this.#trials += 1;
    const match = this.#find(sample);
    if (match === null) return;
    const offsetMs = captureMs - match.stampMs;
    const agrees = this.#lastMs !== null && Math.abs(offsetMs - this.#lastMs) < AGREEING_MS;
    if (agrees || match.isCertain) {
      this.#offsetMs = offsetMs;
      this.#samples = [];
    }
    this.#lastMs = offsetMs;
  }

  /** Capture time of a track's frame; null until the clock is set. */
  captureMs(stampMs: number): number | null {
    return this.#offsetMs === null ? null : stampMs + this.#offsetMs;
  }

  /** The one frame that is a copy; null when none is, or more than one might be. */
  #find(sample: Uint8Array): Match | null {
    const found = this.#samples
      .map((known) => ({ ...known, off: sampleDifference(sample, known.sample) }))
      .sort((a, b) => a.off - b.off);
    const [best, next] = found;
    if (best === undefined || next === undefined || best.off > MOST_OFF) return null;
    if (next.off < 2 * best.off + LEAST_APART) return null;
    const isCertain = best.off <= CERTAIN_OFF && next.off >= CERTAIN_APART;
    return { stampMs: best.stampMs, isCertain };
  }
}
