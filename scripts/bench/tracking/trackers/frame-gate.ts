/**
 * Holds back a page's animation frames and shows it a clock of our own, so that a tracker that runs
 * by itself can be led frame by frame. To be made before the tracker's code is loaded: it may keep
 * the functions that it finds.
 */
export class FrameGate {
  #held: FrameRequestCallback[] = [];
  #timeMs: number | null = null;

  constructor(page: { requestAnimationFrame: Window['requestAnimationFrame'] }) {
    page.requestAnimationFrame = (callback) => this.#held.push(callback);
    const now = Date.now.bind(Date);
    Date.now = () => this.#timeMs ?? now();
  }

  /** What `Date.now` says from now on. */
  setTime(timeMs: number): void {
    this.#timeMs = timeMs;
  }

  /** Lets everything go on that waits for a frame. */
  release(): void {
    const held = this.#held;
    this.#held = [];
    for (const callback of held) callback(performance.now());
  }
}
