import { useLanguage } from '../page/language.ts';
import { FallbackNote } from '../page/Words.tsx';
import { Caption } from './Caption.tsx';
import { NarrationControls } from './NarrationControls.tsx';
import type { NarrationProps } from './narration-props.ts';
import { PlayerOptions } from './PlayerOptions.tsx';
import { TrackChoice } from './TrackChoice.tsx';
import { Transcript } from './Transcript.tsx';

/** All that a site's page needs to be heard: which track, its controls, its words. */
export function Player({ captionsOn, ...story }: NarrationProps & { captionsOn: boolean }) {
  const { locale, strings } = useLanguage();
  const words = strings.narration;
  const { narration, captionSize } = story;
  return (
    <>
      <TrackChoice {...story} />
      <FallbackNote shownIn={narration.sentences[0]?.locale ?? locale} />
      <NarrationControls {...story} />
      {captionsOn && <Caption {...{ narration, captionSize }} />}
      <details>
        <summary>{words.options}</summary>
        <PlayerOptions {...story} />
      </details>
      <details>
        <summary>{words.transcript}</summary>
        <Transcript {...story} />
      </details>
    </>
  );
}
