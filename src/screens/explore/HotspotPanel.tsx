import { fillIn } from '#i18n/fill-in.ts';
import type { NarrationState } from '#state/narration-store.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { DetailPanel } from './DetailPanel.tsx';
import type { ExploreProps } from './explore-props.ts';
import { SourceNames } from './SourceNames.tsx';

type Props = Pick<ExploreProps, 'site' | 'hotspots' | 'onHotspot'> & {
  hotspot: NonNullable<ExploreProps['openHotspot']>;
  narration: NarrationState;
};

/** What a pin says: every sentence to be read, the one that is spoken marked. */
export function HotspotPanel({ site, hotspots, hotspot, narration, onHotspot }: Props) {
  const { strings } = useLanguage();
  const words = strings.explore;
  const index = hotspots.indexOf(hotspot);
  const stepTo = (at: number) => {
    const other = hotspots[at];
    return other === undefined ? null : () => onHotspot(other.id);
  };
  const spoken = narration.status === 'playing' ? narration.index : -1;
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
