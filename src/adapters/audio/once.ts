import type { Clock } from '#domain/ports/clock.ts';
import type { VoiceHandlers } from './voice.ts';

/** Reports of one spoken sentence, kept to the contract whatever the browser calls, and how often. */
export type SentenceReports = {
  onStart: () => void;
  onEnd: () => void;
  onFail: (message: string) => void;
  /** Ends the sentence as interrupted: it will be said anew from its first word. */
  onInterrupted: () => void;
  /** Fails after `delayMs` unless the sentence has ended or another bound was set. */
  bound: (delayMs: number, otherwise: () => void) => void;
  /** Silences every report from now on. */
  close: () => void;
};

/** Wraps the handlers of the sentence at `index` so that start is told once, one of the ends once, and nothing after `close`. */
export function once(
  clock: Clock,
  { index, handlers }: { index: number; handlers: VoiceHandlers },
  release: () => void,
): SentenceReports {
  let started = false;
  let closed = false;
  let cancelBound: () => void = () => {};
  const close = () => {
    if (closed) return;
    closed = true;
    cancelBound();
    release();
  };
  const last = (report: () => void) => {
    if (closed) return;
    close();
    report();
  };
  return {
    onStart: () => {
      if (closed || started) return;
      started = true;
      handlers.onStart(index);
    },
    onEnd: () => last(() => handlers.onEnd(index + 1)),
    onFail: (message) => last(() => handlers.onFail(index, message)),
    onInterrupted: () => last(handlers.onInterrupted),
    bound: (delayMs, otherwise) => {
      cancelBound();
      if (!closed) cancelBound = clock.after(delayMs, otherwise);
    },
    close,
  };
}
