import type { Clock } from '#domain/ports/clock.ts';
import {
  type ImageTarget,
  type ImageTracker,
  type TrackedFrame,
  TrackerError,
  type TrackerFailure,
  type TrackerHandlers,
} from '#domain/ports/image-tracker.ts';

/** What a scripted tracker does: fails or hangs while loading, or plays frames and perhaps fails after the last. */
export type TrackerScript = {
  hangs?: boolean;
  loadFailure?: TrackerFailure;
  /** Tells at its start that it stands in for a better one. */
  fallback?: TrackerFailure;
  /** Each is handed over when the clock has come as far from the start as from the first frame's time to its own. */
  frames?: readonly TrackedFrame[];
  failureAtEnd?: TrackerFailure;
};

/** A tracker for tests and demonstrations that never looks at its picture. */
export class ScriptedTracker<Picture> implements ImageTracker<Picture> {
  readonly #clock: Clock;
  readonly #script: TrackerScript;
  #cancel = () => {};
  /** What it was asked to look for, and at. */
  targets: readonly ImageTarget[] = [];
  picture: Picture | null = null;
  isDisposed = false;

  constructor(clock: Clock, script: TrackerScript) {
    this.#clock = clock;
    this.#script = script;
  }

  load(targets: readonly ImageTarget[], signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(signal.reason);
    this.targets = targets;
    const { hangs = false, loadFailure } = this.#script;
    if (hangs) {
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    }
    if (loadFailure === undefined) return Promise.resolve();
    return Promise.reject(new TrackerError(loadFailure, 'as the script says'));
  }

  start(picture: Picture, handlers: TrackerHandlers): void {
    if (this.isDisposed) throw new Error('a disposed tracker cannot start');
    this.stop();
    this.picture = picture;
    const { fallback } = this.#script;
    if (fallback !== undefined) {
      handlers.onFallback?.(new TrackerError(fallback, 'as the script says'));
    }
    this.#play(handlers, 0, this.#clock.now());
  }

  stop(): void {
    this.#cancel();
    this.picture = null;
  }

  dispose(): void {
    this.stop();
    this.isDisposed = true;
  }

  #play(handlers: TrackerHandlers, index: number, begunAtMs: number): void {
    const { frames = [], failureAtEnd } = this.#script;
    const frame = frames[index];
    if (frame === undefined) {
      if (failureAtEnd === undefined) return;
      handlers.onFailure(new TrackerError(failureAtEnd, 'as the script says'));
      return;
    }
    const dueMs = begunAtMs + frame.timeMs - (frames[0]?.timeMs ?? 0);
    this.#cancel = this.#clock.after(Math.max(0, dueMs - this.#clock.now()), () => {
      handlers.onFrame(frame);
      // The handler may have stopped the tracker.
      if (this.picture !== null) this.#play(handlers, index + 1, begunAtMs);
    });
  }
}
