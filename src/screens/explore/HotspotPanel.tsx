import { fillIn } from '#i18n/fill-in.ts';
import { RoundButton } from '../kit/RoundButton.tsx';
import type { NarrationProps } from '../narration/narration-props.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { DetailPanel } from './DetailPanel.tsx';
import type { ExploreProps } from './explore-props.ts';
import { SourceNames } from './SourceNames.tsx';

type Props = Pick<ExploreProps, 'site' | 'hotspots' | 'onHotspot'> & {
  hotspot: NonNullable<ExploreProps['openHotspot']>;
} & Pick<NarrationProps, 'narration' | 'onPlay' | 'onPause'>;

/** What a pin says: every sentence to be read, the one that is spoken marked. */
export function HotspotPanel({ site, hotspots, hotspot, onHotspot, ...told }: Props) {
  const { strings } = useLanguage();
  const { narration } = told;
  const isPlaying = narration.status === 'playing';
  const words = strings.explore;
  const index = hotspots.indexOf(hotspot);
  const stepTo = (at: number) => {
    const other = hotspots[at];
    return other === undefined ? null : () => onHotspot(other.id);
  };
  const spoken = isPlaying ? narration.index : -1;
  const keys = hotspot.sentences.flatMap(({ sources = [] }) => sources);
  return (
    <DetailPanel
      id={hotspot.id}
      title={<Words text={hotspot.title} />}
      place={fillIn(words.hotspotPlace, { number: index + 1, count: hotspots.length })}
      previousLabel={words.previousHotspot}
      nextLabel={words.nextHotspot}
      onPrevious={stepTo(index - 1)}
      onNext={stepTo(index + 1)}
      onClose={() => onHotspot(null)}
      action={
        <RoundButton
          bare
          icon={isPlaying ? 'pause' : 'play'}
          label={isPlaying ? strings.narration.pause : strings.narration.play}
          onClick={isPlaying ? told.onPause : told.onPlay}
        />
      }
    >
      <p>
        {hotspot.sentences.map((sentence, at) => (
          <span key={sentence.vi} className={at === spoken ? 'is-spoken' : undefined}>
            <Words text={sentence} />{' '}
          </span>
        ))}
      </p>
      <SourceNames keys={keys} sources={site.sources} />
    </DetailPanel>
  );
}
