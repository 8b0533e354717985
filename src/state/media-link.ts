import { nextSegmentStart, previousSegmentStart } from '#domain/narration.ts';
import type {
  MediaCard,
  MediaCommand,
  MediaControls,
  MediaPosition,
} from '#domain/ports/media-controls.ts';
import type { TrackName } from './narration-places.ts';
import type { NarrationState, NarrationStore } from './narration-store.ts';

/** Shows on the platform's own controls what is being told, and obeys them; for as long as the page lives. */
export function linkMediaControls(
  store: NarrationStore,
  controls: MediaControls,
  cardOf: (track: TrackName) => MediaCard | null,
): void {
  controls.onCommand((command) => obey(store, command));
  let isShown = false;
  store.subscribe((state, before) => {
    const { track, status } = state;
    const card = track === null || !isBegun(state, isShown) ? null : cardOf(track);
    if (card === null) {
      if (isShown) controls.hide();
      isShown = false;
      return;
    }
    if (isShown && !tellsAnew(state, before)) return;
    isShown = true;
    controls.show(card, status === 'playing' ? 'playing' : 'paused', positionOf(store));
  });
}

/** A story that was only opened leaves the lock screen to others. */
function isBegun({ status }: NarrationState, isShown: boolean): boolean {
  return status === 'playing' || (isShown && status !== 'idle');
}

function tellsAnew(state: NarrationState, before: NarrationState): boolean {
  return (
    state.status !== before.status ||
    state.index !== before.index ||
    state.track !== before.track ||
    state.voice !== before.voice ||
    state.rate !== before.rate
  );
}

/** By the file that is playing; a voice that has no file has no length to show. */
function positionOf(store: NarrationStore): MediaPosition | null {
  const { sentences, index, rate, voice } = store.getState();
  const clip = sentences[index]?.clip;
  if (clip == null || (voice !== 'recorded' && voice !== 'synthetic')) return null;
  return { atMs: store.positionMs() ?? clip.startMs, ofMs: clip.fileMs, rate };
}

function obey(store: NarrationStore, command: MediaCommand): void {
  const { sentences, index } = store.getState();
  switch (command.name) {
    case 'play':
      store.play();
      return;
    case 'pause':
      store.pause();
      return;
    case 'next':
      store.skipTo(nextSegmentStart(sentences, index) ?? index);
      return;
    case 'previous':
      store.skipTo(previousSegmentStart(sentences, index));
      return;
    case 'forward':
      store.skipTo(index + 1);
      return;
    case 'back':
      store.skipTo(index - 1);
      return;
    case 'seek': {
      const { toMs } = command;
      const at = sentences.findLastIndex(({ clip }) => clip !== null && clip.startMs <= toMs);
      store.skipTo(at);
    }
  }
}
