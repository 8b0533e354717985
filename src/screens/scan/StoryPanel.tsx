import type { ReactNode } from 'react';
import { localize } from '#domain/locale.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { Caption } from '../narration/Caption.tsx';
import { NarrationControls } from '../narration/NarrationControls.tsx';
import type { NarrationProps } from '../narration/narration-props.ts';
import { useLanguage } from '../page/language.ts';
import { EvidenceLegend } from './EvidenceLegend.tsx';

type Props = {
  site: ShownSite;
  captionsOn: boolean;
  evidenceOn: boolean;
  /** The scale and the print that it follows from; null where it has no meaning. */
  scale: ReactNode;
  message?: string | undefined;
} & Pick<NarrationProps, 'narration' | 'captionSize' | 'onPlay' | 'onPause' | 'onSkip'>;

/** Below the reconstruction: what is being told, how to steer it, and how far it is known. */
export function StoryPanel({ site, captionsOn, evidenceOn, scale, message, ...story }: Props) {
  const { locale } = useLanguage();
  const statement = localize(site.reconstruction.statement, locale);
  const [firstSentence = ''] = statement.text.split('.');
  return (
    <div className="story-panel">
      <div className="story-words">
        {message !== undefined && <p className="message">{message}</p>}
        {evidenceOn && <EvidenceLegend parts={site.reconstruction.parts} />}
        {captionsOn && <Caption {...story} />}
        {scale}
        <p className="statement">
          <span lang={statement.locale === locale ? undefined : statement.locale}>
            {`${firstSentence}.`}
          </span>
        </p>
      </div>
      <NarrationControls {...story} />
    </div>
  );
}
