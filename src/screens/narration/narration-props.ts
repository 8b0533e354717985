import type { NarrationState } from '#state/narration-store.ts';

/** What the narration's controls show, and what they can ask for. */
export type NarrationProps = {
  narration: NarrationState;
  onPlay: () => void;
  onPause: () => void;
  onSkip: (sentenceIndex: number) => void;
};
