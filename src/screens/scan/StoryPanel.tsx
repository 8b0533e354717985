import { type ReactNode, useState } from 'react';
import { localize } from '#domain/locale.ts';
import { EvidenceBar } from '../explore/EvidenceBar.tsx';
import type { ExploreProps } from '../explore/explore-props.ts';
import { HotspotPanel } from '../explore/HotspotPanel.tsx';
import { PartPanel } from '../explore/PartPanel.tsx';
import { PartsSheet } from '../explore/PartsSheet.tsx';
import { TimeSlider } from '../explore/TimeSlider.tsx';
import { Caption } from '../narration/Caption.tsx';
import { NarrationControls } from '../narration/NarrationControls.tsx';
import type { NarrationProps } from '../narration/narration-props.ts';
import { useLanguage } from '../page/language.ts';

type Props = {
  panels: ExploreProps;
  captionsOn: boolean;
  /** The scale in a few words; null where it has no meaning. */
  scale: ReactNode;
  message?: string | undefined;
} & Pick<NarrationProps, 'narration' | 'captionSize' | 'onPlay' | 'onPause' | 'onSkip'>;

/** Below the reconstruction: what is being told, how to steer it, and how far it is known; or the one thing that is looked at closely. */
export function StoryPanel({ panels, captionsOn, scale, message, ...story }: Props) {
  const [partsOpen, setPartsOpen] = useState(false);
  const { exploration, openHotspot } = panels;
  const isPicked = exploration.evidenceOn && exploration.pickedPart !== null;
  return (
    <div className="story-panel">
      {openHotspot !== null && (
        <HotspotPanel {...panels} hotspot={openHotspot} narration={story.narration} />
      )}
      {openHotspot === null && isPicked && <PartPanel {...panels} />}
      <div className="story-words">
        {message !== undefined && <p className="message">{message}</p>}
        {openHotspot === null && !isPicked && (
          <>
            {exploration.evidenceOn && (
              <EvidenceBar {...panels} onParts={() => setPartsOpen(true)} />
            )}
            {captionsOn && <Caption {...story} />}
            <Statement site={panels.site} scale={scale} />
          </>
        )}
      </div>
      <TimeSlider {...panels} />
      <NarrationControls {...story} />
      {partsOpen && <PartsSheet {...panels} onClose={() => setPartsOpen(false)} />}
    </div>
  );
}

/** How true the reconstruction is in one sentence, and how large it stands here. */
function Statement({ site, scale }: Pick<ExploreProps, 'site'> & Pick<Props, 'scale'>) {
  const { locale } = useLanguage();
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
