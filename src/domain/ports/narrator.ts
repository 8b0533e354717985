import type { Locale } from '../locale.ts';

/** `recorded` is a person's voice, `device` the phone's own speech, `synthetic` a machine-made file, `captions` none. */
export type NarrationVoice = 'recorded' | 'device' | 'synthetic' | 'captions';

/** One sentence to be spoken; `text` is in `locale`. */
export type NarrationSentence = {
  segmentId: string;
  text: string;
  locale: Locale;
  /** How long the sentence stays when only its caption is shown, milliseconds. */
  readingMs: number;
  /** Addresses of sound files with this sentence alone, same origin; null where there is none. */
  recordedUrl: string | null;
  syntheticUrl: string | null;
};

export type NarratorHandlers = {
  /** A sentence has begun; its caption goes up. */
  onSentence: (index: number, voice: NarrationVoice) => void;
  onFinished: () => void;
};

/** Speaks sentences one after the other, by the best voice there is for each; it never rejects: captions always remain. */
export interface Narrator {
  /** Unlocks sound; called inside the Start tap, before which browsers stay silent. */
  unlock(): void;
  play(sentences: readonly NarrationSentence[], from: number, handlers: NarratorHandlers): void;
  /** Falls silent and keeps the place: resuming is `play` from the sentence that was being spoken. */
  stop(): void;
  /** 0.75 to 1.5. */
  setRate(rate: number): void;
  dispose(): void;
}
