import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NarrationSentence, NarrationVoice, Narrator } from '#domain/ports/narrator.ts';
import type { SpeakingFloor } from '#domain/ports/speaking-floor.ts';
import type { NarrationPlaces, TrackName } from './narration-places.ts';

export type NarrationStatus = 'idle' | 'playing' | 'paused' | 'finished';

export type NarrationState = {
  status: NarrationStatus;
  /** What is told; null before the first `load` and after `stop`. */
  track: TrackName | null;
  sentences: readonly NarrationSentence[];
  /** Which sentence is spoken, or is spoken next. */
  index: number;
  /** The rung of the ladder that speaks; null before the first sentence. */
  voice: NarrationVoice | null;
  /** Why it is paused although nobody here asked for it; null otherwise. */
  heldBy: 'other-page' | 'interruption' | null;
  /** 0.75 to 1.5. */
  rate: number;
};

export type NarrationStore = StoreApi<NarrationState> & {
  /** Takes another track: where it was left, or, for another language of the same, at the same sentence and in the same status. */
  load(track: TrackName, sentences: readonly NarrationSentence[]): void;
  /** Unlocks sound; called inside a tap. */
  unlock(): void;
  play(): void;
  pause(): void;
  /** To the first word of a sentence. */
  skipTo(index: number): void;
  setRate(rate: number): void;
  /** How far the sound file has come, milliseconds; null where none is used. */
  positionMs(): number | null;
  stop(): void;
};

export type NarrationStoreOptions = {
  narrator: Narrator;
  floor: SpeakingFloor;
  places: NarrationPlaces;
};

/** The story's place and sound, over a narrator that speaks sentence by sentence. */
export function createNarrationStore({
  narrator,
  floor,
  places,
}: NarrationStoreOptions): NarrationStore {
  const store = createStore<NarrationState>(() => ({
    status: 'idle',
    track: null,
    sentences: [],
    index: 0,
    voice: null,
    heldBy: null,
    rate: 1,
  }));
  /** Whether the voice may go on within its sentence. */
  let isWithin = false;
  floor.onLost(() => {
    if (store.getState().status === 'playing') hold('other-page');
  });

  function hold(heldBy: NarrationState['heldBy']): void {
    narrator.stop();
    isWithin = true;
    store.setState({ status: 'paused', heldBy });
  }

  function playFrom(index: number): void {
    const { sentences } = store.getState();
    if (sentences.length === 0) return;
    const from = isWithin ? 'where-stopped' : 'first-word';
    isWithin = false;
    floor.take();
    store.setState({ status: 'playing', heldBy: null, index });
    narrator.play(
      sentences,
      { index, from },
      {
        onSentence: (spoken, voice) => {
          store.setState({ index: spoken, voice });
          keepPlace();
        },
        onFinished: () => {
          const { track } = store.getState();
          if (track !== null) places.forget(track);
          store.setState({ status: 'finished' });
        },
        // The narrator is left as it is: the platform may give the sound back.
        onInterrupted: () => {
          isWithin = true;
          store.setState({ status: 'paused', heldBy: 'interruption' });
        },
        onResumed: () => {
          isWithin = false;
          floor.take();
          store.setState({ status: 'playing', heldBy: null });
        },
      },
    );
  }

  function keepPlace(): void {
    const { track, sentences, index } = store.getState();
    if (track !== null) places.keep(track, sentences, index);
  }

  function clamp(index: number): number {
    return Math.max(0, Math.min(index, store.getState().sentences.length - 1));
  }

  return Object.assign(store, {
    load(track: TrackName, sentences: readonly NarrationSentence[]) {
      const before = store.getState();
      narrator.stop();
      isWithin = false;
      const isSame =
        before.track?.siteId === track.siteId &&
        before.track.kind === track.kind &&
        before.track.segmentId === track.segmentId &&
        before.sentences.length > 0;
      if (isSame) {
        store.setState({ track, sentences });
        store.setState({ index: clamp(before.index) });
        if (before.status === 'playing') playFrom(store.getState().index);
        return;
      }
      const index = places.find(track, sentences);
      const status = index === 0 ? 'idle' : 'paused';
      store.setState({ track, sentences, index, status, voice: null, heldBy: null });
    },
    unlock: () => narrator.unlock(),
    play() {
      const { status, index } = store.getState();
      if (status !== 'playing') playFrom(status === 'finished' ? 0 : index);
    },
    pause() {
      if (store.getState().status === 'playing') hold(null);
    },
    skipTo(index: number) {
      const wanted = clamp(index);
      isWithin = false;
      if (store.getState().status === 'playing') playFrom(wanted);
      else {
        // A voice that waits for its sound would go on at the old place.
        if (store.getState().heldBy === 'interruption') narrator.stop();
        store.setState({ index: wanted, status: 'paused', heldBy: null });
        keepPlace();
      }
    },
    setRate(rate: number) {
      narrator.setRate(rate);
      store.setState({ rate });
    },
    positionMs: () => narrator.positionMs(),
    stop() {
      narrator.stop();
      isWithin = false;
      // A headset's button finds nothing to play on a page that tells nothing.
      const nothing = { track: null, sentences: [], index: 0, voice: null, heldBy: null };
      store.setState({ status: 'idle', ...nothing });
    },
  });
}
