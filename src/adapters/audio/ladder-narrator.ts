import { SENTENCE_GAP_MS } from '#domain/captions.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type {
  NarrationSentence,
  NarrationStart,
  Narrator,
  NarratorHandlers,
} from '#domain/ports/narrator.ts';
import type { Speaking, Voice } from './voice.ts';

const SLOWEST_RATE = 0.75;
const FASTEST_RATE = 1.5;

/** A voice, and for which sentences it is wanted at this height of the ladder. */
export type LadderRung = { voice: Voice; takes: (sentence: NarrationSentence) => boolean };

export type LadderNarratorOptions = {
  /** Best first; the last must be able to speak every sentence. */
  rungs: readonly LadderRung[];
  clock: Clock;
};

/** A narrator that can also be told that the platform took the sound away. */
export type LadderNarrator = Narrator & { interrupt: () => void };

/** Speaks each sentence with the first voice that can; one that fails hands the sentence to the next. */
export function createLadderNarrator({ rungs, clock }: LadderNarratorOptions): LadderNarrator {
  const voices = new Set(rungs.map(({ voice }) => voice));
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

  const rungFor = (sentence: NarrationSentence | undefined, from: number) =>
    sentence === undefined
      ? -1
      : rungs.findIndex(
          ({ voice, takes }, order) => order >= from && takes(sentence) && voice.canSpeak(sentence),
        );

  const tell = (
    sentences: readonly NarrationSentence[],
    { index, from, rung }: NarrationStart & { rung: number },
    handlers: NarratorHandlers,
  ): void => {
    const sentence = sentences[index];
    if (sentence === undefined) {
      handlers.onFinished();
      return;
    }
    const goOn = (next: number) => {
      speaking = null;
      const then = { index: next, from: 'first-word', rung: 0 } as const;
      cancelGap = clock.after(SENTENCE_GAP_MS / rate, () => tell(sentences, then, handlers));
    };
    const at = rungFor(sentence, rung);
    const voice = rungs[at]?.voice;
    if (voice === undefined) {
      goOn(index + 1);
      return;
    }
    // A voice that stands in for another says that one sentence; then the ladder is climbed anew.
    let end = index + 1;
    while (rung === 0 && rungs[rungFor(sentences[end], 0)]?.voice === voice) end += 1;
    let over = false;
    const beganIn = turn;
    const begun = voice.speak(
      { sentences, index, from, end, rate },
      {
        onStart: (said) => handlers.onSentence(said, voice.kindOf(sentences[said] ?? sentence)),
        onEnd: (next) => {
          over = true;
          goOn(next);
        },
        onFail: (failed) => {
          over = true;
          // Later in a run the voice gets one more chance, at the sentence that failed.
          const below = failed === index ? at + 1 : 0;
          tell(sentences, { index: failed, from: 'first-word', rung: below }, handlers);
        },
        onInterrupted: handlers.onInterrupted,
        onResumed: handlers.onResumed,
      },
    );
    // Before `speak` returned, a listener may have stopped the story, or another voice taken over.
    if (turn !== beganIn) begun.stop();
    else if (!over) speaking = begun;
  };

  return {
    unlock: () => {
      for (const voice of voices) voice.unlock();
    },
    play(sentences, start, handlers) {
      stop();
      tell(sentences, { ...start, rung: 0 }, handlers);
    },
    stop,
    setRate(next) {
      rate = Math.min(FASTEST_RATE, Math.max(SLOWEST_RATE, next));
      speaking?.setRate(rate);
    },
    positionMs: () => speaking?.positionMs() ?? null,
    interrupt: () => speaking?.interrupt(),
    dispose() {
      stop();
      for (const voice of voices) voice.dispose();
    },
  };
}
