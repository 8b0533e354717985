import type { Clock } from '#domain/ports/clock.ts';
import type { NarrationSentence } from '#domain/ports/narrator.ts';
import { once } from './once.ts';
import type { Voice } from './voice.ts';

/** Longest wait for the first sound of a file, milliseconds: a slow network must not stop the story. */
const FILE_START_MS = 4_000;
/** What a file may last beyond four times its reading time, milliseconds, before it counts as stuck. */
const FILE_SLACK_MS = 10_000;

export type FileVoiceOptions = {
  kind: 'recorded' | 'synthetic';
  /** The app's one audio element, unlocked once and shared by the voices that play files. */
  audio: HTMLAudioElement;
  clock: Clock;
};

/** Plays a sentence's sound file, a person's or a machine's. */
export function createFileVoice({ kind, audio, clock }: FileVoiceOptions): Voice {
  const urlOf = (sentence: NarrationSentence) =>
    kind === 'recorded' ? sentence.recordedUrl : sentence.syntheticUrl;
  return {
    kind,
    canSpeak: (sentence) => urlOf(sentence) !== null,
    speak(sentence, rate, handlers) {
      const listening = new AbortController();
      const reports = once(clock, handlers, () => listening.abort());
      const on = (event: string, listener: () => void) => {
        audio.addEventListener(event, listener, { signal: listening.signal });
      };
      on('playing', () => {
        reports.bound(sentence.readingMs * 4 + FILE_SLACK_MS, 'the file did not end');
        reports.onStart();
      });
      on('ended', reports.onEnd);
      on('error', () => reports.onFail(audio.error?.message ?? 'the file cannot be played'));
      reports.bound(FILE_START_MS, 'the file did not start');
      // Loading a file sets the speed back to the default one, so both are set.
      audio.defaultPlaybackRate = rate;
      audio.src = urlOf(sentence) ?? '';
      audio.playbackRate = rate;
      audio.play().catch((error: unknown) => reports.onFail(String(error)));
      return {
        stop: () => {
          reports.close();
          audio.pause();
        },
        setRate: (next) => {
          audio.playbackRate = next;
        },
      };
    },
    unlock: () => {},
    dispose: () => audio.pause(),
  };
}
