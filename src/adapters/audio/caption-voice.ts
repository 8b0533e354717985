import type { Clock } from '#domain/ports/clock.ts';
import { once } from './once.ts';
import type { Voice } from './voice.ts';

/** The last rung: nothing is heard, and each caption stays as long as it takes to read. */
export function createCaptionVoice(clock: Clock): Voice {
  return {
    kind: 'captions',
    canSpeak: () => true,
    speak(sentence, rate, handlers) {
      let leftMs = sentence.readingMs;
      let speed = rate;
      let sinceMs = clock.now();
      let cancelTimer: () => void = () => {};
      const reports = once(clock, handlers, () => cancelTimer());
      const wait = () => {
        cancelTimer = clock.after(leftMs / speed, reports.onEnd);
      };
      reports.onStart();
      wait();
      return {
        stop: reports.close,
        setRate: (next) => {
          cancelTimer();
          leftMs = Math.max(0, leftMs - (clock.now() - sinceMs) * speed);
          sinceMs = clock.now();
          speed = next;
          wait();
        },
      };
    },
    unlock: () => {},
    dispose: () => {},
  };
}
