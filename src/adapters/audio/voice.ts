import type { NarrationSentence, NarrationVoice } from '#domain/ports/narrator.ts';

export type VoiceHandlers = {
  /** The sentence is heard (or, for captions, shown) from now on. */
  onStart: () => void;
  onEnd: () => void;
  /** This voice cannot say this sentence, or fell silent within it; the message is for developers. */
  onFail: (message: string) => void;
};

/** A sentence being spoken; after `stop` no handler is called any more. */
export type Speaking = { stop: () => void; setRate: (rate: number) => void };

/** One rung of the narrator's ladder: speaks a single sentence, and says so when it cannot. */
export interface Voice {
  readonly kind: NarrationVoice;
  canSpeak(sentence: NarrationSentence): boolean;
  /** Calls exactly one of `onEnd` and `onFail`, once, in bounded time. */
  speak(sentence: NarrationSentence, rate: number, handlers: VoiceHandlers): Speaking;
  /** Gets the browser's leave to sound; called inside a tap. */
  unlock(): void;
  dispose(): void;
}
