import type { NarrationSentence, NarrationStart, NarrationVoice } from '#domain/ports/narrator.ts';

/** What a voice is asked to say: the sentences from `index` on, up to and without `end`. */
export type Telling = NarrationStart & {
  sentences: readonly NarrationSentence[];
  end: number;
  rate: number;
};

export type VoiceHandlers = {
  /** This sentence is heard (or, for captions, shown) from now on. */
  onStart: (index: number) => void;
  /** All sentences before `next` have been said. */
  onEnd: (next: number) => void;
  /** This voice cannot say this sentence, or fell silent within it; the message is for developers. */
  onFail: (index: number, message: string) => void;
  /** Sound was taken away; the voice waits, and may be stopped meanwhile. */
  onInterrupted: () => void;
  /** The platform gave the sound back by itself. */
  onResumed: () => void;
};

/** Sentences being spoken; after `stop` no handler is called any more. */
export type Speaking = {
  stop: () => void;
  setRate: (rate: number) => void;
  /** The platform took the sound away and tells only here. */
  interrupt: () => void;
  /** How far the file has come, milliseconds; null where there is none. */
  positionMs: () => number | null;
};

/** One rung of the narrator's ladder: speaks sentences, and says so when it cannot. */
export interface Voice {
  kindOf(sentence: NarrationSentence): NarrationVoice;
  canSpeak(sentence: NarrationSentence): boolean;
  /**
   * Says the sentence at `index` and, if it flows on by itself, those after it. Ends in bounded time
   * with exactly one of `onEnd` and `onFail`, unless it is interrupted or stopped.
   */
  speak(telling: Telling, handlers: VoiceHandlers): Speaking;
  /** Gets the browser's leave to sound; called inside a tap. */
  unlock(): void;
  dispose(): void;
}
