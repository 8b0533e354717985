/** What the tracker took for one frame, in the worker. */
export type FrameTime = {
  workMs: number;
  /** Whether a sign was followed; a search takes longer, and is bounded by the engine itself. */
  isFollowing: boolean;
  nowMs: number;
};

/** More than this for following, on average, and the next frame of the camera comes to nobody. */
const MOST_FOLLOW_MS = 20;
const MOST_SEARCH_MS = 45;
/** The finer size is tried again when it should take less than this. */
const ROOM_MS = 11;
/** A size is judged after so many frames, and left for a finer one after so long a time. */
const JUDGED_FRAMES = 8;
const ROOM_FOR_MS = 4_000;
/** A finer size that was too slow is tried again after this, and after twice as long each time. */
const FIRST_REST_MS = 20_000;
const LONGEST_REST_MS = 320_000;
/** Frames that count in the quick average. */
const QUICK_FRAMES = 8;

/** A device that is getting hot: its frames take so many times as long as they did, on a long average. */
const HOT_RATIO = 1.7;
const COOL_RATIO = 1.3;
/** Shorter times than this say more about the clock than about heat. */
const LEAST_HOT_MS = 3;
const SLOW_AVERAGE_MS = 20_000;
/** Heat comes and goes over minutes. */
const HEAT_JUDGED_MS = 60_000;
const MOST_SKIPPED = 3;

/**
 * Chooses the size at which frames are looked at, and how many are left out, from the time that they
 * take. Sizes are numbered from the finest, 0; `shares` gives each one's pixels relative to it.
 */
export class WorkPace {
  readonly #shares: readonly number[];
  /** Least long average at each size: how quick the device is while cool. */
  readonly #coolMs: number[];
  #size = 0;
  #everyNth = 1;
  #frames = 0;
  #quickMs = 0;
  #slowMs = 0;
  #lastMs: number | null = null;
  #sizeSinceMs = 0;
  #nthSinceMs = 0;
  #roomSinceMs: number | null = null;
  #restMs = FIRST_REST_MS;
  #raisedAtMs: number | null = null;
  #restUntilMs = 0;
  #wasFollowing = false;

  constructor(shares: readonly number[]) {
    this.#shares = shares;
    this.#coolMs = shares.map(() => Number.POSITIVE_INFINITY);
  }

  get size(): number {
    return this.#size;
  }

  /** 1: every frame is looked at, 2: every second one, and so on. */
  get everyNth(): number {
    return this.#everyNth;
  }

  note({ workMs, isFollowing, nowMs }: FrameTime): void {
    if (this.#lastMs === null || isFollowing !== this.#wasFollowing)
      this.#begin(nowMs, isFollowing);
    this.#frames += 1;
    const weight = Math.max(1 / QUICK_FRAMES, 1 / this.#frames);
    this.#quickMs += (workMs - this.#quickMs) * weight;
    if (isFollowing) this.#noteHeat(workMs, nowMs);
    this.#lastMs = nowMs;
    if (this.#frames < JUDGED_FRAMES) return;
    if (this.#quickMs > (isFollowing ? MOST_FOLLOW_MS : MOST_SEARCH_MS)) this.#lower(nowMs);
    else if (isFollowing) this.#raiseIfRoom(nowMs);
  }

  #begin(nowMs: number, isFollowing: boolean): void {
    if (this.#lastMs === null) this.#nthSinceMs = nowMs;
    this.#wasFollowing = isFollowing;
    this.#frames = 0;
    this.#roomSinceMs = null;
  }

  #lower(nowMs: number): void {
    if (this.#size < this.#shares.length - 1) {
      const wasTooSoon = this.#raisedAtMs !== null && this.#raisedAtMs === this.#sizeSinceMs;
      if (wasTooSoon) this.#restMs = Math.min(LONGEST_REST_MS, this.#restMs * 2);
      this.#restUntilMs = nowMs + this.#restMs;
      this.#change(this.#size + 1, nowMs);
    } else if (this.#everyNth < MOST_SKIPPED) {
      this.#everyNth += 1;
      this.#nthSinceMs = nowMs;
      this.#frames = 0;
    }
  }

  #raiseIfRoom(nowMs: number): void {
    const own = this.#shares[this.#size] ?? 1;
    const finer = this.#size === 0 ? own : (this.#shares[this.#size - 1] ?? 1);
    if ((this.#quickMs * finer) / own > ROOM_MS) {
      this.#roomSinceMs = null;
      return;
    }
    this.#roomSinceMs ??= nowMs;
    if (nowMs - this.#roomSinceMs < ROOM_FOR_MS || this.#isHot()) return;
    if (this.#everyNth > 1 && nowMs - this.#nthSinceMs >= HEAT_JUDGED_MS) {
      this.#everyNth -= 1;
      this.#nthSinceMs = nowMs;
    } else if (this.#size > 0 && nowMs >= this.#restUntilMs) {
      this.#change(this.#size - 1, nowMs);
      this.#raisedAtMs = nowMs;
    }
  }

  #change(size: number, nowMs: number): void {
    this.#size = size;
    this.#sizeSinceMs = nowMs;
    this.#frames = 0;
    this.#slowMs = 0;
    this.#roomSinceMs = null;
  }

  #noteHeat(workMs: number, nowMs: number): void {
    const passedMs = Math.max(0, nowMs - (this.#lastMs ?? nowMs));
    const weight = 1 - Math.exp(-passedMs / SLOW_AVERAGE_MS);
    this.#slowMs =
      this.#slowMs === 0 ? this.#quickMs : this.#slowMs + (workMs - this.#slowMs) * weight;
    if (nowMs - this.#sizeSinceMs < SLOW_AVERAGE_MS) return;
    const cool = this.#coolMs[this.#size] ?? Number.POSITIVE_INFINITY;
    this.#coolMs[this.#size] = Math.min(cool, this.#slowMs);
    if (!this.#isHot() || nowMs - this.#nthSinceMs < HEAT_JUDGED_MS) return;
    if (this.#everyNth < MOST_SKIPPED) this.#everyNth += 1;
    this.#nthSinceMs = nowMs;
  }

  #isHot(): boolean {
    const cool = this.#coolMs[this.#size] ?? Number.POSITIVE_INFINITY;
    const ratio = this.#everyNth > 1 ? COOL_RATIO : HOT_RATIO;
    return this.#slowMs > LEAST_HOT_MS && this.#slowMs > cool * ratio;
  }
}
