import { Fragment, type ReactNode, useState } from 'react';
import { localize } from '#domain/locale.ts';
import { EvidenceBar } from '../explore/EvidenceBar.tsx';
import type { ExploreProps } from '../explore/explore-props.ts';
import { HotspotPanel } from '../explore/HotspotPanel.tsx';
import { PartPanel } from '../explore/PartPanel.tsx';
import { PartsSheet } from '../explore/PartsSheet.tsx';
import { TimeSlider } from '../explore/TimeSlider.tsx';
import { ScrollBox } from '../kit/ScrollBox.tsx';
import { Caption } from '../narration/Caption.tsx';
import { NarrationControls } from '../narration/NarrationControls.tsx';
import type { NarrationProps } from '../narration/narration-props.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';

type Props = {
  panels: ExploreProps;
  captionsOn: boolean;
  /** The scale in a few words; null where it has no meaning. */
  scale: ReactNode;
  message?: string | undefined;
} & Pick<NarrationProps, 'narration' | 'captionSize' | 'onPlay' | 'onPause' | 'onSkip'>;

/** Below the reconstruction: what is being told, how to steer it, and how far it is known; or the one thing that is looked at closely. */
export function StoryPanel({ panels, captionsOn, scale, message, ...story }: Props) {
  const { strings } = useLanguage();
  const [partsOpen, setPartsOpen] = useState(false);
  const { exploration, openHotspot } = panels;
  const isPicked = exploration.evidenceOn && exploration.pickedPart !== null;
  const isDetail = openHotspot !== null || isPicked;
  return (
    <div className="story-panel">
      {openHotspot !== null && <HotspotPanel {...panels} {...story} hotspot={openHotspot} />}
      {openHotspot === null && isPicked && <PartPanel {...panels} />}
      {!isDetail && (
        <>
          <ScrollBox className="story-words" label={strings.site.story}>
            {message !== undefined && <p className="message">{message}</p>}
            {exploration.evidenceOn && (
              <EvidenceBar {...panels} onParts={() => setPartsOpen(true)} />
            )}
            {captionsOn && <Caption {...story} />}
            <Statement {...panels} scale={scale} />
          </ScrollBox>
          <TimeSlider {...panels} />
          <NarrationControls {...story} />
        </>
      )}
      {partsOpen && <PartsSheet {...panels} onClose={() => setPartsOpen(false)} />}
    </div>
  );
}

/** How true the reconstruction is in one sentence, and how large it stands here; of one that is cut open, what is seen inside. */
function Statement({
  site,
  exploration,
  cutAway,
  scale,
}: Pick<ExploreProps, 'site' | 'exploration' | 'cutAway'> & Pick<Props, 'scale'>) {
  const { locale } = useLanguage();
  if (exploration.cutOn && cutAway !== null) {
    return (
      <p className="cut-words">
        {cutAway.sentences.map((sentence) => (
          <Fragment key={sentence.vi}>
            <Words text={sentence} />{' '}
          </Fragment>
        ))}
      </p>
    );
  }
  const statement = localize(site.reconstruction.statement, locale);
  const [firstSentence = ''] = statement.text.split('.');
  return (
    <p className="statement">
      {scale} {scale !== null && '· '}
      <span lang={statement.locale === locale ? undefined : statement.locale}>
        {`${firstSentence}.`}
      </span>
    </p>
  );
}
