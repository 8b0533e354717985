import type { ContentLocale } from '../content-locale.ts';

/** `recorded` is a person's voice, `device` the phone's own speech, `synthetic` a machine-made file, `captions` none. */
export type NarrationVoice = 'recorded' | 'device' | 'synthetic' | 'captions';

/** A stretch of a sound file that speaks one sentence. */
export type SoundClip = {
  /** Same origin; one file holds many sentences. */
  url: string;
  startMs: number;
  endMs: number;
  /** Length of the whole file. */
  fileMs: number;
  voice: 'recorded' | 'synthetic';
};

/** One sentence to be spoken; `text` is in `locale`. */
export type NarrationSentence = {
  segmentId: string;
  text: string;
  locale: ContentLocale;
  /** How long the sentence stays when only its caption is shown, milliseconds. */
  readingMs: number;
  /** Null where no file speaks this text. */
  clip: SoundClip | null;
};

export type NarratorHandlers = {
  /** A sentence has begun; its caption goes up. */
  onSentence: (index: number, voice: NarrationVoice) => void;
  onFinished: () => void;
  /** Sound was taken away by a call, a locked phone or another app; the narrator is silent and waits. */
  onInterrupted: () => void;
  /** The platform gave the sound back by itself, and the story goes on. */
  onResumed: () => void;
};

/** Where to begin: at a sentence's first word, or within it where `stop` left it, if the voice can. */
export type NarrationStart = { index: number; from: 'first-word' | 'where-stopped' };

/** Speaks sentences one after the other, by the best voice there is for each; it never rejects: captions always remain. */
export interface Narrator {
  /** Unlocks sound; called inside a tap, before which browsers stay silent. */
  unlock(): void;
  play(
    sentences: readonly NarrationSentence[],
    start: NarrationStart,
    handlers: NarratorHandlers,
  ): void;
  /** Falls silent and keeps the place. */
  stop(): void;
  /** 0.75 to 1.5; the pitch stays. */
  setRate(rate: number): void;
  /** How far the sound file has come, milliseconds; null where none is used. */
  positionMs(): number | null;
  dispose(): void;
}
