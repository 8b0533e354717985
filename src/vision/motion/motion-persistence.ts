/** What is older counts for a third in so many seconds. */
const MEMORY = 0.3;
/** A turn by an angle moves the sign's edges about so many times as far, in sign widths. */
const LEVER = 0.35;
/** Nothing keeps its velocity for longer than so many seconds. */
const LONGEST = 1;

/**
 * Learns how long a velocity lasts: a pan keeps its own, a trembling hand's is already past when
 * it has been measured. A regression of each frame's velocity on the one before.
 */
export class MotionPersistence {
  readonly #before = new Float64Array(6);
  #agreement = 0;
  #power = 0;
  #interval = 0;

  /** Takes the step (as of `poseDifference`) of the last so many seconds of a sign so far away. */
  learn(step: Float64Array, seconds: number, depth: number): void {
    const keep = Math.exp(-seconds / MEMORY);
    let agreement = 0;
    let power = 0;
    for (let i = 0; i < 6; i++) {
      const speed = (step[i] * (i < 3 ? LEVER : 1)) / (seconds * depth);
      agreement += speed * this.#before[i];
      power += this.#before[i] ** 2;
      this.#before[i] = speed;
    }
    this.#agreement = keep * this.#agreement + (1 - keep) * agreement;
    this.#power = keep * this.#power + (1 - keep) * power;
    this.#interval = this.#interval === 0 ? seconds : keep * this.#interval + (1 - keep) * seconds;
  }

  /** For how many seconds the present velocity will have gone on after so many. */
  reach(seconds: number): number {
    if (this.#power === 0) return seconds;
    const gain = this.#agreement / this.#power;
    if (gain <= 0) return 0;
    if (gain >= Math.exp(-this.#interval / LONGEST)) return seconds;
    const constant = -this.#interval / Math.log(gain);
    // The measured velocity is that of the middle of the last interval.
    return Math.sqrt(gain) * constant * (1 - Math.exp(-seconds / constant));
  }

  reset(): void {
    this.#before.fill(0);
    this.#agreement = this.#power = this.#interval = 0;
  }
}
