import { fillIn } from '#i18n/fill-in.ts';
import type { NarrationStatus } from '#state/narration-store.ts';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';
import type { NarrationProps } from './narration-props.ts';
import { storyPlace } from './story-place.ts';

const PLAY_WORD: Record<NarrationStatus, 'play' | 'pause' | 'resume' | 'again'> = {
  idle: 'play',
  playing: 'pause',
  paused: 'resume',
  finished: 'again',
};

/** Previous part, listen or pause, next part. */
export function NarrationControls({ narration, onPlay, onPause, onSkip }: NarrationProps) {
  const { strings } = useLanguage();
  const words = strings.narration;
  const place = storyPlace(narration.sentences, narration.index);
  const isPlaying = narration.status === 'playing';
  const { nextIndex } = place;
  return (
    <div className="narration" role="group" aria-label={words.title}>
      <button
        type="button"
        className="round"
        aria-label={words.previous}
        onClick={() => onSkip(place.previousIndex)}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        className="round round-main"
        data-narration={narration.status}
        onClick={isPlaying ? onPause : onPlay}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
        <span>{words[PLAY_WORD[narration.status]]}</span>
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
          {fillIn(words.place, { number: place.segmentNumber, count: place.segmentCount })}
        </span>
        <span aria-hidden="true">
          {place.segmentNumber}/{place.segmentCount}
        </span>
      </p>
    </div>
  );
}
