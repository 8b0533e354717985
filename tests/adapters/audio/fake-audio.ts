import type { ManualClock } from '#adapters/device/manual-clock.ts';

/** How often a real element tells of its time while it plays, milliseconds. */
const TOLD_EVERY_MS = 250;

/** An audio element that plays by a manual clock: time passes with `pass`, at its own speed. */
export class FakeAudio extends EventTarget {
  readonly #clock: ManualClock;
  readonly #attributes = new Map<string, string>();
  /** Every address that was loaded, in order. */
  readonly loaded: string[] = [];
  currentTime = 0;
  paused = true;
  ended = false;
  seeking = false;
  error: { message: string } | null = null;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  preservesPitch = false;
  durationMs = 10_000;
  /** What the next `play` does. */
  refusal: Error | null = null;

  constructor(clock: ManualClock) {
    super();
    this.#clock = clock;
  }

  set src(url: string) {
    this.#attributes.set('src', url);
    this.loaded.push(url);
    this.currentTime = 0;
    this.error = null;
    this.paused = true;
    this.playbackRate = this.defaultPlaybackRate;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  play(): Promise<void> {
    if (this.refusal !== null) return Promise.reject(this.refusal);
    this.paused = false;
    this.ended = false;
    this.#tell('play');
    return Promise.resolve();
  }

  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.#tell('pause');
  }

  /** The sound is there and begins. */
  begin(): void {
    this.#tell('playing');
  }

  fail(message: string): void {
    this.error = { message };
    this.#tell('error');
  }

  /** A while of playing, in which the clock goes on as well; `told` says whether the element speaks of it. */
  pass(ms: number, { told = true, stuck = false } = {}): void {
    for (let passed = 0; passed < ms && !this.ended; passed += TOLD_EVERY_MS) {
      const step = Math.min(TOLD_EVERY_MS, ms - passed);
      // Small steps, so that timers find the element where it would be.
      for (let small = 0; small < step; small += 5) {
        if (!this.paused && !stuck) this.currentTime += (5 * this.playbackRate) / 1000;
        this.#clock.advance(Math.min(5, step - small));
      }
      if (told && !this.paused && !stuck) this.#tell('timeupdate');
      if (!this.paused && this.currentTime * 1000 >= this.durationMs) {
        this.ended = true;
        this.paused = true;
        this.#tell('pause');
        this.#tell('ended');
      }
    }
  }

  #tell(event: string): void {
    this.dispatchEvent(new Event(event));
  }
}
