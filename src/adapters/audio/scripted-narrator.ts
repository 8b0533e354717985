import type {
  NarrationSentence,
  NarrationVoice,
  Narrator,
  NarratorHandlers,
} from '#domain/ports/narrator.ts';

/** A narrator that speaks when told to, for tests and demos. */
export type ScriptedNarrator = Narrator & {
  /** Everything that was asked of it, such as `play from 2`, `resume 2` or `rate 1.5`. */
  readonly calls: readonly string[];
  /** Ends the sentence being spoken and begins the next one, or finishes. */
  advance: () => void;
  /** A call takes the sound away; `resume` gives it back. */
  interrupt: () => void;
  resume: () => void;
};

/** Makes a narrator without sound; `voice` is what it claims to speak with. */
export function createScriptedNarrator(voice: NarrationVoice = 'captions'): ScriptedNarrator {
  const calls: string[] = [];
  let told: {
    sentences: readonly NarrationSentence[];
    index: number;
    handlers: NarratorHandlers;
  } | null = null;
  const begin = () => {
    if (told === null) return;
    const { sentences, index, handlers } = told;
    if (index < sentences.length) {
      handlers.onSentence(index, voice);
      return;
    }
    told = null;
    handlers.onFinished();
  };
  return {
    calls,
    unlock: () => {
      calls.push('unlock');
    },
    play(sentences, { index, from }, handlers) {
      calls.push(`${from === 'first-word' ? 'play from' : 'resume'} ${index}`);
      told = { sentences, index, handlers };
      begin();
    },
    stop: () => {
      calls.push('stop');
      told = null;
    },
    setRate: (rate) => {
      calls.push(`rate ${rate}`);
    },
    positionMs: () => told?.sentences[told.index]?.clip?.startMs ?? null,
    dispose: () => {
      calls.push('dispose');
      told = null;
    },
    advance() {
      if (told === null) return;
      told.index += 1;
      begin();
    },
    interrupt: () => told?.handlers.onInterrupted(),
    resume: () => told?.handlers.onResumed(),
  };
}
