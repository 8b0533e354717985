/** Frames that take longer all count alike. */
const BINS = 128;

/** The lengths of the frames in a stretch of time, to the millisecond; noting one allocates nothing. */
export class FrameWindow {
  readonly #counts = new Uint16Array(BINS);
  #frames = 0;
  /** Sum of the lengths, milliseconds. */
  #totalMs = 0;

  get frames(): number {
    return this.#frames;
  }

  get totalMs(): number {
    return this.#totalMs;
  }

  note(deltaMs: number): void {
    const bin = Math.min(BINS - 1, Math.max(0, Math.round(deltaMs)));
    this.#counts[bin] = (this.#counts[bin] ?? 0) + 1;
    this.#frames += 1;
    this.#totalMs += deltaMs;
  }

  /** The length that this share of the frames does not exceed, milliseconds; 0 for no frames. */
  quantile(share: number): number {
    const wanted = share * this.#frames;
    let seen = 0;
    for (let bin = 0; bin < BINS; bin += 1) {
      seen += this.#counts[bin] ?? 0;
      if (seen > 0 && seen >= wanted) return bin;
    }
    return 0;
  }

  clear(): void {
    this.#counts.fill(0);
    this.#frames = 0;
    this.#totalMs = 0;
  }
}
