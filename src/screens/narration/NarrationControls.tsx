import { nextSegmentStart, previousSegmentStart, segmentProgress } from '#domain/narration.ts';
import { fillIn } from '#i18n/fill-in.ts';
import type { NarrationStatus } from '#state/narration-store.ts';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';
import type { NarrationProps } from './narration-props.ts';
import { VoiceNote } from './VoiceNote.tsx';

type Props = Pick<NarrationProps, 'narration' | 'onPlay' | 'onPause' | 'onSkip'>;

const PLAY_WORD: Record<NarrationStatus, 'play' | 'pause' | 'resume' | 'again'> = {
  idle: 'play',
  playing: 'pause',
  paused: 'resume',
  finished: 'again',
};

/** Previous part, listen or pause, next part; and who speaks. */
export function NarrationControls({ narration, onPlay, onPause, onSkip }: Props) {
  const { strings } = useLanguage();
  const words = strings.narration;
  const { sentences, index, status } = narration;
  const { segment, of } = segmentProgress(sentences, index);
  const isPlaying = status === 'playing';
  const nextIndex = nextSegmentStart(sentences, index);
  return (
    <div className="narration" role="group" aria-label={words.title}>
      <button
        type="button"
        className="round"
        aria-label={words.previous}
        onClick={() => onSkip(previousSegmentStart(sentences, index))}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        className="round round-main"
        data-narration={status}
        onClick={isPlaying ? onPause : onPlay}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
        <span>{words[PLAY_WORD[status]]}</span>
      </button>
      <button
        type="button"
        className="round"
        aria-label={words.next}
        disabled={nextIndex === null}
        onClick={() => nextIndex !== null && onSkip(nextIndex)}
      >
        <Icon name="next" />
      </button>
      <p className="narration-place">
        <span className="visually-hidden">
          {fillIn(words.place, { number: segment, count: of })}
        </span>
        <span aria-hidden="true">
          {segment}/{of}
        </span>
      </p>
      <VoiceNote narration={narration} />
    </div>
  );
}
