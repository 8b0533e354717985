import type { Clock } from '#domain/ports/clock.ts';
import { once } from './once.ts';
import type { Voice } from './voice.ts';

/** The last rung: nothing is heard, and each caption stays as long as it takes to read; none goes by on a page that nobody sees. */
export function createCaptionVoice(clock: Clock, isHidden: () => boolean): Voice {
  return {
    kindOf: () => 'captions',
    canSpeak: () => true,
    speak({ sentences, index, rate }, handlers) {
      let leftMs = sentences[index]?.readingMs ?? 0;
      let speed = rate;
      let sinceMs = clock.now();
      const reports = once(clock, { index, handlers }, () => {});
      const wait = () => {
        reports.bound(leftMs / speed, () => {
          if (isHidden()) reports.onInterrupted();
          else reports.onEnd();
        });
      };
      reports.onStart();
      wait();
      return {
        stop: reports.close,
        setRate: (next) => {
          leftMs = Math.max(0, leftMs - (clock.now() - sinceMs) * speed);
          sinceMs = clock.now();
          speed = next;
          wait();
        },
        // A call takes the sound away, of which there is none.
        interrupt: () => {},
        positionMs: () => null,
      };
    },
    unlock: () => {},
    dispose: () => {},
  };
}
