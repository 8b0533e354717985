import type { Clock } from '#domain/ports/clock.ts';
import type { VoiceHandlers } from './voice.ts';

/** Reports of one spoken sentence, kept to the contract whatever the browser calls, and how often. */
export type SentenceReports = VoiceHandlers & {
  /** Fails after `delayMs` unless the sentence has ended or another bound was set. */
  bound: (delayMs: number, message: string) => void;
  /** Silences every report from now on. */
  close: () => void;
};

/** Wraps handlers so that start is told once, one of end and fail once, and nothing after `close`. */
export function once(clock: Clock, handlers: VoiceHandlers, release: () => void): SentenceReports {
  let started = false;
  let closed = false;
  let cancelBound: () => void = () => {};
  const close = () => {
    if (closed) return;
    closed = true;
    cancelBound();
    release();
  };
  const onFail = (message: string) => {
    if (closed) return;
    close();
    handlers.onFail(message);
  };
  return {
    onStart: () => {
      if (closed || started) return;
      started = true;
      handlers.onStart();
    },
    onEnd: () => {
      if (closed) return;
      close();
      handlers.onEnd();
    },
    onFail,
    bound: (delayMs, message) => {
      cancelBound();
      if (!closed) cancelBound = clock.after(delayMs, () => onFail(message));
    },
    close,
  };
}
