import type { TrackKind } from '#domain/narration-manifest.ts';
import type { NarrationState } from '#state/narration-store.ts';
import type { CaptionSize } from '#domain/records/preferences-record.ts';

/** What the narration's controls show, and what they can ask for. */
export type NarrationProps = {
  narration: NarrationState;
  kind: TrackKind;
  captionSize: CaptionSize;
  onPlay: () => void;
  onPause: () => void;
  onSkip: (sentenceIndex: number) => void;
  onKind: (kind: TrackKind) => void;
  /** 0.75 to 1.5. */
  onRate: (rate: number) => void;
  onCaptionSize: (size: CaptionSize) => void;
};
