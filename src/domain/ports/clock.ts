/** Monotonic time and timers, injected so that tests own them. */
export interface Clock {
  /** Milliseconds on the clock of `performance.now()`. */
  now(): number;
  /** Calls back once after `delayMs`; returns what cancels it. */
  after(delayMs: number, callback: () => void): () => void;
}
