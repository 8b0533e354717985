import { SENTENCE_GAP_MS } from '#domain/captions.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { NarrationSentence, Narrator, NarratorHandlers } from '#domain/ports/narrator.ts';
import type { Speaking, Voice } from './voice.ts';

const SLOWEST_RATE = 0.75;
const FASTEST_RATE = 1.5;

export type LadderNarratorOptions = {
  /** Best voice first; the last must be able to speak every sentence. */
  voices: readonly Voice[];
  clock: Clock;
};

/** Speaks each sentence with the first voice that can; one that fails hands the sentence to the next. */
export function createLadderNarrator({ voices, clock }: LadderNarratorOptions): Narrator {
  let rate = 1;
  let speaking: Speaking | null = null;
  let cancelGap: () => void = () => {};
  /** Changes whenever the story is stopped, so that what was begun before can tell. */
  let turn = 0;

  const stop = () => {
    turn += 1;
    cancelGap();
    speaking?.stop();
    speaking = null;
  };

  const tell = (
    sentences: readonly NarrationSentence[],
    index: number,
    handlers: NarratorHandlers,
  ) => {
    const sentence = sentences[index];
    if (sentence === undefined) {
      handlers.onFinished();
      return;
    }
    const climb = (rung: number) => {
      const at = voices.findIndex((voice, order) => order >= rung && voice.canSpeak(sentence));
      const voice = voices[at];
      const goOn = () => {
        speaking = null;
        cancelGap = clock.after(SENTENCE_GAP_MS / rate, () => tell(sentences, index + 1, handlers));
      };
      if (voice === undefined) {
        goOn();
        return;
      }
      let over = false;
      const beganIn = turn;
      const begun = voice.speak(sentence, rate, {
        onStart: () => handlers.onSentence(index, voice.kind),
        onEnd: () => {
          over = true;
          goOn();
        },
        onFail: () => {
          over = true;
          climb(at + 1);
        },
      });
      // Before `speak` returned, a listener may have stopped the story, or another voice taken over.
      if (turn !== beganIn) begun.stop();
      else if (!over) speaking = begun;
    };
    climb(0);
  };

  return {
    unlock: () => {
      for (const voice of voices) voice.unlock();
    },
    play(sentences, from, handlers) {
      stop();
      tell(sentences, from, handlers);
    },
    stop,
    setRate(next) {
      rate = Math.min(FASTEST_RATE, Math.max(SLOWEST_RATE, next));
      speaking?.setRate(rate);
    },
    dispose() {
      stop();
      for (const voice of voices) voice.dispose();
    },
  };
}
