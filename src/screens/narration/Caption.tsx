import type { NarrationState } from '#state/narration-store.ts';
import type { CaptionSize } from '#domain/records/preferences-record.ts';
import { useLanguage } from '../page/language.ts';

type Props = { narration: NarrationState; captionSize: CaptionSize };

/** The sentence that is being told, in the size that the reader chose. */
export function Caption({ narration, captionSize }: Props) {
  const { locale } = useLanguage();
  const { sentences, index, status } = narration;
  const sentence = sentences[index];
  if (sentence === undefined || status === 'idle' || status === 'finished') return null;
  return (
    <div className="caption" data-size={captionSize} key={index}>
      <p lang={sentence.locale === locale ? undefined : sentence.locale} data-caption>
        {sentence.text}
      </p>
    </div>
  );
}
