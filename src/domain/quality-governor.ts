import { FrameWindow } from './frame-window.ts';
import type { Quality, QualityLadder } from './quality.ts';

/** Frames are judged in stretches of this length that hold enough of them. */
export const WINDOW_MS = 1_000;
const WINDOW_FRAMES = 8;
/** Where so few frames take so long, they are enough. */
const LONGEST_WINDOW_MS = 3_000;
/** A longer pause is no frame, as when the page was hidden; a second one after it is. */
const PAUSE_MS = 1_000;

/** A 60 Hz screen; what the screen really does is learnt while nothing is drawn, within these bounds. */
const USUAL_PACE_MS = 1_000 / 60;
const QUICKEST_PACE_MS = 1_000 / 144;
const SLOWEST_PACE_MS = 1_000 / 29;
/** No screen is so quick that 45 frames a second would be too few. */
const LEAST_SLOW_MS = 22;
const SLOW_PACES = 1.5;
/** So many times a slow frame needs no second look. */
const VERY_SLOW = 2;
const FAST_PACES = 1.2;

/** Slow stretches before a step down, fast ones before a step up. */
export const SLOW_WINDOWS = 2;
export const FAST_WINDOWS = 8;
/** After a change: textures go up, shaders are made. */
const SETTLING_MS = 1_000;
/** Two steps up have at least so much time between them. */
export const UP_EVERY_MS = 15_000;
/** A step that failed is left alone for so long, and after its second failure for good. */
export const FAILED_REST_MS = 60_000;
/** A step fails when it was left again so soon after it was tried. */
const TRIAL_MS = 30_000;
const MOST_FAILURES = 2;

/** Heat: frames get longer, slowly, on an average over so long a time. */
const HEAT_AVERAGE_MS = 20_000;
const HEAT_JUDGED_MS = 30_000;
const HOT_RATIO = 1.3;

/**
 * Chooses the step of quality from the lengths of frames. Goes down when the middle frame of a second
 * is too long for a while, or slowly gets longer; comes up seldom, and not to where it failed.
 */
export class QualityGovernor {
  readonly #steps: readonly Quality[];
  /** How often each step was tried in vain, and when it may be tried again. */
  readonly #failures: number[];
  readonly #restUntilMs: number[];
  readonly #window = new FrameWindow();
  #step: number;
  #nowMs = 0;
  #paceMs = USUAL_PACE_MS;
  #windowDraws = false;
  #wasPause = false;
  #slow = 0;
  #fast = 0;
  #changedAtMs = 0;
  #raisedAtMs = Number.NEGATIVE_INFINITY;
  #raisedTo = -1;
  #slowAverageMs = 0;
  #coolMs = Number.POSITIVE_INFINITY;
  #ceiling: number;

  constructor({ steps, start }: QualityLadder) {
    this.#steps = steps;
    this.#failures = steps.map(() => 0);
    this.#restUntilMs = steps.map(() => 0);
    this.#step = Math.min(steps.length - 1, Math.max(0, start));
    this.#ceiling = steps.length - 1;
  }

  /** Index of the step; 0 is the poorest. */
  get step(): number {
    return this.#step;
  }

  get quality(): Quality {
    const quality = this.#steps[this.#step];
    if (quality === undefined) throw new RangeError('a ladder has at least one step');
    return quality;
  }

  /** With little charge left, one step less than now, until it is charged again. */
  savePower(isLow: boolean): void {
    const wasLow = this.#ceiling < this.#steps.length - 1;
    if (isLow === wasLow) return;
    this.#ceiling = isLow ? Math.max(0, this.#step - 1) : this.#steps.length - 1;
    if (this.#step > this.#ceiling) this.#change(this.#ceiling);
  }

  /** Takes the time since the frame before; `isDrawing` tells whether a model is in the picture. Returns whether the step has changed. */
  note(deltaMs: number, isDrawing: boolean): boolean {
    const isPause = !(deltaMs <= PAUSE_MS);
    const isFirstPause = isPause && !this.#wasPause;
    this.#wasPause = isPause;
    if (isFirstPause || !(deltaMs > 0)) {
      this.#window.clear();
      return false;
    }
    this.#nowMs += deltaMs;
    if (isDrawing !== this.#windowDraws) {
      this.#windowDraws = isDrawing;
      this.#window.clear();
    }
    if (isDrawing && this.#nowMs - this.#changedAtMs < SETTLING_MS) return false;
    this.#window.note(deltaMs);
    const { totalMs, frames } = this.#window;
    if (totalMs < WINDOW_MS) return false;
    if (frames < WINDOW_FRAMES && totalMs < LONGEST_WINDOW_MS) return false;
    const before = this.#step;
    this.#judge();
    this.#window.clear();
    return this.#step !== before;
  }

  #judge(): void {
    const middleMs = this.#window.quantile(0.5);
    if (!this.#windowDraws) {
      this.#paceMs = Math.min(SLOWEST_PACE_MS, Math.max(QUICKEST_PACE_MS, middleMs));
      return;
    }
    const slowMs = Math.max(LEAST_SLOW_MS, this.#paceMs * SLOW_PACES);
    if (middleMs > slowMs) {
      this.#fast = 0;
      this.#slow += middleMs > slowMs * VERY_SLOW ? SLOW_WINDOWS : 1;
      if (this.#slow >= SLOW_WINDOWS) this.#lower();
      return;
    }
    this.#slow = 0;
    if (this.#isHeating()) return this.#lower();
    // Without the slack a screen of 60 Hz would never be in time for a browser that counts in whole milliseconds.
    if (middleMs > Math.max(this.#paceMs * FAST_PACES, this.#paceMs + 1)) this.#fast = 0;
    else this.#fast += 1;
    if (this.#fast >= FAST_WINDOWS) this.#raiseIfAllowed();
  }

  #isHeating(): boolean {
    const spanMs = this.#window.totalMs;
    const meanMs = spanMs / this.#window.frames;
    const weight = 1 - Math.exp(-spanMs / HEAT_AVERAGE_MS);
    const sinceMs = this.#nowMs - this.#changedAtMs;
    this.#slowAverageMs =
      this.#slowAverageMs === 0
        ? meanMs
        : this.#slowAverageMs + (meanMs - this.#slowAverageMs) * weight;
    if (sinceMs < HEAT_JUDGED_MS) return false;
    this.#coolMs = Math.min(this.#coolMs, this.#slowAverageMs);
    return this.#slowAverageMs > this.#coolMs * HOT_RATIO;
  }

  #lower(): void {
    const left = this.#step;
    this.#slow = 0;
    if (left === 0) return;
    if (left === this.#raisedTo && this.#nowMs - this.#raisedAtMs < TRIAL_MS) {
      this.#failures[left] = (this.#failures[left] ?? 0) + 1;
    }
    // What is above is dearer still.
    for (let step = left; step < this.#steps.length; step += 1) {
      this.#restUntilMs[step] = this.#nowMs + FAILED_REST_MS;
    }
    this.#change(left - 1);
  }

  #raiseIfAllowed(): void {
    const next = this.#step + 1;
    if (next > this.#ceiling || this.#nowMs - this.#changedAtMs < UP_EVERY_MS) return;
    if (this.#nowMs < (this.#restUntilMs[next] ?? 0)) return;
    if ((this.#failures[next] ?? 0) >= MOST_FAILURES) return;
    this.#change(next);
    this.#raisedAtMs = this.#nowMs;
    this.#raisedTo = next;
  }

  #change(step: number): void {
    this.#step = step;
    this.#changedAtMs = this.#nowMs;
    this.#slow = 0;
    this.#fast = 0;
    this.#slowAverageMs = 0;
    this.#coolMs = Number.POSITIVE_INFINITY;
    this.#window.clear();
  }
}
