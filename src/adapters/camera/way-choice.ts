import type { FrameWay } from './frame-parcel.ts';

/** Milliseconds that a frame took: on the page's own thread, and in the worker until its luma lay there. */
export type FrameCost = { pageMs: number; readMs: number };

/** A way that has been found the best, kept for the next camera of this visit to the site. */
export type RememberedWay = { way: FrameWay | null };

/** The page has the finger and the picture to look after: its time counts so much more than the worker's. */
const PAGE_WEIGHT = 3;
/** Each way is tried with so many frames; the first of them sets things up and does not count. */
const TRIAL_FRAMES = 4;
/** A way that costs no more is taken without trying those that are less promising. */
const GOOD_ENOUGH_MS = 4;
/** Reading on the page stalls it: tried only when nothing else costs less than this. */
const READBACK_ABOVE_MS = 14;
/** Frames that may fail one after another: of a way that never worked, and of one that did before the camera changed. */
const MOST_MISSED_AT_FIRST = 2;
const MOST_MISSED = 10;

/** Finds the cheapest way for frames by trying each that is offered, and leaves out those that fail. */
export class WayChoice {
  readonly #remembered: RememberedWay;
  readonly #costs = new Map<FrameWay, number[]>();
  #missed = 0;
  #offered: readonly FrameWay[];

  constructor(offered: readonly FrameWay[], remembered: RememberedWay) {
    this.#offered = offered;
    this.#remembered = remembered;
  }

  /** The way for the next frame; null when none works. */
  get way(): FrameWay | null {
    const { way } = this.#remembered;
    if (way !== null && this.#offered.includes(way)) return way;
    return this.#untried() ?? this.#cheapest();
  }

  /** Whether the best way is known. */
  get isSettled(): boolean {
    const { way } = this.#remembered;
    return way !== null && this.#offered.includes(way);
  }

  /** A further way has become possible, and is tried like the others. */
  offer(way: FrameWay): void {
    this.#offered = [way, ...this.#offered];
    if (this.#remembered.way !== way) this.#remembered.way = null;
  }

  /** A frame came through. */
  note(way: FrameWay, { pageMs, readMs }: FrameCost): void {
    this.#missed = 0;
    if (this.isSettled || !this.#offered.includes(way)) return;
    const costs = this.#costs.get(way) ?? [];
    costs.push(pageMs * PAGE_WEIGHT + readMs);
    this.#costs.set(way, costs);
    if (this.#untried() === null) this.#remembered.way ??= this.#cheapest();
  }

  /** A frame did not come through. */
  miss(way: FrameWay): void {
    this.#missed += 1;
    const hasWorked = this.#costs.has(way) || this.#remembered.way === way;
    if (this.#missed >= (hasWorked ? MOST_MISSED : MOST_MISSED_AT_FIRST)) this.strike(way);
  }

  /** It does not work with this camera. */
  strike(way: FrameWay): void {
    this.#missed = 0;
    this.#offered = this.#offered.filter((other) => other !== way);
    if (this.#remembered.way === way) this.#remembered.way = null;
  }

  #untried(): FrameWay | null {
    const untried = this.#offered.find((way) => !this.#isTried(way));
    const cheapest = this.#cheapest();
    if (untried === undefined || untried === 'track' || cheapest === null) return untried ?? null;
    const enoughMs = untried === 'readback' ? READBACK_ABOVE_MS : GOOD_ENOUGH_MS;
    return this.#costOf(cheapest) > enoughMs ? untried : null;
  }

  #cheapest(): FrameWay | null {
    return this.#offered.reduce<FrameWay | null>(
      (best, way) =>
        this.#isTried(way) && (best === null || this.#costOf(way) < this.#costOf(best))
          ? way
          : best,
      null,
    );
  }

  #isTried(way: FrameWay): boolean {
    return (this.#costs.get(way)?.length ?? 0) >= TRIAL_FRAMES;
  }

  /** The middle of the trials after the first. */
  #costOf(way: FrameWay): number {
    const costs = (this.#costs.get(way) ?? []).slice(1).sort((a, b) => a - b);
    return costs[costs.length >> 1] ?? Number.POSITIVE_INFINITY;
  }
}
