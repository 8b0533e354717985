import {
  type ImageTarget,
  type ImageTracker,
  TrackerError,
  type TrackerHandlers,
} from '#domain/ports/image-tracker.ts';

/** Brings a tracker's code in. */
export type Rung<Picture> = () => Promise<ImageTracker<Picture>>;

/**
 * Trackers from the best to the one that works everywhere: each takes over when the one before fails
 * to start or stops working. Only the last one's failure is the ladder's own.
 */
export class LadderTracker<Picture> implements ImageTracker<Picture> {
  readonly #rungs: readonly Rung<Picture>[];
  #step = 0;
  #tracker: ImageTracker<Picture> | null = null;
  #targets: readonly ImageTarget[] = [];
  /** What the rungs above failed with; told when `start` gives somebody to tell it to. */
  #failed: TrackerError | null = null;
  #session = new AbortController();
  #running: AbortController | null = null;

  constructor(rungs: readonly Rung<Picture>[]) {
    this.#rungs = rungs;
  }

  async load(targets: readonly ImageTarget[], signal: AbortSignal): Promise<void> {
    this.#targets = targets;
    signal.addEventListener('abort', () => this.#session.abort(signal.reason), { once: true });
    await this.#climbDown(this.#session.signal);
  }

  start(picture: Picture, handlers: TrackerHandlers): void {
    if (this.#tracker === null) throw new Error('a tracker starts after load and before dispose');
    this.stop();
    this.#running = new AbortController();
    this.#run(picture, handlers, this.#running.signal);
  }

  stop(): void {
    this.#running?.abort();
    this.#running = null;
    this.#tracker?.stop();
  }

  dispose(): void {
    this.stop();
    this.#session.abort();
    this.#tracker?.dispose();
    this.#tracker = null;
  }

  /** Loads the tracker of the present step, or of the first one below that can be loaded. */
  async #climbDown(signal: AbortSignal): Promise<void> {
    for (;;) {
      const bring = this.#rungs[this.#step];
      if (bring === undefined) {
        throw this.#failed ?? new TrackerError('unsupported', 'there is no tracker');
      }
      let tracker: ImageTracker<Picture> | null = null;
      try {
        tracker = await bring();
        signal.throwIfAborted();
        await tracker.load(this.#targets, signal);
        signal.throwIfAborted();
        this.#tracker = tracker;
        return;
      } catch (cause) {
        tracker?.dispose();
        signal.throwIfAborted();
        this.#failed = toTrackerError(cause);
        this.#step += 1;
      }
    }
  }

  #run(picture: Picture, handlers: TrackerHandlers, signal: AbortSignal): void {
    if (this.#failed !== null) handlers.onFallback?.(this.#failed);
    this.#tracker?.start(picture, {
      ...handlers,
      onFailure: (error) => void this.#replace(error, picture, handlers, signal),
    });
  }

  async #replace(
    error: TrackerError,
    picture: Picture,
    handlers: TrackerHandlers,
    signal: AbortSignal,
  ): Promise<void> {
    if (signal.aborted) return;
    this.#tracker?.dispose();
    this.#tracker = null;
    this.#failed = error;
    this.#step += 1;
    try {
      await this.#climbDown(this.#session.signal);
      if (!signal.aborted) this.#run(picture, handlers, signal);
    } catch {
      if (!signal.aborted && this.#failed !== null) handlers.onFailure(this.#failed);
    }
  }
}

function toTrackerError(cause: unknown): TrackerError {
  if (cause instanceof TrackerError) return cause;
  return new TrackerError('crashed', 'the tracker could not be set up', { cause });
}
