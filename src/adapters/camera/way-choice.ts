import type { FrameWay } from './frame-parcel.ts';

/** Milliseconds that a frame took: on the page's own thread, and in the worker until its luma lay there. */
export type FrameCost = { pageMs: number; readMs: number };

/** A way that has been found the best, kept for the next camera of this visit to the site. */
export type RememberedWay = { way: FrameWay | null };

/** The page has the finger and the picture to look after: its time counts so much more than the worker's. */
const PAGE_WEIGHT = 3;
/** Each way is tried with so many frames; the first of them sets things up and does not count. */
const TRIAL_FRAMES = 4;
/** Reading on the page stalls it: tried only when nothing else costs less than this. */
const READBACK_ABOVE_MS = 14;

/** Finds the cheapest way for frames by trying each that is offered, and leaves out those that fail. */
export class WayChoice {
  readonly #remembered: RememberedWay;
  readonly #costs = new Map<FrameWay, number[]>();
  #offered: readonly FrameWay[];

  constructor(offered: readonly FrameWay[], remembered: RememberedWay) {
    this.#offered = offered;
    this.#remembered = remembered;
    if (remembered.way !== null && !offered.includes(remembered.way)) remembered.way = null;
  }

  /** The way for the next frame; null when none works. */
  get way(): FrameWay | null {
    const { way } = this.#remembered;
    if (way !== null) return way;
    return this.#untried() ?? this.#cheapest();
  }

  /** A frame came through. */
  note(way: FrameWay, { pageMs, readMs }: FrameCost): void {
    if (this.#remembered.way !== null || !this.#offered.includes(way)) return;
    const costs = this.#costs.get(way) ?? [];
    costs.push(pageMs * PAGE_WEIGHT + readMs);
    this.#costs.set(way, costs);
    if (this.#untried() === null) this.#remembered.way = this.#cheapest();
  }

  /** It does not work with this camera. */
  strike(way: FrameWay): void {
    this.#offered = this.#offered.filter((other) => other !== way);
    if (this.#remembered.way === way) this.#remembered.way = null;
  }

  #untried(): FrameWay | null {
    const untried = this.#offered.find((way) => (this.#costs.get(way)?.length ?? 0) < TRIAL_FRAMES);
    if (untried !== 'readback') return untried ?? null;
    const cheapest = this.#cheapest();
    return cheapest === null || this.#costOf(cheapest) > READBACK_ABOVE_MS ? untried : null;
  }

  #cheapest(): FrameWay | null {
    return this.#offered.reduce<FrameWay | null>(
      (best, way) =>
        this.#costs.has(way) && (best === null || this.#costOf(way) < this.#costOf(best))
          ? way
          : best,
      null,
    );
  }

  /** The middle of the trials after the first. */
  #costOf(way: FrameWay): number {
    const costs = (this.#costs.get(way) ?? []).slice(1).sort((a, b) => a - b);
    return costs[costs.length >> 1] ?? Number.POSITIVE_INFINITY;
  }
}
