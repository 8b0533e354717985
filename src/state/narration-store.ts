import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NarrationSentence, NarrationVoice, Narrator } from '#domain/ports/narrator.ts';

export type NarrationStatus = 'idle' | 'playing' | 'paused' | 'finished';

export type NarrationState = {
  status: NarrationStatus;
  sentences: readonly NarrationSentence[];
  /** Which sentence is spoken, or is spoken next. */
  index: number;
  /** The rung of the ladder that speaks; null before the first sentence. */
  voice: NarrationVoice | null;
};

export type NarrationStore = StoreApi<NarrationState> & {
  /** Takes other sentences, say another language, at the same place of the story and in the same status. */
  load(sentences: readonly NarrationSentence[]): void;
  /** Unlocks sound; called inside the Start tap. */
  unlock(): void;
  play(): void;
  pause(): void;
  skipTo(index: number): void;
  setRate(rate: number): void;
  stop(): void;
};

/** The story's place and sound, over a narrator that speaks sentence by sentence. */
export function createNarrationStore(narrator: Narrator): NarrationStore {
  const store = createStore<NarrationState>(() => ({
    status: 'idle',
    sentences: [],
    index: 0,
    voice: null,
  }));

  function playFrom(index: number): void {
    const { sentences } = store.getState();
    if (sentences.length === 0) return;
    store.setState({ status: 'playing', index });
    narrator.play(sentences, index, {
      onSentence: (spoken, voice) => store.setState({ index: spoken, voice }),
      onFinished: () => store.setState({ status: 'finished' }),
    });
  }

  function clamp(index: number): number {
    return Math.max(0, Math.min(index, store.getState().sentences.length - 1));
  }

  return Object.assign(store, {
    load(sentences: readonly NarrationSentence[]) {
      const { status, index } = store.getState();
      narrator.stop();
      store.setState({ sentences, index: Math.max(0, Math.min(index, sentences.length - 1)) });
      if (status === 'playing') playFrom(store.getState().index);
    },
    unlock: () => narrator.unlock(),
    play() {
      const { status, index } = store.getState();
      if (status !== 'playing') playFrom(status === 'finished' ? 0 : index);
    },
    pause() {
      if (store.getState().status !== 'playing') return;
      narrator.stop();
      store.setState({ status: 'paused' });
    },
    skipTo(index: number) {
      const wanted = clamp(index);
      if (store.getState().status === 'playing') playFrom(wanted);
      else store.setState({ index: wanted, status: 'paused' });
    },
    setRate: (rate: number) => narrator.setRate(rate),
    stop() {
      narrator.stop();
      store.setState({ status: 'idle', index: 0, voice: null });
    },
  });
}
